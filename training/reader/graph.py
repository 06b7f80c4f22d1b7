"""The network as one plain graph for export: fused projections, a word list that can be pruned, embeddings in 8 bits by row."""

import math
from collections.abc import Callable

import torch
from torch import Tensor, nn
from torch.nn.functional import gelu

from reader.labels import HEADS, LINK_SIZE, ROLE_SIZE, ROLES, SPANS
from reader.net import Net

OUTPUTS = [*HEADS, *(side + kind for kind in ROLES for side in ("rt", "rh")), "mq", "mk"]


class _FastGelu(torch.autograd.Function):
    """GELU by tanh (Hendrycks and Gimpel 2016), within 0.0005 of the one by erf: one cheap operator of ONNX Runtime."""

    @staticmethod
    def forward(ctx: object, x: Tensor) -> Tensor:
        return gelu(x, approximate="tanh")

    @staticmethod
    def symbolic(g: object, x: object) -> object:
        out = g.op("com.microsoft::FastGelu", x)
        out.setType(x.type())
        return out


def _linear(weights: list[Tensor], biases: list[Tensor]) -> nn.Linear:
    weight = torch.cat(weights)
    out = nn.Linear(weight.shape[1], weight.shape[0])
    out.weight.data, out.bias.data = weight, torch.cat(biases)
    return out


class _Layer(nn.Module):
    def __init__(self, layer: nn.Module, heads: int, gelu: Callable[[Tensor], Tensor]) -> None:
        super().__init__()
        self.gelu = gelu
        own = layer.attention.self
        parts = [own.query, own.key, own.value]
        self.qkv = _linear([p.weight.data for p in parts], [p.bias.data for p in parts])
        self.attended = layer.attention.output.dense
        self.attended_norm = layer.attention.output.LayerNorm
        self.wide = layer.intermediate.dense
        self.narrow = layer.output.dense
        self.norm = layer.output.LayerNorm
        self.heads = heads

    def forward(self, x: Tensor) -> Tensor:
        size = x.shape[-1]
        q, k, v = (
            part.view(1, -1, self.heads, size // self.heads).transpose(1, 2) for part in self.qkv(x).split(size, -1)
        )
        share = torch.softmax(q @ k.transpose(2, 3) / math.sqrt(size // self.heads), -1)
        x = self.attended_norm(x + self.attended((share @ v).transpose(1, 2).reshape(1, -1, size)))
        return self.norm(x + self.narrow(self.gelu(self.wide(x))))


class Graph(nn.Module):
    """Inputs `ids` and `case`, [1, pieces]; outputs in the order of OUTPUTS. `fast`: GELU by tanh."""

    def __init__(self, net: Net, kept: list[int], fast: bool = False) -> None:
        super().__init__()
        self.gelu = _FastGelu.apply if fast else gelu
        encoder = net.encoder
        rows = encoder.embeddings.word_embeddings.weight.data[kept]
        scale = rows.abs().amax(1, keepdim=True) / 127
        self.rows = nn.Parameter((rows / scale).round().to(torch.int8), requires_grad=False)
        self.scale = nn.Parameter(scale, requires_grad=False)
        self.case = net.case
        kind = encoder.embeddings.token_type_embeddings.weight.data[0]
        self.place = nn.Parameter(encoder.embeddings.position_embeddings.weight.data + kind, requires_grad=False)
        self.norm = encoder.embeddings.LayerNorm
        heads = encoder.config.num_attention_heads
        self.layers = nn.ModuleList([_Layer(layer, heads, self.gelu) for layer in encoder.encoder.layer])
        spans = [net.heads["h_" + n] for n in SPANS]
        self.first = _linear([h[0].weight.data for h in spans], [h[0].bias.data for h in spans])
        self.second = nn.ModuleList([h[2] for h in spans])
        plain = [net.heads["h_" + n][0] for n in HEADS if n not in SPANS]
        roles = [side[k] for k in ROLES for side in (net.role_target, net.role_cue)]
        self.plain = _linear([p.weight.data for p in plain], [p.bias.data for p in plain])
        self.widths = [p.out_features for p in plain]
        factor = LINK_SIZE**0.5
        query, key = net.link_query, net.link_key
        self.projected = _linear(
            [*(r.weight.data for r in roles), query.weight.data / factor, key.weight.data],
            [*(r.bias.data for r in roles), query.bias.data / factor, key.bias.data - net.link_none.weight.data[0]],
        )

    def forward(self, ids: Tensor, case: Tensor) -> tuple[Tensor, ...]:
        words = self.rows[ids].float() * self.scale[ids]
        places = torch.arange(ids.shape[1])
        x = self.norm(words + self.case(case) + self.place[places])
        for layer in self.layers:
            x = layer(x)
        hidden = self.gelu(self.first(x)).split(self.second[0].in_features, -1)
        spans = [out(part) for out, part in zip(self.second, hidden)]
        plain = self.plain(x).split(self.widths, -1)
        projected = self.projected(x).split([ROLE_SIZE] * (2 * len(ROLES)) + [LINK_SIZE] * 2, -1)
        return (*spans, *plain, *projected)
