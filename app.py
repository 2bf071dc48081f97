"""Start the service. Nobody imports this file: `python app.py` is `python -m bot serve`."""

import sys

from bot.__main__ import main

sys.exit(main(["serve", *sys.argv[1:]]))
