"""Learn the second opinion on risk afresh from its examples: `make opinion`."""

import sys

import onnx

from bot.understanding.encoder import installed_weights
from bot.understanding.opinion import HARMLESS, NETWORK, WORDS, labelled, read_line
from bot.understanding.opinion_fit import digest, fit
from bot.understanding.opinion_words import save
from scripts.opinion_network import Examples, Weights, taught, write


def main() -> int:
    """Write both models, and say how many examples they were learnt from."""
    file = installed_weights()
    if file is None:
        sys.stderr.write("the encoder's weights are not installed: make opinion installs them\n")
        return 1
    labels = labelled()
    names, lines = [name for name, _ in labels], [read_line(line) for _, line in labels]
    save(fit(labels, lines, harmless=HARMLESS), WORDS)
    model = onnx.load(file)
    weights, examples = Weights(model), Examples(names, lines, HARMLESS)
    network, harmless = taught(weights, examples)
    told = {
        "examples": digest(labels),
        "classes": examples.classes[examples.quiet :],
        "harmless": harmless,
    }
    write(model, network, examples, told, NETWORK)
    sys.stdout.write(f"{WORDS} and {NETWORK}: learnt from {len(lines)} examples\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
