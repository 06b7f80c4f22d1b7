"""Batches: silver chunks of like length together, gold documents whole, each with names and case changed by chance."""

import json
import random

from reader.document import Chunk, Document, encoded, read
from reader.gold import names_and_values
from reader.swap import change_case, swap_names

SWAP = 0.5


def spacy_silver(path: str) -> list[Document]:
    out = []
    with open(path, encoding="utf8") as file:
        for i, line in enumerate(file):
            rowed = json.loads(line)
            sentences = [(s["start"], s["end"]) for s in rowed["sentences"]]
            document = read(f"silver{i}", rowed["text"], sentences)
            names_and_values(document, rowed)
            out.append(document)
    return out


def _cost(chunk: Chunk) -> int:
    return len(chunk.ids)


def bucketed(chunks: list[Chunk], size: int, rng: random.Random) -> list[list[Chunk]]:
    """Batches of about `size` pieces with little padding, in any order."""
    chunks = chunks[:]
    rng.shuffle(chunks)
    out: list[list[Chunk]] = []
    for i in range(0, len(chunks), 256):
        current: list[Chunk] = []
        for chunk in sorted(chunks[i : i + 256], key=_cost):
            if current and _cost(chunk) * (len(current) + 1) > size:
                out.append(current)
                current = []
            current.append(chunk)
        out.append(current)
    rng.shuffle(out)
    return out


def silver_batches(
    documents: list[Document], size: int, rng: random.Random, pieces: int | None = None
) -> list[list[Chunk]]:
    chunks: list[Chunk] = []
    total = 0
    for document in rng.sample(documents, len(documents)):
        if pieces is not None and total >= pieces:
            break
        fresh = encoded(change_case(document, rng, 0.02), rng)
        chunks += fresh
        total += sum(_cost(c) for c in fresh)
    return bucketed(chunks, size, rng)


def gold_batches(documents: list[Document], size: int, rng: random.Random, swap: float = SWAP) -> list[list[Chunk]]:
    """Whole documents, so that mentions link across chunks as they do in the product."""
    out: list[list[Chunk]] = []
    current: list[Chunk] = []
    for document in rng.sample(documents, len(documents)):
        changed = swap_names(document, rng) if rng.random() < swap else document
        fresh = encoded(change_case(changed, rng), rng)
        if current and sum(_cost(c) for c in current + fresh) > size:
            out.append(current)
            current = []
        current += fresh
        while sum(_cost(c) for c in current) > 1.5 * size:
            out.append(current[: max(1, len(current) // 2)])
            current = current[max(1, len(current) // 2) :]
    out.append(current)
    return [b for b in out if b]
