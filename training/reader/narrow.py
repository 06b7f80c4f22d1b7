"""Narrower feed-forward layers: inner states that the others can best stand in for are left out, the rest refitted.

Which one goes next, and what its loss costs, is the optimal brain surgeon's rule (Hassibi and Stork 1993) on the mean products
of the inner states over training text; the output weights of those that stay are then the least-squares ones.
"""

import argparse
import random

import numpy as np
import torch

from reader.feed import gold_batches, spacy_silver
from reader.gold import load as load_gold
from reader.loss import collate
from reader.net import Net, load
from reader.paths import work


@torch.no_grad()
def products(net: Net, pieces: int, seed: int) -> list[np.ndarray]:
    """Mean products of each layer's inner states and a constant 1, over gold and raw training text."""
    rng = random.Random(seed)
    documents = load_gold("training") + rng.sample(spacy_silver(work("silver.jsonl")), 600)
    sums: list[np.ndarray] = []
    caught: list[torch.Tensor] = []
    layers = net.encoder.encoder.layer
    hooks = [layer.output.dense.register_forward_pre_hook(lambda _, x: caught.append(x[0])) for layer in layers]
    seen = 0
    for batch in gold_batches(documents, 1000, rng, 0.3):
        caught.clear()
        rows = collate(batch)
        net.encode(rows.ids, rows.case, rows.mask)
        for i, states in enumerate(caught):
            inner = states.flatten(0, 1)[rows.mask.flatten() > 0].double()
            inner = torch.cat([inner, torch.ones(len(inner), 1)], 1).numpy()
            if len(sums) == i:
                sums.append(np.zeros((inner.shape[1], inner.shape[1])))
            sums[i] += inner.T @ inner
        seen += int(rows.mask.sum())
        if seen >= pieces:
            break
    for hook in hooks:
        hook.remove()
    return [s / seen for s in sums]


def least(inner: np.ndarray, weight: np.ndarray, kept: int) -> tuple[list[int], float]:
    """The inner states that stay, and what the loss of the others costs as a share of the output's mean square."""
    size = weight.shape[1]
    inverse = np.linalg.inv(inner + np.eye(size + 1) * 1e-4 * np.trace(inner) / size)
    # The constant's weight is the bias: free, and never left out.
    left = np.concatenate([weight, np.zeros((len(weight), 1))], 1)
    whole = np.einsum("oi,ij,oj->", weight, inner[:size, :size], weight)
    lost, stays = 0.0, np.ones(size, bool)
    while stays.sum() > kept:
        cost = np.where(stays, (left[:, :size] ** 2).sum(0) / np.diag(inverse)[:size], np.inf)
        j = int(cost.argmin())
        row = inverse[j] / inverse[j, j]
        left -= np.outer(left[:, j], row)
        inverse -= np.outer(inverse[:, j], row)
        inverse[j, j] = 1
        left[:, j] = 0
        stays[j] = False
        lost += float(cost[j] / whole)
    return np.flatnonzero(stays).tolist(), lost


@torch.no_grad()
def narrow(net: Net, inner: list[np.ndarray], width: int) -> None:
    layers = net.encoder.encoder.layer
    olds = [(layer.intermediate.dense, layer.output.dense) for layer in layers]
    net.widen([width] * len(layers))
    for layer, (wide, out), mean in zip(layers, olds, inner):
        weight = out.weight.double().numpy()
        stay, lost = least(mean, weight, width)
        print(f"{width} of {out.in_features} states, cost {lost:.4f}", flush=True)
        rows = [*stay, out.in_features]
        part = mean[np.ix_(rows, rows)] + np.eye(width + 1) * 1e-6 * np.trace(mean) / out.in_features
        fitted = torch.from_numpy(np.linalg.solve(part, mean[rows][:, :-1] @ weight.T).T)
        layer.intermediate.dense.weight.copy_(wide.weight[stay])
        layer.intermediate.dense.bias.copy_(wide.bias[stay])
        layer.output.dense.weight.copy_(fitted[:, :width])
        layer.output.dense.bias.copy_(out.bias + fitted[:, width])


def main(arguments: list[str] | None = None) -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("weights")
    parser.add_argument("--out", required=True)
    parser.add_argument("--width", type=int, default=896, help="inner states that each layer keeps, of 1536")
    parser.add_argument("--pieces", type=int, default=60000)
    parser.add_argument("--seed", type=int, default=41)
    options = parser.parse_args(arguments)
    net = load(work(options.weights))
    narrow(net, products(net, options.pieces, options.seed), options.width)
    torch.save(net.state_dict(), work(options.out))


if __name__ == "__main__":
    main()
