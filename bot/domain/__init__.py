"""What the bot knows and decides: frozen values and pure functions, the standard library only."""
