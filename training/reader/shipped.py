"""The shipped files, run as the product runs them: for their scores and for `reference.json`."""

import argparse
import json
import os
import re
from collections.abc import Iterator

import numpy as np
import onnxruntime

from reader import article
from reader.document import Document, encoded, read
from reader.evaluate import scores, table
from reader.gold import raw
from reader.labels import ROLE_SIZE, ROLES
from reader.paths import MODEL, ROOT, work
from reader.predict import annotate, write
from reader.score_words import RoleTables, Scored
from reader.ship import kept_pieces
from reader.words import UNK

REFERENCE_WORDS = 260
# Articles longer than this many characters are left out: every genre is among the others.
REFERENCE_ARTICLE = 10_000
ARTICLES = os.path.join(ROOT, "test", "articles")
# Where a sentence ends matters to nobody here; it must only end at the same place for both.
_SENTENCE = re.compile(r"\S[^\n]*?(?:[.?!][”\"’)]*(?=\s)|(?=\s*$))", re.MULTILINE)
# 8-bit products round differently from one machine to another: an edge of a long content may fall a word or a clause away.
AGREEMENT = 0.93


class Shipped:
    def __init__(self, folder: str) -> None:
        self.session = onnxruntime.InferenceSession(os.path.join(folder, "reader.onnx"))
        self.names = [o.name for o in self.session.get_outputs()]
        kept = kept_pieces()
        self.own = {piece: i for i, piece in enumerate(kept)}
        with open(os.path.join(folder, "roles.json"), encoding="utf8") as file:
            roles = json.load(file)
        array = lambda k, key, *shape: np.array(roles[k][key], dtype=np.float32).reshape(shape)
        self.tables = RoleTables(
            {k: array(k, "D", -1, ROLE_SIZE) for k in ROLES},
            {k: array(k, "O", len(labels), ROLE_SIZE) for k, labels in ROLES.items()},
            {k: array(k, "b", len(labels)) for k, labels in ROLES.items()},
        )

    def ids(self, full: list[int]) -> list[int]:
        """Ids of the pruned word list."""
        return [self.own.get(i, self.own[UNK]) for i in full]

    def score(self, document: Document) -> list[Scored]:
        out = []
        for chunk in encoded(document):
            feed = {"ids": np.array([self.ids(chunk.ids)], np.int64), "case": np.array([chunk.case], np.int64)}
            found = dict(zip(self.names, self.session.run(None, feed)))
            out.append(Scored(chunk, {n: v[0][chunk.first] for n, v in found.items()}))
        return out


def _read(gold: dict) -> Document:
    return read(gold["id"], gold["text"], [(s["start"], s["end"]) for s in gold["sentences"]])


def _passages() -> Iterator[dict]:
    """Whole sentences of the articles written for the tests, up to REFERENCE_WORDS words at a time."""
    for name in sorted(os.listdir(ARTICLES)):
        with open(os.path.join(ARTICLES, name), encoding="utf8", newline="") as file:
            text = file.read()
        if len(text) > REFERENCE_ARTICLE:
            continue
        found: list[tuple[int, int]] = []
        for number, match in enumerate(_SENTENCE.finditer(text)):
            if found and len(text[found[0][0] : match.end()].split()) > REFERENCE_WORDS:
                yield _passage(f"{name} {number}", text, found)
                found = []
            found.append(match.span())
        yield _passage(name, text, found)


def _passage(name: str, text: str, sentences: list[tuple[int, int]]) -> dict:
    start = sentences[0][0]
    own = [{"start": a - start, "end": b - start} for a, b in sentences]
    return {"id": name, "text": text[start : sentences[-1][1]], "sentences": own}


def _reference(shipped: Shipped, passage: dict) -> dict:
    text = passage["text"]
    document = _read(passage)
    parts = shipped.score(document)
    said = annotate(text, document, parts, shipped.tables, article.PLAIN)
    units = [0]
    for letter in text:
        units.append(units[-1] + len(letter.encode("utf-16-le")) // 2)
    at = lambda x: [units[x["start"]], units[x["end"]]]
    return {
        "id": passage["id"],
        "text": text,
        "sentences": [at(s) for s in passage["sentences"]],
        "chunks": [
            {
                "words": [[units[a], units[b]] for a, b in document.spans[p.chunk.start : p.chunk.end]],
                "ids": shipped.ids(p.chunk.ids),
                "case": p.chunk.case,
                "first": p.chunk.first,
            }
            for p in parts
        ],
        "names": [at(m) + [e["type"]] for e in said["entities"] for m in e["mentions"] if m["kind"] == "name"],
        "mentions": [at(m) + [m["kind"]] for e in said["entities"] for m in e["mentions"] if m["kind"] != "name"],
        "values": [at(v) + [v["type"]] for v in said["values"]],
        "attributions": [
            {"cue": at(a["cue"]), "source": a["source"] and at(a["source"]), "content": [at(c) for c in a["content"]]}
            for a in said["attributions"]
        ],
        "commitments": [
            {"cue": at(c["cue"]), "content": at(c["content"])}
            | {k: c[k] for k in ("act", "strength", "polarity", "status", "plover", "specificity")}
            for c in said["commitments"]
        ],
        "claims": [at(c) + [c["checkworthiness"], c["type"]] for c in said["claims"]],
    }


def reference(folder: str) -> None:
    """Words, pieces, chunks (to agree exactly) and labels (to agree for AGREEMENT of the spans), offsets in UTF-16 units."""
    shipped = Shipped(folder)
    texts = [_reference(shipped, passage) for passage in _passages()]
    with open(os.path.join(folder, "reference.json"), "w", encoding="utf8") as file:
        json.dump({"agreement": AGREEMENT, "texts": texts}, file, separators=(",", ":"), ensure_ascii=False)
    print(len(texts), "texts,", os.path.getsize(os.path.join(folder, "reference.json")), "bytes")


def main(arguments: list[str] | None = None) -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--folder", default=MODEL)
    parser.add_argument("--reference", action="store_true", help="write reference.json beside the weights")
    parser.add_argument("--plain", action="store_true", help="the network's spans alone, none of the rules")
    options = parser.parse_args(arguments)
    if options.reference:
        reference(options.folder)
        return
    shipped = Shipped(options.folder)
    settings = article.PLAIN if options.plain else article.CHOSEN
    answers = {}
    for gold in raw("development"):
        document = _read(gold)
        answers[gold["id"]] = annotate(gold["text"], document, shipped.score(document), shipped.tables, settings)
    write(answers, work("shipped"))
    print(table(scores(work("shipped"))))


if __name__ == "__main__":
    main()
