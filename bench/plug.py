"""Our matcher in the form that other benches take: give them `bench.plug:Plug`."""

from bench.matchers import Ours
from bot.understanding.encoder import open_encoder


class Plug(Ours):
    """The hybrid if the encoder is installed, else the lexical half."""

    def __init__(self) -> None:
        super().__init__(open_encoder(None))
