"""Training that feels the 8 bits to come: products as the shipped network will work them out, with straight-through gradients.

Weights are signed, a scale an output; inputs unsigned, one scale and zero point a call, as ONNX Runtime's dynamic quantisation
has them (Jacob et al. 2018, arXiv 1712.05877, for the straight-through estimate).
"""

import functools

import torch
import torch.nn.functional as F
from torch import Tensor, nn

from reader.net import Net


def _through(exact: Tensor, rounded: Tensor) -> Tensor:
    return exact + (rounded - exact).detach()


def _whole(x: Tensor, scale: Tensor, low: float, high: float) -> Tensor:
    """x in steps of `scale`, rounded; the gradient is that of x / scale."""
    steps = x / scale
    return _through(steps, steps.round().clamp(low, high))


def _product(layer: nn.Linear, x: Tensor) -> Tensor:
    x = x.float()
    low, high = x.detach().amin().clamp(max=0), x.detach().amax().clamp(min=0)
    step = ((high - low) / 255).clamp(min=1e-8)
    zero = (-low / step).round()
    weight_step = (layer.weight.detach().abs().amax(1, keepdim=True) / 127).clamp(min=1e-8)
    # Whole numbers up to 256 are exact in bfloat16.
    whole = F.linear(_whole(x, step, -float(zero), 255 - float(zero)), _whole(layer.weight, weight_step, -127, 127))
    return whole.float() * (step * weight_step.squeeze(1)) + layer.bias


def _row(layer: nn.Embedding, ids: Tensor) -> Tensor:
    rows = F.embedding(ids, layer.weight)
    step = (rows.detach().abs().amax(-1, keepdim=True) / 127).clamp(min=1e-8)
    return _whole(rows, step, -127, 127) * step


def feel_rounding(net: Net) -> None:
    """Changes the network in place; its weights and their names stay as they were."""
    # The last layer of every head is shipped in 32 bits.
    exact = {head[-1] for head in net.heads.values()} | set(net.role_out.values()) | {net.link_none}
    for layer in net.modules():
        if isinstance(layer, nn.Linear) and layer not in exact:
            layer.forward = functools.partial(_product, layer)
    words = net.encoder.embeddings.word_embeddings
    words.forward = functools.partial(_row, words)

