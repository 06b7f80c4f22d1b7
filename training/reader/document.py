"""A document as words with labels, and the chunks of whole sentences that the network sees."""

from __future__ import annotations

import random
from collections.abc import Iterator
from dataclasses import dataclass, field

import numpy as np

from reader.labels import HEADS, IGNORE, ROLES
from reader.words import CLS, MAX_INPUT, MAX_WORD_PIECES, SEP, case_class, pieces, words

MAX_PIECES = 160
PARAGRAPH_PIECES = 96


@dataclass
class Roles:
    """Role spans round one cue, as (first word, last word, role), later ones overwriting earlier ones."""

    kind: str
    cue: int
    spans: list[tuple[int, int, str]]
    soft: np.ndarray | None = None
    """A teacher's probabilities, one row a word from `soft_start` on; they go before `spans`."""
    soft_start: int = 0


@dataclass
class Mention:
    first: int
    last: int
    kind: str
    entity: str


@dataclass
class Document:
    id: str
    words: list[str]
    spans: list[tuple[int, int]]
    sentences: list[tuple[int, int]]
    """First word and word after the last of each sentence."""
    paragraph_ends: list[bool]
    """Whether a line break follows the sentence."""
    labels: dict[str, np.ndarray] = field(default_factory=dict)
    """Head to one label a word: an index, IGNORE, or a code of a partial label."""
    soft: dict[str, np.ndarray] = field(default_factory=dict)
    """Head to a teacher's probabilities, one row a word; it goes before `labels`."""
    roles: list[Roles] = field(default_factory=list)
    mentions: list[Mention] = field(default_factory=list)


@dataclass
class Chunk:
    document: Document
    start: int
    end: int
    ids: list[int]
    case: list[int]
    first: list[int]
    """Place of each word's first piece in `ids`."""


def read(identifier: str, text: str, sentences: list[tuple[int, int]]) -> Document:
    """Words of a text, sentence by sentence."""
    out = Document(identifier, [], [], [], [])
    for index, (start, end) in enumerate(sentences):
        begin = len(out.words)
        for a, b in words(text[start:end]):
            out.words.append(text[start + a : start + b])
            out.spans.append((start + a, start + b))
        if len(out.words) == begin:
            continue
        following = sentences[index + 1][0] if index + 1 < len(sentences) else len(text)
        out.sentences.append((begin, len(out.words)))
        out.paragraph_ends.append("\n" in text[end:following])
    return out


def chunks(
    document: Document, limit: int = MAX_PIECES, paragraph: int = PARAGRAPH_PIECES
) -> Iterator[tuple[int, int]]:
    """Ranges of words: whole sentences up to `limit` pieces; a paragraph's end closes a chunk of `paragraph` or more."""
    start, end, size = 0, 0, 0
    for (first, last), breaks in zip(document.sentences, document.paragraph_ends):
        length = sum(min(len(pieces(w)), MAX_WORD_PIECES) for w in document.words[first:last])
        if end > start and size + length > limit:
            yield start, end
            start, size = first, 0
        end, size = last, size + length
        if breaks and size >= paragraph:
            yield start, end
            start, size = end, 0
    if end > start:
        yield start, end


def encode(document: Document, start: int, end: int) -> Chunk:
    ids, case, first = [CLS], [0], []
    for word in document.words[start:end]:
        part = pieces(word)[:MAX_WORD_PIECES]
        if len(ids) + len(part) > MAX_INPUT - 1:
            break
        first.append(len(ids))
        ids += part
        case += [case_class(word)] * len(part)
    ids.append(SEP)
    case.append(0)
    return Chunk(document, start, start + len(first), ids, case, first)


def encoded(document: Document, rng: random.Random | None = None) -> list[Chunk]:
    """All chunks of a document; with a generator, cut at other places each time."""
    limit = rng.randint(100, MAX_PIECES) if rng else MAX_PIECES
    paragraph = rng.randint(60, limit) if rng else PARAGRAPH_PIECES
    out = []
    for start, end in chunks(document, limit, paragraph):
        # A sentence longer than the encoder's positions is read in parts.
        while start < end:
            out.append(encode(document, start, end))
            start = out[-1].end
    return out


def row(size: int, spans: list[tuple[int, int, str]], labels: list[str]) -> np.ndarray:
    """One BIO label a word; shorter spans overwrite longer ones."""
    out = np.zeros(size, dtype=np.int64)
    for first, last, kind in sorted(spans, key=lambda s: s[0] - s[1]):
        out[first] = labels.index("B-" + kind)
        out[first + 1 : last + 1] = labels.index("I-" + kind)
    return out


def role_row(roles: Roles, start: int, end: int) -> np.ndarray:
    inside = [(max(a, start) - start, min(b, end - 1) - start, k) for a, b, k in roles.spans if a < end and b >= start]
    return row(end - start, inside, ROLES[roles.kind])


def unlabelled(size: int, head: str) -> np.ndarray:
    assert head in HEADS
    return np.full(size, IGNORE, dtype=np.int64)
