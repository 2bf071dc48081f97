"""What the bot does, one module per thing; it speaks the domain's words and the ports only."""
