"""Learn the second opinion on risk afresh from its examples: `make opinion`."""

import sys

from bot.understanding.encoder import open_encoder
from bot.understanding.opinion import HARMLESS, MODEL, labelled, read_line
from bot.understanding.opinion_fit import fit
from bot.understanding.opinion_model import save


def main() -> int:
    """Write the model, and say how many examples it was learnt from."""
    encoder = open_encoder(None)
    if encoder is None:
        sys.stderr.write("the encoder is not installed: make run installs it\n")
        return 1
    examples = labelled()
    lines = [read_line(line) for _, line in examples]
    vectors = encoder.encode(lines)
    save(fit(examples, lines, vectors, encoder=encoder.name, harmless=HARMLESS), MODEL)
    sys.stdout.write(f"{MODEL}: learnt from {len(examples)} examples\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
