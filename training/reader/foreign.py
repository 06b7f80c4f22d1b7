"""Entity sets with other schemes: UNER English-EWT and WikiGold, labels that do not map left open."""

import os
import random

import numpy as np

from reader.document import Document, read
from reader.labels import SPANS, partial
from reader.news import DevelopmentFilter, detokenise
from reader.paths import DATA

_NAMES = SPANS["names"]
_OUTSIDE = partial("outside person, organisation and place")


def _code(kind: str, begins: bool) -> int:
    if kind in ("PER", "ORG"):
        return _NAMES.index(("B-" if begins else "I-") + {"PER": "PERSON", "ORG": "ORG"}[kind])
    if kind == "LOC":
        return partial("place begins" if begins else "place goes on")
    return partial("other name begins" if begins else "other name goes on")


Span = tuple[int, int, str]


def _document(identifier: str, parts: list[tuple[str, list[Span]]]) -> Document:
    """Sentences with spans of characters, joined into one document."""
    text, sentences, spans = "", [], []
    for sentence, found in parts:
        base = len(text)
        sentences.append((base, base + len(sentence)))
        spans += [(base + a, base + b, kind) for a, b, kind in found]
        text += sentence + " "
    document = read(identifier, text, sentences)
    row = np.full(len(document.words), _OUTSIDE, dtype=np.int64)
    for start, end, kind in spans:
        # The guideline leaves a leading article outside a name.
        if text[start:end].lower().startswith("the "):
            start += 4
        inside = [i for i, (a, b) in enumerate(document.spans) if a < end and b > start]
        for i in inside:
            row[i] = _code(kind, i == inside[0])
    document.labels["names"] = row
    return document


def _align(text: str, tokens: list[tuple[str, str]]) -> list[Span] | None:
    """Spans of characters of a BIO row whose tokens stand in `text` in order."""
    spans: list[Span] = []
    at, before = 0, "O"
    for token, label in tokens:
        start = text.find(token, at)
        if start < 0:
            return None
        at = start + len(token)
        kind = label.split("-", 1)[-1]
        if label != "O":
            if label.startswith("I-") and before == kind and spans:
                spans[-1] = (spans[-1][0], at, kind)
            else:
                spans.append((start, at, kind))
        before = kind
    return spans


def _ewt() -> list[Document]:
    out: list[Document] = []
    for part in ("train", "dev", "test"):
        with open(os.path.join(DATA, "uner-ewt", f"en_ewt-ud-{part}.iob2"), encoding="utf8") as file:
            blocks = file.read().split("\n\n")
        current: list[tuple[str, list[Span]]] = []
        for block in blocks:
            lines = block.split("\n")
            if any(line.startswith("# newdoc") for line in lines) and current:
                out.append(_document(f"ewt{len(out)}", current))
                current = []
            text = next((line[9:] for line in lines if line.startswith("# text = ")), "")
            rows = [line.split("\t") for line in lines if line and line[0].isdigit()]
            tokens = [(r[1], "O" if r[2] == "B-O" else r[2]) for r in rows]
            spans = _align(text, tokens)
            if text and spans is not None:
                current.append((text, spans))
        if current:
            out.append(_document(f"ewt{len(out)}", current))
    return out


def _wikigold() -> list[Document]:
    with open(os.path.join(DATA, "wikigold", "wikigold.conll"), encoding="utf8") as file:
        blocks = file.read().split("\n\n")
    parts: list[tuple[str, list[Span]]] = []
    for block in blocks:
        rows = [line.rsplit(" ", 1) for line in block.split("\n") if " " in line]
        rows = [r for r in rows if r[0] != "-DOCSTART-"]
        text = detokenise([r[0] for r in rows])
        spans = _align(text, [(r[0], r[1].replace("MISC", "OTH")) for r in rows])
        if text and spans is not None:
            parts.append((text, spans))
    return [_document(f"wikigold{i}", parts[i : i + 10]) for i in range(0, len(parts), 10)]


def load(seed: int = 7) -> list[Document]:
    guard = DevelopmentFilter()
    out = [d for d in _ewt() + _wikigold() if d.words and not guard.hits(" ".join(d.words))]
    random.Random(seed).shuffle(out)
    return out
