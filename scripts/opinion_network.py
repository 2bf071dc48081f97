"""Teaches the network of the second opinion on risk: MiniLM learns on with the labelled examples.

After Devlin et al. 2019 (BERT), section 3.2: all layers learn on, under one more layer of our own.
The embeddings stay as they are. Needs PyTorch and onnx, which nothing else here needs.
"""

import json
import string
import sys
from collections.abc import Iterator, Sequence
from itertools import count
from pathlib import Path

import numpy as np
import onnx
import torch
from numpy.typing import NDArray
from onnx import TensorProto, helper, numpy_helper
from torch import Tensor, nn
from torch.nn import functional

from bot.understanding.opinion_fit import even
from bot.understanding.wordpiece import WordPiece, vocabulary

EPOCHS = 3
BATCH = 32
RATE = 2e-4
"""Of the last layer; each one below learns a little slower (Howard and Ruder 2018)."""
SLOWER = 0.9
OWN_RATE = 1e-3
WARM = 0.06
"""Share of the steps over which the rate rises; after that it falls to nothing."""
SMOOTH = 0.05
DROPPED = 0.1
SLIPS = 0.3
"""Share of the lines read with one or two slips of the keyboard, other ones each time."""
HEADS, WIDTH, LAYERS = 12, 384, 6
LEFT_OUT = 10
"""One in so many examples is not learnt from, to be judged by."""
SHARES = 1_001
"""Danger scores of harmless examples that are kept, evenly spread over all of them."""
SEED = 0

Places = NDArray[np.int64]


class Weights:
    """The numbers of the encoder's model, by the names its file gives them."""

    def __init__(self, model: onnx.ModelProto) -> None:
        """Take the model: weights in eight bits with their scales, all else as it is."""
        kept = {one.name: numpy_helper.to_array(one) for one in model.graph.initializer}
        self._values = {name: value for name, value in kept.items() if value.dtype == np.float32}
        for name in [name for name in kept if name.endswith("_q")]:
            plain = name.removesuffix("_q")
            self._values[plain] = kept[name].astype(np.float32) * kept[f"{plain}_scale"]
        made = {node.output[0]: node for node in model.graph.node}
        self.of_bias: dict[str, str] = {}
        """The weight that is used with a bias."""
        for node in model.graph.node:
            bias = next((one for one in node.input if one.endswith(".bias")), "")
            others = [made[one] for one in node.input if one in made]
            if node.op_type == "Add" and bias and others:
                self.of_bias[bias] = others[0].input[1]

    def tensor(self, name: str) -> Tensor:
        """Return a copy."""
        return torch.from_numpy(self._values[name].copy())


