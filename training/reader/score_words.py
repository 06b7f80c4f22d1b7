"""Runs the network over documents: a table of scores a word for every head and projection."""

from dataclasses import dataclass

import numpy as np
import torch

from reader.document import Chunk, Document, encoded
from reader.labels import HEADS, ROLE_DISTANCE, ROLES
from reader.loss import collate, word_states
from reader.net import Net

PROJECTIONS = ("rta", "rha", "rtc", "rhc", "mq", "mk")


@dataclass
class Scored:
    chunk: Chunk
    scores: dict[str, np.ndarray]
    """Head or projection to one row a word of the chunk."""


@dataclass
class RoleTables:
    distance: dict[str, np.ndarray]
    weight: dict[str, np.ndarray]
    bias: dict[str, np.ndarray]

    @staticmethod
    def of(net: Net) -> "RoleTables":
        values = lambda t: t.detach().numpy()
        return RoleTables(
            {k: values(net.role_distance[k].weight) for k in ROLES},
            {k: values(net.role_out[k].weight) for k in ROLES},
            {k: values(net.role_out[k].bias) for k in ROLES},
        )

    def logits(self, kind: str, scores: dict[str, np.ndarray], cue: int) -> np.ndarray:
        places = np.arange(len(scores["rt" + kind])) - cue
        distance = self.distance[kind][np.clip(places, -ROLE_DISTANCE, ROLE_DISTANCE) + ROLE_DISTANCE]
        return (
            np.tanh(scores["rt" + kind] + scores["rh" + kind][cue] + distance) @ self.weight[kind].T + self.bias[kind]
        )


def outputs(net: Net, states: torch.Tensor) -> dict[str, torch.Tensor]:
    out = {name: net.head(name, states) for name in HEADS}
    for kind in ROLES:
        out["rt" + kind] = net.role_target[kind](states)
        out["rh" + kind] = net.role_cue[kind](states)
    # A pair's score less that of *no earlier mention* is then the plain product, with one number for the constant.
    out["mq"] = net.link_query(states) / net.link_query.out_features**0.5
    out["mk"] = net.link_key(states) - net.link_none.weight[0]
    return out


@torch.no_grad()
def score(net: Net, documents: list[Document], size: int = 4000, half: bool = False) -> list[list[Scored]]:
    """Chunks of each document with scores; chunks of like length share a batch."""
    net.eval()
    chunks = [(i, c) for i, d in enumerate(documents) for c in encoded(d)]
    order = sorted(range(len(chunks)), key=lambda k: len(chunks[k][1].ids))
    result: list[Scored | None] = [None] * len(chunks)
    at = 0
    while at < len(order):
        end = at + 1
        while end < len(order) and len(chunks[order[end]][1].ids) * (end + 1 - at) <= size:
            end += 1
        group = order[at:end]
        batch = collate([chunks[k][1] for k in group])
        with torch.autocast("cpu", dtype=torch.bfloat16, enabled=half):
            states = word_states(net, batch)
        table = {name: value.float().numpy() for name, value in outputs(net, states.float()).items()}
        for k, offset in zip(group, batch.offsets):
            size_of = len(chunks[k][1].first)
            result[k] = Scored(chunks[k][1], {n: v[offset : offset + size_of] for n, v in table.items()})
        at = end
    out: list[list[Scored]] = [[] for _ in documents]
    for (i, _), scored in zip(chunks, result):
        assert scored is not None
        out[i].append(scored)
    return out
