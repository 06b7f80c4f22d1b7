"""Loss of a batch of chunks over every layer that their documents are labelled for."""

from dataclasses import dataclass

import numpy as np
import torch
import torch.nn.functional as F
from torch import Tensor

from reader.document import Chunk, Roles, role_row, unlabelled
from reader.half import half_is_faster
from reader.labels import HEADS, IGNORE, LINK_WEIGHT, PARTIAL, ROLE_WEIGHT, ROLES, SPANS, WEIGHT
from reader.net import Net


@dataclass
class Batch:
    ids: Tensor
    case: Tensor
    mask: Tensor
    places: Tensor
    """Places of all words in the flattened states."""
    offsets: list[int]
    """Where each chunk's words begin among all words."""


def collate(chunks: list[Chunk]) -> Batch:
    width = max(len(c.ids) for c in chunks)
    ids = torch.zeros(len(chunks), width, dtype=torch.long)
    case, mask = ids.clone(), ids.clone()
    places, offsets, count = [], [], 0
    for i, chunk in enumerate(chunks):
        n = len(chunk.ids)
        ids[i, :n] = torch.tensor(chunk.ids)
        case[i, :n] = torch.tensor(chunk.case)
        mask[i, :n] = 1
        places.append(torch.tensor(chunk.first) + i * width)
        offsets.append(count)
        count += len(chunk.first)
    return Batch(ids, case, mask, torch.cat(places), offsets)


def word_states(net: Net, batch: Batch) -> Tensor:
    hidden = net.encode(batch.ids, batch.case, batch.mask)
    return hidden.flatten(0, 1)[batch.places].float()


_ALLOWED = torch.tensor([[label in allowed for label in SPANS["names"]] for _, allowed in PARTIAL])


def _head_loss(net: Net, states: Tensor, chunks: list[Chunk], name: str) -> Tensor | None:
    hard, soft, soft_rows, at = [], [], [], 0
    for chunk in chunks:
        document, size = chunk.document, len(chunk.first)
        if name in document.soft:
            soft.append(document.soft[name][chunk.start : chunk.end])
            soft_rows.append(np.arange(at, at + size))
            hard.append(np.full(size, IGNORE))
        elif name in document.labels:
            hard.append(document.labels[name][chunk.start : chunk.end])
        else:
            hard.append(unlabelled(size, name))
        at += size
    target = torch.from_numpy(np.concatenate(hard).astype(np.int64))
    used = target != IGNORE
    probabilities = torch.from_numpy(np.concatenate(soft).astype(np.float32)) if soft else None
    if probabilities is not None:
        # A row of zeros is a word that the teacher leaves open.
        rows = torch.from_numpy(np.concatenate(soft_rows))
        keep = probabilities.sum(1) > 0.5
        rows, probabilities = rows[keep], probabilities[keep]
    count = int(used.sum()) + (len(rows) if probabilities is not None else 0)
    if not count:
        return None
    wanted = used.clone()
    if probabilities is not None:
        wanted[rows] = True
    index = wanted.nonzero().squeeze(1)
    log = F.log_softmax(net.head(name, states[index]), dim=-1)
    place = torch.zeros(len(target), dtype=torch.long)
    place[index] = torch.arange(len(index))
    total = states.new_zeros(())
    exact = (target >= 0).nonzero().squeeze(1)
    if len(exact):
        total = total - log[place[exact], target[exact]].sum()
    loose = (target <= -2).nonzero().squeeze(1)
    if len(loose):
        allowed = _ALLOWED[-2 - target[loose]]
        total = total - log[place[loose]].masked_fill(~allowed, -1e4).logsumexp(1).sum()
    if probabilities is not None and len(rows):
        total = total - (probabilities * log[place[rows]]).sum()
    return total / count


def _overlap(roles: Roles, chunk: Chunk) -> np.ndarray:
    """The teacher's rows for the words of a chunk; zeros, which cost nothing, where the teacher saw no such word."""
    assert roles.soft is not None
    out = np.zeros((len(chunk.first), roles.soft.shape[1]), dtype=np.float32)
    begin, end = max(chunk.start, roles.soft_start), min(chunk.end, roles.soft_start + len(roles.soft))
    if begin < end:
        out[begin - chunk.start : end - chunk.start] = roles.soft[begin - roles.soft_start : end - roles.soft_start]
    return out


