"""One module per command of `python -m bot`; each adds its own arguments and runs itself."""
