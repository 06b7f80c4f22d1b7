"""Training: silver first, then gold with some silver mixed in; the weights of the last part are averaged."""

import argparse
import pickle
import random
import time
from collections.abc import Callable

import torch

from reader import chance, foreign
from reader.document import Chunk
from reader.feed import SWAP, gold_batches, silver_batches, spacy_silver
from reader.gold import load as load_gold
from reader.large import large
from reader.loss import loss_of
from reader.net import Net, of_state
from reader.paths import work
from reader.rounding import feel_rounding


def pieces_of(batches: list[list[Chunk]]) -> int:
    return sum(len(c.ids) for b in batches for c in b)


class Average:
    """Running mean of a network's weights."""

    def __init__(self) -> None:
        self.count = 0
        self.mean: dict[str, torch.Tensor] = {}

    @torch.no_grad()
    def add(self, net: Net) -> None:
        self.count += 1
        for name, value in net.state_dict().items():
            if self.count == 1:
                self.mean[name] = value.clone()
            elif value.is_floating_point():
                self.mean[name] += (value - self.mean[name]) / self.count


def _minutes_left(path: str | None) -> float | None:
    """A file with the end time, seconds since 1970: it may be moved while training runs."""
    if not path:
        return None
    with open(path, encoding="utf8") as file:
        return (float(file.read()) - time.time()) / 60


Group = dict[str, object]


def learn(
    net: Net,
    plan: list[list[Chunk]],
    groups: list[Group],
    loss_of_batch: Callable[[list[Chunk]], torch.Tensor],
    options: argparse.Namespace,
    until: str | None = None,
) -> None:
    """Goes through the plan with a rate that falls from each group's `lr`; the network ends as the mean of the last part."""
    optimiser = torch.optim.AdamW(groups, fused=True)
    bases = [group["lr"] for group in optimiser.param_groups]
    average = Average()
    began, seen, smooth = time.time(), 0, 0.0
    for step, batch in enumerate(plan):
        done = step / len(plan)
        if step % 10 == 0:
            left = _minutes_left(until)
        if left is not None:
            if left <= 0:
                print(f"stopped by the clock at {step}/{len(plan)}", flush=True)
                break
            spent = (time.time() - began) / 60
            done = max(done, spent / (spent + left))
        factor = min(1.0, (step + 1) / options.warm) * max(options.floor, 1 - done)
        for group, base in zip(optimiser.param_groups, bases):
            group["lr"] = base * factor
        loss = loss_of_batch(batch)
        optimiser.zero_grad()
        loss.backward()
        torch.nn.utils.clip_grad_norm_(net.parameters(), 1.0)
        optimiser.step()
        seen += sum(len(c.ids) for c in batch)
        smooth = loss.item() if not step else 0.98 * smooth + 0.02 * loss.item()
        if done >= 1 - options.tail and step % 10 == 0:
            average.add(net)
        if step % 400 == 399:
            torch.save(net.state_dict(), work(options.out + ".part"))
        if step % 50 == 0:
            spent = time.time() - began
            print(
                f"{step}/{len(plan)} loss {smooth:.4f} {seen / spent:.0f} pieces/s"
                f" {spent / (step + 1) * (len(plan) - step - 1) / 60:.1f} min left",
                flush=True,
            )
    if average.count:
        net.load_state_dict(average.mean)


def run(net: Net, plan: list[list[Chunk]], options: argparse.Namespace) -> None:
    encoder = [p for n, p in net.named_parameters() if n.startswith("encoder.")]
    heads = [p for n, p in net.named_parameters() if not n.startswith("encoder.")]
    groups = [
        {"params": encoder, "lr": options.rate, "weight_decay": 0.01},
        {"params": heads, "lr": options.rate * options.head_factor, "weight_decay": 0.01},
    ]
    net.train()
    learn(net, plan, groups, lambda batch: loss_of(net, batch), options, options.until)


def main(arguments: list[str] | None = None) -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--out", required=True)
    parser.add_argument("--init", help="weights to start from; else the pretrained encoder")
    parser.add_argument("--large", action="store_true", help="a large encoder: a teacher, not to be shipped")
    parser.add_argument("--spacy", type=int, default=0, help="pieces of spaCy silver")
    parser.add_argument("--foreign", type=int, default=0, help="pieces of sets with other schemes")
    parser.add_argument("--soft", type=int, default=0, help="pieces of teacher-labelled news")
    parser.add_argument("--soft-file", default="soft.pickle")
    parser.add_argument("--epochs", type=int, default=8, help="passes over gold")
    parser.add_argument("--mix", type=float, default=0.2, help="silver batches a gold batch")
    parser.add_argument("--swap", type=float, default=SWAP)
    parser.add_argument("--size", type=int, default=700, help="pieces of a gold batch")
    parser.add_argument("--silver-size", type=int, default=1000)
    parser.add_argument("--rate", type=float, default=6e-5)
    parser.add_argument("--head-factor", type=float, default=15)
    parser.add_argument("--floor", type=float, default=0.05)
    parser.add_argument("--tail", type=float, default=0.15)
    parser.add_argument("--warm", type=int, default=100, help="steps")
    parser.add_argument("--rounding", action="store_true", help="feel the 8 bits of the shipped weights")
    parser.add_argument("--until", help="file with an end time; the rate then falls with the clock")
    parser.add_argument("--blend", action="store_true", help="silver among the gold passes instead of before them")
    parser.add_argument("--seed", type=int, default=11)
    options = parser.parse_args(arguments)
    chance.seed(options.seed)
    torch.set_num_threads(2)
    rng = random.Random(options.seed)
    net = of_state(torch.load(work(options.init))) if options.init else Net(large=large() if options.large else None)
    if options.large or options.init:
        # A quarter of the large one's weights, half of the small one's; their words have their meaning already.
        net.encoder.embeddings.word_embeddings.weight.requires_grad_(False)
    if options.rounding:
        feel_rounding(net)
    plan: list[list[Chunk]] = []
    pool: list[list[Chunk]] = []
    if options.spacy:
        pool += silver_batches(spacy_silver(work("silver.jsonl")), options.silver_size, rng, options.spacy)
    if options.foreign:
        pool += silver_batches(foreign.load(), options.silver_size, rng, options.foreign)
    if options.soft:
        with open(work(options.soft_file), "rb") as file:
            soft = pickle.load(file)
        taught = silver_batches(soft, options.silver_size, rng, options.soft)
        pool += taught
    rng.shuffle(pool)
    if not options.blend:
        plan += pool
    print(f"silver: {len(pool)} batches, {pieces_of(pool)} pieces", flush=True)
    gold = load_gold("training")
    mixed = taught if options.soft else pool
    for k in range(options.epochs):
        epoch = gold_batches(gold, options.size, rng, options.swap)
        if options.blend:
            share = -(-len(pool) // options.epochs)
            epoch += pool[k * share : (k + 1) * share]
        elif mixed:
            epoch += rng.sample(mixed, min(len(mixed), int(len(epoch) * options.mix)))
        rng.shuffle(epoch)
        plan += epoch
    print(f"all: {len(plan)} batches, {pieces_of(plan)} pieces", flush=True)
    run(net, plan, options)
    torch.save(net.state_dict(), work(options.out))


if __name__ == "__main__":
    main()
