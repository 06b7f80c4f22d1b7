"""Weights to `media/model`: ONNX, 8 bits, word list, label lists, role tables."""

import argparse
import json
import os
import re
import shutil

import numpy as np
import onnx
import torch
from onnxruntime.quantization import QuantType, quantize_dynamic

from reader.document import MAX_PIECES, PARAGRAPH_PIECES
from reader.graph import OUTPUTS, Graph
from reader.labels import LINK_BUCKETS, LINK_SIZE, ROLE_DISTANCE, ROLE_SIZE, ROLES, SPANS, SPAN_HEADS
from reader.net import Net, load
from reader.paths import MODEL, work
from reader.words import CASE, vocabulary

VERSION = 2
# Matrix products kept in 32 bits: the heads are small, and check-worthiness loses most by 8 bits.
FLOAT_NODES = re.compile(r"/(?:second\.\d+|plain)/MatMul$")
# Added to the last layer's bias, by head and label (`*`: every label but O); chosen on the development documents.
LEAN = {
    "names": {"*": -0.6},
    "values": {"*": -0.8},
    "acue": {"*": -0.4},
    "ccue": {"*": 0.0, "request": 0.8},
    "claim": {"*": -0.8},
}
_ELSEWHERE = re.compile(r"[^\u0000-\u024f\u0300-\u036f\u2000-\u214f]")


def kept_pieces() -> list[int]:
    """Ids of the pieces that English news uses: no reserve entries, no scripts but Latin, and signs."""
    return [
        i for i, p in enumerate(vocabulary()) if not p.startswith("[unused") and not _ELSEWHERE.search(p)
    ]


@torch.no_grad()
def lean(net: Net, times: float = 1) -> None:
    for head, amounts in LEAN.items():
        bias = net.heads["h_" + head][-1].bias
        for i, label in enumerate(SPANS[head]):
            if i:
                bias[i] += times * (amounts["*"] + amounts.get(label[2:], 0.0))


def export(net: Net, path: str, float_nodes: re.Pattern[str] | None = FLOAT_NODES, fast: bool = False) -> None:
    graph = Graph(net, kept_pieces(), fast).eval()
    ids = torch.randint(200, 20000, (1, 64))
    case = torch.ones(1, 64, dtype=torch.long)
    names = {n: {1: "pieces"} for n in ["ids", "case", *OUTPUTS]}
    whole = path.replace(".onnx", ".float.onnx")
    torch.onnx.export(
        graph,
        (ids, case),
        whole,
        input_names=["ids", "case"],
        output_names=OUTPUTS,
        dynamic_axes=names,
        opset_version=17,
        dynamo=False,
        custom_opsets={"com.microsoft": 1},
    )
    nodes = [n.name for n in onnx.load(whole).graph.node if n.op_type == "MatMul"]
    excluded = [n for n in nodes if float_nodes and float_nodes.search(n)]
    quantize_dynamic(
        whole,
        path,
        op_types_to_quantize=["MatMul"],
        weight_type=QuantType.QInt8,
        per_channel=True,
        nodes_to_exclude=excluded,
        # No shapes are inferred past an operator of ONNX Runtime's own.
        extra_options={"DefaultTensorType": onnx.TensorProto.FLOAT},
    )
    print(f"{len(nodes)} products, {len(excluded)} of them in 32 bits; {os.path.getsize(path) / 1e6:.2f} MB", flush=True)


def _rounded(tensor: torch.Tensor) -> list[float]:
    return [round(float(x), 5) for x in tensor.detach().flatten().tolist()]


def tables(net: Net, folder: str, name: str) -> None:
    kept = kept_pieces()
    listed = vocabulary()
    with open(os.path.join(folder, "vocab.txt"), "w", encoding="utf8") as file:
        file.write("\n".join(listed[i] for i in kept) + "\n")
    labels = {
        "version": VERSION,
        "name": name,
        "heads": SPANS,
        "roles": {"attribution": ROLES["a"], "commitment": ROLES["c"]},
        "maxPieces": MAX_PIECES,
        "chunk": {"maxPieces": MAX_PIECES, "paragraphPieces": PARAGRAPH_PIECES},
        "distance": ROLE_DISTANCE,
        "lowercase": True,
        "case": CASE,
        "spanHeads": SPAN_HEADS,
        "linking": {
            "size": LINK_SIZE,
            "word": "last",
            "buckets": LINK_BUCKETS,
            "distance": _rounded(net.link_distance.weight),
            "none": round(float(net.link_none.bias) / LINK_SIZE**0.5, 5),
        },
    }
    with open(os.path.join(folder, "labels.json"), "w", encoding="utf8") as file:
        json.dump(labels, file, indent=1)
        file.write("\n")
    roles = {
        k: {
            "size": ROLE_SIZE,
            "D": _rounded(net.role_distance[k].weight),
            "O": _rounded(net.role_out[k].weight),
            "b": _rounded(net.role_out[k].bias),
        }
        for k in ROLES
    }
    with open(os.path.join(folder, "roles.json"), "w", encoding="utf8") as file:
        json.dump(roles, file)


def main(arguments: list[str] | None = None) -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("weights")
    parser.add_argument("--name", default="on-the-record-4")
    parser.add_argument("--folder", default=work("model"))
    parser.add_argument("--install", action="store_true", help="copy to media/model as well")
    parser.add_argument("--fast-gelu", action="store_true", help="GELU by tanh: a twentieth faster")
    options = parser.parse_args(arguments)
    os.makedirs(options.folder, exist_ok=True)
    net = load(work(options.weights))
    lean(net)
    export(net, os.path.join(options.folder, "reader.onnx"), fast=options.fast_gelu)
    tables(net, options.folder, options.name)
    if options.install:
        for file in ("reader.onnx", "vocab.txt", "labels.json", "roles.json"):
            shutil.copy(os.path.join(options.folder, file), os.path.join(MODEL, file))


if __name__ == "__main__":
    main()
