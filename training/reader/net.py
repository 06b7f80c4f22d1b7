"""The network: one small encoder, a head a layer, role scorers round cues, projections for linking mentions."""

import torch
from torch import Tensor, nn
from transformers import BertModel, MPNetModel

from reader import chance
from reader.labels import HEADS, LINK_BUCKETS, LINK_SIZE, ROLE_DISTANCE, ROLE_SIZE, ROLES, SPANS
from reader.large import large
from reader.words import CASE, ENCODER, ids_in

# The only sign, among a network's weights, of the large encoder that teaches.
_LARGE = "encoder.encoder.relative_attention_bias.weight"
# Nothing is dropped of the attention: torch then has one quick operator for all of it.
_ATTENTION = {"attention_probs_dropout_prob": 0.0}
_WIDE = ".intermediate.dense.weight"


class Net(nn.Module):
    """With `large`, the folder of a pretrained MPNet, a teacher that is never shipped: same word pieces, other numbers for them."""

    def __init__(self, attention: str = "sdpa", large: str | None = None) -> None:
        super().__init__()
        if large:
            self.encoder = MPNetModel.from_pretrained(large, add_pooling_layer=False, **_ATTENTION)
            self.renumber = torch.tensor(ids_in(large))
        else:
            self.encoder = BertModel.from_pretrained(
                ENCODER, add_pooling_layer=False, attn_implementation=attention, **_ATTENTION
            )
            self.renumber = None
        size = self.encoder.config.hidden_size
        # The word list is lower case; this gives back what it drops.
        self.case = nn.Embedding(len(CASE), size)
        nn.init.normal_(self.case.weight, std=0.02)
        self.dropout = nn.Dropout(0.1)
        self.heads = nn.ModuleDict(
            {
                "h_" + name: nn.Sequential(nn.Linear(size, size // 2), nn.GELU(), nn.Linear(size // 2, len(labels)))
                if name in SPANS
                else nn.Sequential(nn.Linear(size, len(labels)))
                for name, labels in HEADS.items()
            }
        )
        self.role_target = nn.ModuleDict({k: nn.Linear(size, ROLE_SIZE) for k in ROLES})
        self.role_cue = nn.ModuleDict({k: nn.Linear(size, ROLE_SIZE) for k in ROLES})
        self.role_distance = nn.ModuleDict({k: nn.Embedding(2 * ROLE_DISTANCE + 1, ROLE_SIZE) for k in ROLES})
        self.role_out = nn.ModuleDict({k: nn.Linear(ROLE_SIZE, len(labels)) for k, labels in ROLES.items()})
        self.link_query = nn.Linear(size, LINK_SIZE)
        self.link_key = nn.Linear(size, LINK_SIZE)
        self.link_distance = nn.Embedding(len(LINK_BUCKETS) + 1, 1)
        self.link_none = nn.Linear(LINK_SIZE, 1)
        nn.init.zeros_(self.link_distance.weight)
        chance.with_bytes(self)

    def embed(self, ids: Tensor, case: Tensor) -> Tensor:
        if self.renumber is not None:
            ids = self.renumber[ids]
        return self.encoder.embeddings.word_embeddings(ids) + self.case(case)

    def encode(self, ids: Tensor, case: Tensor, mask: Tensor) -> Tensor:
        hidden = self.encoder(inputs_embeds=self.embed(ids, case), attention_mask=mask).last_hidden_state
        return self.dropout(hidden)

    def head(self, name: str, states: Tensor) -> Tensor:
        return self.heads["h_" + name](states)

    def role_logits(self, kind: str, target: Tensor, cue: Tensor, words: Tensor, cues: Tensor) -> Tensor:
        """Scores of pairs; `target` and `cue` are projected states, `words` and `cues` their places in the chunk."""
        distance = (words - cues).clamp(-ROLE_DISTANCE, ROLE_DISTANCE) + ROLE_DISTANCE
        return self.role_out[kind](torch.tanh(target + cue + self.role_distance[kind](distance)))

    def link_scores(self, query: Tensor, key: Tensor, distance: Tensor) -> Tensor:
        """Scores of (mention, earlier mention) pairs, and in the last column that there is no earlier one."""
        bucket = torch.bucketize(distance, torch.tensor(LINK_BUCKETS))
        pairs = query @ key.T / LINK_SIZE**0.5 + self.link_distance(bucket).squeeze(-1)
        return torch.cat([pairs, self.link_none(query) / LINK_SIZE**0.5], dim=1)

    def widen(self, widths: list[int]) -> None:
        """Gives the feed-forward part of each layer as many inner states as `widths` says; their weights are new."""
        size = self.encoder.config.hidden_size
        for layer, width in zip(self.encoder.encoder.layer, widths, strict=True):
            if layer.intermediate.dense.out_features != width:
                layer.intermediate.dense = nn.Linear(size, width)
                layer.output.dense = nn.Linear(width, size)


def widths_of(state: dict[str, Tensor]) -> list[int]:
    """Inner states of the feed-forward part of each layer, in order."""
    return [len(weight) for name, weight in state.items() if name.endswith(_WIDE)]


def of_state(state: dict[str, Tensor], attention: str = "sdpa") -> Net:
    """A network of the kind and of the widths that the weights are for."""
    net = Net(attention, large() if _LARGE in state else None)
    if _LARGE not in state:
        net.widen(widths_of(state))
    net.load_state_dict(state)
    return net


def load(path: str, attention: str = "sdpa") -> Net:
    return of_state(torch.load(path), attention).eval()
