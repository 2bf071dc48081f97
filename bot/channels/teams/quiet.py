"""Other people's loggers kept from writing down what passes through them."""

import logging

_LEVELS = {
    "aiohttp.access": logging.WARNING,
    "aiohttp.client": logging.WARNING,
    "asyncio": logging.WARNING,
    "botbuilder": logging.WARNING,
    "botframework": logging.WARNING,
    "msal": logging.WARNING,
    "msrest": logging.ERROR,  # its warnings quote the values they complain about
    "requests": logging.WARNING,
    "urllib3": logging.WARNING,
}


def quiet() -> None:
    """Pin their levels, so that DEBUG on the root logger writes no activity, address or id."""
    for name, level in _LEVELS.items():
        logging.getLogger(name).setLevel(level)
