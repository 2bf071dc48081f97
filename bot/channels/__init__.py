"""Ways into the bot: Teams, the local chat page, the terminal. Each makes the same `Turn`."""
