"""What is decided over a whole article after the network: few rules, each named, each to be copied by the product."""

from __future__ import annotations

import re
from collections import defaultdict
from dataclasses import dataclass, field

import numpy as np

from reader.decode import leads_on, log_softmax, spans
from reader.document import Document
from reader.labels import NAMES, ROLES, SPANS
from reader.score_words import Scored

Span = tuple[int, int, str]


@dataclass(frozen=True)
class Settings:
    vote: bool = False
    """One type for equal words of an article."""
    surnames: bool = False
    """A single word that ends a full name of a person is that person's surname."""
    repeats: float | None = None
    """Unmarked repeats of a marked name are marked from this probability of being a name on."""
    lean: dict[str, float] = field(default_factory=dict)
    """Head, or head.type, to what is added to the log probabilities of its labels other than O."""
    scores: bool = False
    """Figures round one hyphen (a result, a range) are one number."""
    decades: bool = False
    """The 's of a decade in figures belongs to it."""
    source: float = 0.0
    """Added to the log probabilities of a source's labels where none was decoded."""
    content: float = 0.0
    """Added to the log probabilities of a content's labels where none was decoded."""


PLAIN = Settings()
CHOSEN = Settings(vote=True, repeats=0.05, scores=True, decades=True, source=2.0)


def lean(log: np.ndarray, head: str, settings: Settings) -> np.ndarray:
    out = log
    for key, amount in settings.lean.items():
        name, _, kind = key.partition(".")
        if name == head:
            columns = [i for i, x in enumerate(SPANS[head]) if i and (not kind or x[2:] == kind)]
            out = out.copy()
            out[:, columns] += amount
    return out


def names(document: Document, parts: list[Scored], settings: Settings) -> list[Span]:
    found: list[Span] = []
    share = np.zeros((len(document.words), len(NAMES)))
    for part in parts:
        chunk = part.chunk
        log = log_softmax(part.scores["names"].astype(np.float64))
        probability = np.exp(log)
        share[chunk.start : chunk.end] = probability[:, 1::2] + probability[:, 2::2]
        on = leads_on(document.words[chunk.start : chunk.end])
        decoded = spans(lean(log, "names", settings), SPANS["names"], on)
        found += [(chunk.start + a, chunk.start + b, kind) for a, b, kind in decoded]
    if settings.vote:
        found = _vote(document, found, share)
    if settings.surnames:
        found = _surnames(document, found)
    if settings.repeats is not None:
        found = _repeats(document, found, share, settings.repeats)
    return found


def _words(document: Document, span: Span) -> tuple[str, ...]:
    return tuple(document.words[span[0] : span[1] + 1])


def _vote(document: Document, found: list[Span], share: np.ndarray) -> list[Span]:
    total: dict[tuple[str, ...], np.ndarray] = defaultdict(lambda: np.zeros(len(NAMES)))
    for span in found:
        total[_words(document, span)] += share[span[0] : span[1] + 1].mean(0)
    return [(a, b, NAMES[int(total[_words(document, (a, b, k))].argmax())]) for a, b, k in found]


def _surnames(document: Document, found: list[Span]) -> list[Span]:
    surnames = {document.words[b] for a, b, kind in found if kind == "PERSON" and b > a}
    return [(a, b, "PERSON" if a == b and document.words[a] in surnames else kind) for a, b, kind in found]


def _repeats(document: Document, found: list[Span], share: np.ndarray, floor: float) -> list[Span]:
    kinds = {_words(document, s): s[2] for s in found}
    taken = {i for a, b, _ in found for i in range(a, b + 1)}
    out = list(found)
    for key in sorted(kinds, key=len, reverse=True):
        if not key[0][:1].isupper() or len("".join(key)) < 3:
            continue
        for i in range(len(document.words) - len(key) + 1):
            place = range(i, i + len(key))
            if tuple(document.words[i : i + len(key)]) != key or not taken.isdisjoint(place):
                continue
            if share[i : i + len(key)].sum(1).min() >= floor:
                out.append((i, i + len(key) - 1, kinds[key]))
                taken.update(place)
    return sorted(out)


_FIGURES = re.compile(r"\d{1,3}")


def values(document: Document, start: int, decoded: list[Span], settings: Settings) -> list[Span]:
    """Values of one chunk, whose first word is `start`; places count from there."""
    out = decoded
    if settings.scores:
        out = _scores(document, start, out)
    if settings.decades:
        out = [_with_s(document, start, span) for span in out]
    return out


def _scores(document: Document, start: int, found: list[Span]) -> list[Span]:
    whole: dict[tuple[int, int], Span] = {}
    out: list[Span] = []
    for a, b, kind in found:
        joined = _figures_round_hyphen(document, start + a, start + b) if kind == "CARDINAL" else None
        if joined:
            whole[joined] = (joined[0] - start, joined[1] - start, kind)
        else:
            out.append((a, b, kind))
    taken = {i for a, b, _ in out for i in range(a, b + 1)}
    return sorted(out + [s for s in whole.values() if taken.isdisjoint(range(s[0], s[1] + 1))])


def _figures_round_hyphen(document: Document, first: int, last: int) -> tuple[int, int] | None:
    for middle in range(max(1, first - 1), min(last + 1, len(document.words) - 2) + 1):
        around = document.words[middle - 1], document.words[middle + 1]
        near = document.spans[middle - 1][1] == document.spans[middle][0]
        near = near and document.spans[middle][1] == document.spans[middle + 1][0]
        if near and document.words[middle] in "-–" and all(_FIGURES.fullmatch(w) for w in around):
            if middle - 1 <= first and last <= middle + 2:
                return middle - 1, middle + 1
    return None


def _with_s(document: Document, start: int, span: Span) -> Span:
    a, b, kind = span
    after = start + b + 1
    decade = re.fullmatch(r"(?:\d\d)?\d0", document.words[start + b])
    follows = after < len(document.words) and document.words[after] in ("'s", "’s")
    return (a, b + 1, kind) if kind == "DATE" and decade and follows else span


def _of(table: np.ndarray, kind: str, role: str, amount: float) -> list[tuple[int, int]]:
    found = [(a, b) for a, b, k in spans(table, ROLES[kind]) if k == role]
    if not found and amount:
        leaned = table.copy()
        leaned[:, [i for i, label in enumerate(ROLES[kind]) if label[2:] == role]] += amount
        found = [(a, b) for a, b, k in spans(leaned, ROLES[kind]) if k == role]
    return found


def confidence(table: np.ndarray, kind: str, role: str, span: tuple[int, int]) -> float:
    columns = [i for i, label in enumerate(ROLES[kind]) if label[2:] == role]
    return float(np.exp(table[span[0] : span[1] + 1, columns]).sum(1).mean())


def attribution_roles(
    table: np.ndarray, settings: Settings
) -> tuple[list[tuple[int, int]], tuple[int, int] | None]:
    content = _of(table, "a", "content", settings.content)
    sources = _of(table, "a", "source", settings.source)
    best = max(sources, key=lambda s: confidence(table, "a", "source", s), default=None)
    return content, best


def commitment_content(table: np.ndarray, settings: Settings) -> tuple[int, int] | None:
    parts = _of(table, "c", "content", settings.content) + _of(table, "c", "deadline", 0.0)
    return (min(a for a, _ in parts), max(b for _, b in parts)) if parts else None
