"""The shipped files back to weights in 32 bits, so that training can go on from them: what `reader.ship` made, undone.

Exact up to the 8 bits: shipping the result again gives the same products. Pieces that the word list left out
have the pretrained encoder's rows again.
"""

import argparse
import json
import os

import numpy as np
import onnx
import torch
from onnx import numpy_helper
from torch import Tensor, nn

from reader.graph import Graph
from reader.labels import HEADS, LINK_SIZE, ROLE_SIZE, ROLES, SPANS
from reader.net import Net
from reader.paths import MODEL, work
from reader.ship import kept_pieces, lean


def _products(graph: onnx.GraphProto, arrays: dict[str, np.ndarray]) -> dict[str, np.ndarray]:
    """Weights of every product, by the name of the bias that is added to it; [inputs, outputs]."""
    maker = {output: node for node in graph.node for output in node.output}
    out = {}

    def weights(name: str) -> np.ndarray | None:
        """The weights of the product that `name` comes from, through the casts and scales of its 8 bits."""
        node = maker.get(name)
        if node is None:
            return None
        if node.op_type == "MatMul":
            return arrays.get(node.input[1])
        if node.op_type == "MatMulInteger":
            key = node.input[1].removesuffix("_quantized")
            return arrays[key + "_quantized"].astype(np.float32) * arrays[key + "_scale"]
        if node.op_type in ("Cast", "Mul"):
            return weights(node.input[0])
        return None

    for node in graph.node:
        if node.op_type == "Add":
            for bias, product in (node.input, reversed(node.input)):
                found = weights(product) if bias in arrays else None
                if found is not None:
                    out[bias] = found
    return out


@torch.no_grad()
def restore(folder: str) -> Net:
    net = Net()
    graph = onnx.load(os.path.join(folder, "reader.onnx")).graph
    arrays = {t.name: numpy_helper.to_array(t) for t in graph.initializer}
    products = _products(graph, arrays)
    with open(os.path.join(folder, "labels.json"), encoding="utf8") as file:
        labels = json.load(file)
    with open(os.path.join(folder, "roles.json"), encoding="utf8") as file:
        roles = json.load(file)

    def linear(name: str) -> tuple[Tensor, Tensor]:
        return torch.tensor(products[name + ".bias"].T), torch.tensor(arrays[name + ".bias"])

    def fill(layers: list[nn.Linear], name: str) -> None:
        weight, bias = linear(name)
        at = 0
        for layer in layers:
            layer.weight.copy_(weight[at : at + layer.out_features])
            layer.bias.copy_(bias[at : at + layer.out_features])
            at += layer.out_features

    def norm(layer: nn.LayerNorm, name: str) -> None:
        layer.weight.copy_(torch.tensor(arrays[name + ".weight"]))
        layer.bias.copy_(torch.tensor(arrays[name + ".bias"]))

    embeddings = net.encoder.embeddings
    rows = torch.tensor(arrays["rows"]).float() * torch.tensor(arrays["scale"])
    embeddings.word_embeddings.weight[kept_pieces()] = rows
    # The kind of a piece is always the first: its row went into the places.
    embeddings.token_type_embeddings.weight.zero_()
    embeddings.position_embeddings.weight.copy_(torch.tensor(arrays["place"]))
    net.case.weight.copy_(torch.tensor(arrays["case.weight"]))
    norm(embeddings.LayerNorm, "norm")
    layers = net.encoder.encoder.layer
    net.widen([len(arrays[f"layers.{i}.wide.bias"]) for i in range(len(layers))])
    for i, layer in enumerate(layers):
        own, at = layer.attention.self, f"layers.{i}."
        fill([own.query, own.key, own.value], at + "qkv")
        fill([layer.attention.output.dense], at + "attended")
        norm(layer.attention.output.LayerNorm, at + "attended_norm")
        fill([layer.intermediate.dense], at + "wide")
        fill([layer.output.dense], at + "narrow")
        norm(layer.output.LayerNorm, at + "norm")
    fill([net.heads["h_" + n][0] for n in SPANS], "first")
    for i, name in enumerate(SPANS):
        fill([net.heads["h_" + name][2]], f"second.{i}")
    fill([net.heads["h_" + n][0] for n in HEADS if n not in SPANS], "plain")
    sides = [side[k] for k in ROLES for side in (net.role_target, net.role_cue)]
    fill([*sides, net.link_query, net.link_key], "projected")
    for part in (net.link_query.weight, net.link_query.bias):
        part.mul_(LINK_SIZE**0.5)
    # The part of *none* that depends on the mention is in the key's bias.
    net.link_none.weight.zero_()
    net.link_none.bias.fill_(labels["linking"]["none"] * LINK_SIZE**0.5)
    net.link_distance.weight.copy_(torch.tensor(labels["linking"]["distance"]).reshape(-1, 1))
    for kind in ROLES:
        net.role_distance[kind].weight.copy_(torch.tensor(roles[kind]["D"]).reshape(-1, ROLE_SIZE))
        net.role_out[kind].weight.copy_(torch.tensor(roles[kind]["O"]).reshape(-1, ROLE_SIZE))
        net.role_out[kind].bias.copy_(torch.tensor(roles[kind]["b"]))
    lean(net, -1)
    return net


def main(arguments: list[str] | None = None) -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--folder", default=MODEL)
    parser.add_argument("--out", default="shipped.pt")
    options = parser.parse_args(arguments)
    net = restore(options.folder).eval()
    torch.save(net.state_dict(), work(options.out))
    _compare(net, os.path.join(options.folder, "reader.onnx"))


@torch.no_grad()
def _compare(net: Net, path: str) -> None:
    """Prints how far the scores of a row of random pieces in 32 bits lie from the shipped graph's in 8."""
    from onnxruntime import InferenceSession

    lean(net)
    ids, case = torch.randint(1000, 20000, (1, 100)), torch.ones(1, 100, dtype=torch.long)
    own = Graph(net, kept_pieces())(ids, case)
    theirs = InferenceSession(path).run(None, {"ids": ids.numpy(), "case": case.numpy()})
    print("largest difference of a score:", max(float(np.abs(a.numpy() - b).max()) for a, b in zip(own, theirs)))


if __name__ == "__main__":
    main()
