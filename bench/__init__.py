"""Measures the matcher and the risk screen; nothing here runs with the bot."""