class Layer(nn.Module):
    """One layer of BERT."""

    def __init__(self, weights: Weights, number: int) -> None:
        """Take the layer's weights."""
        super().__init__()
        self.named = f"inner.encoder.layer.{number}."
        self.parts = nn.ModuleDict()
        """By the part's name in the encoder's file, with dashes for dots."""
        linear = ["attention.self.query", "attention.self.key", "attention.self.value"]
        linear += ["attention.output.dense", "intermediate.dense", "output.dense"]
        for name in linear:
            bias = f"{self.named}{name}.bias"
            weight = weights.tensor(weights.of_bias[bias]).T.contiguous()
            part = nn.Linear(weight.shape[1], weight.shape[0])
            self._take(name, part, weight, weights.tensor(bias))
        for name in ("attention.output.LayerNorm", "output.LayerNorm"):
            values = (weights.tensor(f"{self.named}{name}.{kind}") for kind in ("weight", "bias"))
            self._take(name, nn.LayerNorm(WIDTH, eps=1e-12), *values)
        self.drop = nn.Dropout(DROPPED)

    def _take(self, name: str, part: nn.Module, weight: Tensor, bias: Tensor) -> None:
        part.weight, part.bias = nn.Parameter(weight), nn.Parameter(bias)
        self.parts[name.replace(".", "-")] = part

    def _apply_part(self, name: str, rows: Tensor) -> Tensor:
        found: Tensor = self.parts[name.replace(".", "-")](rows)
        return found

    def forward(self, rows: Tensor, mask: Tensor) -> Tensor:
        """Return the next rows, one for each piece."""
        lines, pieces, _ = rows.shape
        asks, keys, values = (
            self._apply_part(f"attention.self.{kind}", rows)
            .view(lines, pieces, HEADS, WIDTH // HEADS)
            .transpose(1, 2)
            for kind in ("query", "key", "value")
        )
        dropped = DROPPED if self.training else 0.0
        heard = functional.scaled_dot_product_attention(asks, keys, values, mask, dropped)
        together = heard.transpose(1, 2).reshape(lines, pieces, WIDTH)
        together = self.drop(self._apply_part("attention.output.dense", together))
        rows = self._apply_part("attention.output.LayerNorm", rows + together)
        thought = functional.gelu(self._apply_part("intermediate.dense", rows))
        thought = self.drop(self._apply_part("output.dense", thought))
        return self._apply_part("output.LayerNorm", rows + thought)


class Network(nn.Module):
    """MiniLM, and a score for each class from the mean of its rows."""

    def __init__(self, weights: Weights, classes: int) -> None:
        """Take the encoder's weights, and how many classes there are."""
        super().__init__()
        start = "inner.embeddings."
        self.words = nn.Embedding.from_pretrained(weights.tensor(f"{start}word_embeddings.weight"))
        places = weights.tensor(f"{start}position_embeddings.weight")
        self.register_buffer(
            "places", places + weights.tensor(f"{start}token_type_embeddings.weight")[0]
        )
        self.even = nn.LayerNorm(WIDTH, eps=1e-12)
        self.even.weight = nn.Parameter(weights.tensor(f"{start}LayerNorm.weight"))
        self.even.bias = nn.Parameter(weights.tensor(f"{start}LayerNorm.bias"))
        self.layers = nn.ModuleList(Layer(weights, number) for number in range(LAYERS))
        self.drop = nn.Dropout(DROPPED)
        self.out = nn.Linear(WIDTH, classes)

    def forward(self, numbers: Tensor, mask: Tensor) -> Tensor:
        """Return line × class."""
        rows = self.drop(self.even(self.words(numbers) + self.places[: numbers.shape[1]]))
        for layer in self.layers:
            rows = layer(rows, mask[:, None, None, :])
        mean = (rows * mask[:, :, None]).sum(1) / mask.sum(1, keepdim=True)
        found: Tensor = self.out(self.drop(mean))
        return found

    def rates(self) -> list[dict[str, object]]:
        """Return what learns, and how fast."""
        below = [(self.even, LAYERS)]
        below += [(layer, LAYERS - 1 - at) for at, layer in enumerate(self.layers)]
        slow = [
            {"params": [*part.parameters()], "lr": RATE * SLOWER**depth} for part, depth in below
        ]
        return [*slow, {"params": [*self.out.parameters()], "lr": OWN_RATE}]


class Examples:
    """Labelled lines, as the network reads them."""

    def __init__(
        self, names: Sequence[str], lines: Sequence[str], harmless: Sequence[str]
    ) -> None:
        """Take each example's class and line, and the classes that call for no care."""
        self.lines = lines
        self._pieces = WordPiece(vocabulary())
        self.numbers = [self._pieces.numbers(line) for line in lines]
        self.calm = np.isin(names, harmless)
        danger = [name for name in dict.fromkeys(names) if name not in harmless]
        self.classes = [*harmless, *danger]
        """The harmless ones first."""
        self.quiet = len(harmless)
        self.wanted = np.array([self.classes.index(name) for name in names])
        self.weights = even(np.array(names), self.calm).astype(np.float32)

    def with_slips(self, random: np.random.Generator) -> list[list[int]]:
        """Return the lines' numbers, some of them after slips of the keyboard."""
        return [
            self._pieces.numbers(_slipped(line, random)) if random.random() < SLIPS else numbers
            for line, numbers in zip(self.lines, self.numbers, strict=True)
        ]


def danger(scores: Tensor, quiet: int) -> Tensor:
    """Return how much more the classes that call for care have than the harmless ones."""
    return scores[:, quiet:].logsumexp(1) - scores[:, :quiet].logsumexp(1)


def teach(weights: Weights, examples: Examples, some: Places) -> Network:
    """Return a network that has learnt from some of the examples."""
    torch.manual_seed(SEED)
    random = np.random.default_rng(SEED)
    network = Network(weights, len(examples.classes))
    learning = torch.optim.AdamW(network.rates(), weight_decay=0.01)
    steps = EPOCHS * (len(some) // BATCH)
    warm = WARM * steps
    rate = torch.optim.lr_scheduler.LambdaLR(
        learning, lambda step: min((step + 1) / warm, max(0.0, (steps - step) / (steps - warm)))
    )
    network.train()
    for step, (numbers, batch) in zip(
        range(steps), _batches(examples, some, random), strict=False
    ):
        with torch.autocast("cpu", dtype=torch.bfloat16):
            scores = network(*_filled([numbers[at] for at in batch]))
        loss = _loss(scores.float(), examples, batch)
        learning.zero_grad()
        loss.backward()
        nn.utils.clip_grad_norm_(network.parameters(), 1.0)
        learning.step()
        rate.step()
        if step % 100 == 0:
            sys.stdout.write(f"step {step} of {steps}, loss {loss.item():.2f}\n")
            sys.stdout.flush()
    return network.eval()


def read(network: Network, examples: Examples, some: Places) -> Tensor:
    """Return the scores of some of the examples."""
    with torch.no_grad():
        parts = [
            network(*_filled([examples.numbers[at] for at in some[begin : begin + BATCH]]))
            for begin in range(0, len(some), BATCH)
        ]
    return torch.cat(parts)


def taught(weights: Weights, examples: Examples) -> tuple[Network, list[float]]:
    """Return a network, and what it says of harmless examples that it has not learnt from.

    The second are their danger scores, in order: they tell how surely a line is danger.
    """
    parts = np.random.default_rng(SEED).integers(0, LEFT_OUT, len(examples.lines))
    network = teach(weights, examples, np.flatnonzero(parts))
    scores = read(network, examples, np.flatnonzero((parts == 0) & examples.calm))
    found = np.quantile(danger(scores, examples.quiet).numpy(), np.linspace(0, 1, SHARES))
    return network, [round(float(one), 4) for one in found]


def write(
    model: onnx.ModelProto,
    network: Network,
    examples: Examples,
    told: dict[str, object],
    file: Path,
) -> None:
    """Write the encoder's model with what was learnt, scores at its end, what is told of it."""
    graph = model.graph
    values = {one.name: one for one in graph.initializer}
    weights = Weights(model)
    for at, layer in enumerate(network.layers):
        for part, learnt in layer.parts.items():
            name = f"inner.encoder.layer.{at}.{part.replace('-', '.')}"
            _put(values[f"{name}.bias"], learnt.bias)
            if isinstance(learnt, nn.Linear):
                _put_small(values, weights.of_bias[f"{name}.bias"], learnt.weight.T)
            else:
                _put(values[f"{name}.weight"], learnt.weight)
    for kind in ("weight", "bias"):
        _put(values[f"inner.embeddings.LayerNorm.{kind}"], getattr(network.even, kind))
    _look_up_small(graph)
    _end_with_scores(graph, network.out, examples.quiet)
    onnx.helper.set_model_props(model, {name: json.dumps(value) for name, value in told.items()})
    onnx.checker.check_model(model)
    onnx.save(model, str(file))


def _slipped(line: str, random: np.random.Generator) -> str:
    letters = list(line)
    for _ in range(random.integers(1, 3)):
        if len(letters) < 6:
            break
        at = int(random.integers(1, len(letters) - 1))
        kind = random.integers(0, 4)
        if kind == 0:
            del letters[at]
        elif kind == 1:
            letters[at], letters[at - 1] = letters[at - 1], letters[at]
        elif kind == 2:
            letters.insert(at, letters[at])
        else:
            letters[at] = string.ascii_lowercase[random.integers(0, 26)]
    return "".join(letters)


def _batches(
    examples: Examples, some: Places, random: np.random.Generator
) -> Iterator[tuple[list[list[int]], Places]]:
    """Return batches without end: lines of like length together, in another order each time."""
    for _ in count():
        numbers = examples.with_slips(random)
        mixed = random.permutation(some)
        parts = np.array_split(mixed, max(1, len(mixed) // 1024))
        sizes = np.array([len(line) for line in numbers])
        order = np.concatenate([part[np.argsort(sizes[part])] for part in parts])
        ends = range(0, len(order) - BATCH + 1, BATCH)
        for at in random.permutation(ends):
            yield numbers, order[at : at + BATCH]


def _filled(lines: Sequence[Sequence[int]]) -> tuple[Tensor, Tensor]:
    numbers = torch.zeros(len(lines), max(map(len, lines)), dtype=torch.int64)
    mask = torch.zeros_like(numbers, dtype=torch.bool)
    for at, line in enumerate(lines):
        numbers[at, : len(line)] = torch.tensor(line)
        mask[at, : len(line)] = True
    return numbers, mask


def _loss(scores: Tensor, examples: Examples, batch: Places) -> Tensor:
    """Return how far the scores are from the class, and from whether it is danger at all."""
    wanted = torch.from_numpy(examples.wanted[batch])
    by_class = functional.cross_entropy(scores, wanted, reduction="none", label_smoothing=SMOOTH)
    by_danger = functional.binary_cross_entropy_with_logits(
        danger(scores, examples.quiet),
        torch.from_numpy((~examples.calm[batch]).astype(np.float32)),
        reduction="none",
    )
    return ((by_class + by_danger) * torch.from_numpy(examples.weights[batch])).mean()


def _put(place: TensorProto, value: Tensor) -> None:
    array = value.detach().numpy().astype(np.float32)
    place.CopyFrom(numpy_helper.from_array(np.ascontiguousarray(array), place.name))


def _put_small(values: dict[str, TensorProto], name: str, value: Tensor) -> None:
    """Put a weight in eight bits, each column with a scale of its own."""
    array = value.detach().numpy().astype(np.float32)
    scale = np.maximum(np.abs(array).max(axis=0, keepdims=True), 1e-9) / 127
    small = np.rint(array / scale).astype(np.int8)
    values[f"{name}_q"].CopyFrom(numpy_helper.from_array(small, f"{name}_q"))
    values[f"{name}_scale"].CopyFrom(numpy_helper.from_array(scale, f"{name}_scale"))


def _look_up_small(graph: onnx.GraphProto) -> None:
    """Look words up in eight bits: made plain as a whole, their table takes 47 MB."""
    table = "inner.embeddings.word_embeddings.weight"
    node = next(node for node in graph.node if node.op_type == "Gather" and table in node.input)
    asked, found = node.input[1], node.output[0]
    nodes = [
        helper.make_node("Gather", [f"{table}_q", asked], ["words_q"]),
        helper.make_node("Gather", [f"{table}_scale", asked], ["words_scale"]),
        helper.make_node("Cast", ["words_q"], ["words_plain"], to=TensorProto.FLOAT),
        helper.make_node("Mul", ["words_plain", "words_scale"], [found]),
    ]
    made = {f"{table}_f", table, found}
    kept = [one for one in graph.node if one.output[0] not in made]
    at = next(at for at, one in enumerate(kept) if found in one.input)
    graph.ClearField("node")
    graph.node.extend([*kept[:at], *nodes, *kept[at:]])


def _end_with_scores(graph: onnx.GraphProto, out: nn.Linear, quiet: int) -> None:
    """Add the mean of the rows, the scores of all classes, and from these the danger."""
    care = out.out_features - quiet
    constants = {
        "one": np.array([1], np.int64),
        "two": np.array([2], np.int64),
        "quiet_and_care": np.array([quiet, care], np.int64),
        "out.weight": np.ascontiguousarray(out.weight.detach().numpy().T),
        "out.bias": out.bias.detach().numpy(),
    }
    graph.initializer.extend(numpy_helper.from_array(v, name) for name, v in constants.items())
    rows = graph.output[0].name
    graph.node.extend(
        [
            helper.make_node("Cast", ["attention_mask"], ["heard"], to=TensorProto.FLOAT),
            helper.make_node("Unsqueeze", ["heard", "two"], ["heard_rows"]),
            helper.make_node("Mul", [rows, "heard_rows"], ["rows"]),
            helper.make_node("ReduceSum", ["rows", "one"], ["sum"], keepdims=0),
            helper.make_node("ReduceSum", ["heard", "one"], ["pieces"], keepdims=1),
            helper.make_node("Div", ["sum", "pieces"], ["mean"]),
            helper.make_node("MatMul", ["mean", "out.weight"], ["weighed"]),
            helper.make_node("Add", ["weighed", "out.bias"], ["classes"]),
            helper.make_node("Split", ["classes", "quiet_and_care"], ["quiet", "care"], axis=1),
            helper.make_node("ReduceLogSumExp", ["quiet"], ["all_quiet"], axes=[1]),
            helper.make_node("ReduceLogSumExp", ["care"], ["all_care"], axes=[1]),
            helper.make_node("Sub", ["all_care", "all_quiet"], ["danger"]),
            helper.make_node("Concat", ["danger", "care"], ["scores"], axis=1),
        ]
    )
    graph.ClearField("output")
    shape = ["lines", 1 + care]
    graph.output.append(helper.make_tensor_value_info("scores", TensorProto.FLOAT, shape))