def pair_logits(net: Net, kind: str, states: Tensor, words: Tensor, cues: Tensor, base: Tensor) -> Tensor:
    """Scores of the roles of words round cues; both are places in a chunk whose first row among the states is `base`."""
    target, head = net.role_target[kind](states)[base + words], net.role_cue[kind](states)[base + cues]
    return net.role_logits(kind, target, head, words, cues)


def _role_loss(net: Net, states: Tensor, chunks: list[Chunk], offsets: list[int], kind: str) -> Tensor | None:
    words, cues, base, targets = [], [], [], []
    for chunk, offset in zip(chunks, offsets):
        size = len(chunk.first)
        for roles in chunk.document.roles:
            if roles.kind == kind and chunk.start <= roles.cue < chunk.end:
                if roles.soft is not None:
                    row = _overlap(roles, chunk)
                else:
                    row = np.eye(len(ROLES[kind]), dtype=np.float32)[role_row(roles, chunk.start, chunk.end)]
                targets.append(row)
                words.append(np.arange(size))
                cues.append(np.full(size, roles.cue - chunk.start))
                base.append(np.full(size, offset))
    if not words:
        return None
    word, cue, start = (torch.from_numpy(np.concatenate(x)) for x in (words, cues, base))
    log = F.log_softmax(pair_logits(net, kind, states, word, cue, start), dim=-1)
    return -(torch.from_numpy(np.concatenate(targets).astype(np.float32)) * log).sum(1).mean()


def _link_loss(net: Net, states: Tensor, chunks: list[Chunk], offsets: list[int]) -> Tensor | None:
    """Marginal likelihood of the right earlier mentions, over consecutive chunks of one document in the batch."""
    losses = []
    groups: dict[int, list[tuple[Chunk, int]]] = {}
    for chunk, offset in zip(chunks, offsets):
        if chunk.document.mentions:
            groups.setdefault(id(chunk.document), []).append((chunk, offset))
    for group in groups.values():
        mentions, places = [], []
        for chunk, offset in group:
            for mention in chunk.document.mentions:
                if chunk.start <= mention.first and mention.last < chunk.end:
                    mentions.append(mention)
                    places.append(offset + mention.last - chunk.start)
        anaphors = [j for j, m in enumerate(mentions) if m.kind != "name" and j]
        if not anaphors:
            continue
        rows = states[torch.tensor(places)]
        last = torch.tensor([m.last for m in mentions])
        which = torch.tensor(anaphors)
        scores = net.link_scores(
            net.link_query(rows[which]), net.link_key(rows), (last[which][:, None] - last[None, :]).clamp(min=0)
        )
        earlier = torch.arange(len(mentions))[None, :] < which[:, None]
        same = torch.tensor([[a.entity == mentions[j].entity for a in mentions] for j in anaphors]) & earlier
        allowed = torch.cat([earlier, torch.ones(len(anaphors), 1, dtype=torch.bool)], 1)
        right = torch.cat([same, ~same.any(1, keepdim=True)], 1)
        scores = scores.masked_fill(~allowed, -1e4)
        losses.append(scores.logsumexp(1) - scores.masked_fill(~right, -1e4).logsumexp(1))
    return torch.cat(losses).mean() if losses else None


def loss_of(net: Net, chunks: list[Chunk]) -> Tensor:
    batch = collate(chunks)
    with torch.autocast("cpu", dtype=torch.bfloat16, enabled=half_is_faster()):
        hidden = net.encode(batch.ids, batch.case, batch.mask)
    states = hidden.flatten(0, 1)[batch.places].float()
    parts = [(WEIGHT[name], _head_loss(net, states, chunks, name)) for name in HEADS]
    parts += [(ROLE_WEIGHT, _role_loss(net, states, chunks, batch.offsets, kind)) for kind in ROLES]
    parts.append((LINK_WEIGHT, _link_loss(net, states, chunks, batch.offsets)))
    return torch.stack([weight * part for weight, part in parts if part is not None]).sum()
