"""A narrow network learns to answer as a wide one does, on gold and raw training text (Hinton et al. 2015; hidden states as in
TinyBERT, Jiao et al. 2020): no labels are read but the wide network's own, so that nothing is decided anew."""

import argparse
import random

import torch
import torch.nn.functional as F
from torch import Tensor

from reader import chance
from reader.document import Chunk
from reader.feed import gold_batches, silver_batches, spacy_silver
from reader.fit import learn
from reader.gold import load as load_gold
from reader.half import half_is_faster
from reader.labels import CUE_OF, HEADS, LINK_WEIGHT, ROLE_WEIGHT, ROLES, SPAN_HEADS, WEIGHT
from reader.loss import Batch, collate, pair_logits
from reader.net import Net, load
from reader.paths import work
from reader.rounding import feel_rounding

# A word that may begin a cue teaches the roles round it from this probability on.
MAYBE_CUE = 0.1
# Weight of the last hidden states' distance, and of the other layers', against the answers'.
LAST, INNER = 3.0, 0.5


def _states(net: Net, batch: Batch) -> list[Tensor]:
    """Hidden states after every layer; without dropout, one row a piece that is no padding."""
    embedded = net.embed(batch.ids, batch.case)
    with torch.autocast("cpu", dtype=torch.bfloat16, enabled=half_is_faster()):
        out = net.encoder(inputs_embeds=embedded, attention_mask=batch.mask, output_hidden_states=True)
    inside = batch.mask.flatten() > 0
    return [h.flatten(0, 1)[inside].float() for h in out.hidden_states[1:]]


def _apart(own: Tensor, theirs: Tensor) -> Tensor:
    """Mean square distance as a share of the mean square."""
    return F.mse_loss(own, theirs) / theirs.square().mean()


def _divergence(own: Tensor, theirs: Tensor, weight: Tensor | None = None) -> Tensor:
    rows = F.kl_div(F.log_softmax(own, -1), F.log_softmax(theirs, -1), log_target=True, reduction="none").sum(-1)
    return rows.mean() if weight is None else (rows * weight).sum() / (weight.sum() + 1)


def _pairs(chunks: list[Chunk], offsets: list[int], begins: Tensor) -> tuple[Tensor, Tensor, Tensor] | None:
    """Words, cues and their chunk's first row, for every word round every cue."""
    words, cues, base = [], [], []
    for chunk, offset in zip(chunks, offsets):
        size = len(chunk.first)
        for cue in begins[offset : offset + size].nonzero().flatten().tolist():
            words.append(torch.arange(size))
            cues.append(torch.full((size,), cue))
            base.append(torch.full((size,), offset))
    return (torch.cat(words), torch.cat(cues), torch.cat(base)) if words else None


def _links(net: Net, rows: Tensor, last: Tensor) -> Tensor:
    distance = (last[:, None] - last[None, :]).clamp(min=0)
    scores = net.link_scores(net.link_query(rows), net.link_key(rows), distance)
    later = torch.ones(len(last), len(last)).triu() > 0
    return scores.masked_fill(F.pad(later, (0, 1)), -1e4)


def distance(own: Net, wide: Net, chunks: list[Chunk]) -> Tensor:
    batch = collate(chunks)
    # Words' rows among those of the pieces that are no padding.
    places = (batch.mask.flatten().cumsum(0) - 1)[batch.places]
    with torch.no_grad():
        wanted = _states(wide, batch)
    states = _states(own, batch)
    inner = [_apart(a, b) for a, b in zip(states[:-1], wanted[:-1])]
    loss = LAST * _apart(states[-1], wanted[-1]) + INNER * torch.stack(inner).mean()
    rows, theirs = states[-1][places], wanted[-1][places]
    with torch.no_grad():
        answers = {name: wide.head(name, theirs) for name in HEADS}
        likely = {name: answers[name].softmax(-1) for name in (*CUE_OF.values(), "claim", "mention")}
    for name in HEADS:
        on = SPAN_HEADS[name]["on"] if name in SPAN_HEADS else None
        weight = 1 - likely[on][:, 0] if on else None
        loss = loss + WEIGHT[name] * _divergence(own.head(name, rows), answers[name], weight)
    for kind in ROLES:
        begins = likely[CUE_OF[kind]][:, 1::2].sum(1) > MAYBE_CUE
        pairs = _pairs(chunks, batch.offsets, begins)
        if pairs:
            with torch.no_grad():
                answer = pair_logits(wide, kind, theirs, *pairs)
            loss = loss + ROLE_WEIGHT * _divergence(pair_logits(own, kind, rows, *pairs), answer)
    # Words as they stand one after the other: chunks of one document lie beside each other in gold batches.
    mentions = (likely["mention"][:, 1:].sum(1) > 0.5).nonzero().flatten()
    if len(mentions) > 1:
        with torch.no_grad():
            answer = _links(wide, theirs[mentions], mentions)
        loss = loss + LINK_WEIGHT * _divergence(_links(own, rows[mentions], mentions), answer)
    return loss


def main(arguments: list[str] | None = None) -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("wide")
    parser.add_argument("narrow")
    parser.add_argument("--out", required=True)
    parser.add_argument("--epochs", type=int, default=4, help="passes over gold and raw text")
    parser.add_argument("--raw", type=int, default=600000, help="pieces of raw text a pass")
    parser.add_argument("--swap", type=float, default=0.3)
    parser.add_argument("--size", type=int, default=1000, help="pieces of a batch")
    parser.add_argument("--rate", type=float, default=1e-4)
    parser.add_argument("--floor", type=float, default=0.02)
    parser.add_argument("--warm", type=int, default=50, help="steps")
    parser.add_argument("--tail", type=float, default=0.1)
    parser.add_argument("--rounding", action="store_true", help="feel the 8 bits of the shipped weights")
    parser.add_argument("--seed", type=int, default=42)
    options = parser.parse_args(arguments)
    chance.seed(options.seed)
    torch.set_num_threads(2)
    rng = random.Random(options.seed)
    wide, own = load(work(options.wide)), load(work(options.narrow))
    # What the words are stays; what is made of them is learned.
    own.encoder.embeddings.word_embeddings.weight.requires_grad_(False)
    if options.rounding:
        feel_rounding(own)
    gold, raw = load_gold("training"), spacy_silver(work("silver.jsonl"))
    plan: list[list[Chunk]] = []
    for _ in range(options.epochs):
        batches = gold_batches(gold, options.size, rng, options.swap)
        batches += silver_batches(raw, options.size, rng, options.raw)
        rng.shuffle(batches)
        plan += batches
    print(f"{len(plan)} batches, {sum(len(c.ids) for b in plan for c in b)} pieces", flush=True)
    groups = [{"params": [p for p in own.parameters() if p.requires_grad], "lr": options.rate, "weight_decay": 0.0}]
    learn(own, plan, groups, lambda batch: distance(own, wide, batch), options)
    torch.save(own.state_dict(), work(options.out))


if __name__ == "__main__":
    main()
