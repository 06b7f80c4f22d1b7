"""Raw news for silver labels, with everything left out that a development document says."""

import csv
import io
import json
import os
import random
import re
import zipfile

from reader.paths import DATA, GOLD

SHINGLE = 8
_TOKEN = re.compile(r"[^\W_]+", re.U)


def split(name: str) -> list[str]:
    with open(os.path.join(GOLD, "split.json"), encoding="utf8") as file:
        return json.load(file)[name]


def shingles(text: str) -> set[tuple[str, ...]]:
    tokens = [t.lower() for t in _TOKEN.findall(text)]
    return {tuple(tokens[i : i + SHINGLE]) for i in range(len(tokens) - SHINGLE + 1)}


class DevelopmentFilter:
    """Tells a raw text that overlaps a development document: by id, by title, or by any run of eight equal words."""

    def __init__(self) -> None:
        self.ids = set(split("development"))
        self.titles: set[str] = set()
        self.seen: set[tuple[str, ...]] = set()
        for identifier in self.ids:
            with open(os.path.join(GOLD, identifier + ".json"), encoding="utf8") as file:
                document = json.load(file)
            self.titles.add((document.get("title") or "").strip().lower())
            self.seen |= shingles(document["text"])
        self.titles.discard("")

    def hits(self, text: str) -> bool:
        return not self.seen.isdisjoint(shingles(text))

    def excludes(self, identifier: str, title: str, text: str) -> bool:
        return identifier in self.ids or title.strip().lower() in self.titles or self.hits(text)


def detokenise(tokens: list[str]) -> str:
    text, quoted = "", False
    for token in tokens:
        if token in ("``", "''", '"'):
            text += '"' if quoted else (" " if text else "") + '"'
            quoted = not quoted
            continue
        opened = text.endswith(("(", "[", "$")) or (quoted and text.endswith('"'))
        closes = re.match(r"^(?:[.,;:!?%)\]]|'s|n't|'re|'ve|'ll|'d|'m|')$", token)
        text += token if not text or closes or opened else " " + token
    return text


def _broadcast(limit: int, seed: int) -> list[str]:
    """Runs of four sentences of the Voice of America part of GMB; articles are not marked there."""
    with zipfile.ZipFile(os.path.join(DATA, "gmb", "ner_dataset.csv.zip")) as archive:
        rows = csv.reader(io.TextIOWrapper(archive.open(archive.namelist()[0]), encoding="latin-1"))
        next(rows)
        sentences: list[list[str]] = []
        for row in rows:
            if row[0] or not sentences:
                sentences.append([])
            sentences[-1].append(row[1])
    starts = list(range(0, len(sentences) - 4, 4))
    random.Random(seed).shuffle(starts)
    return [" ".join(detokenise(s) for s in sentences[i : i + 4]) for i in starts[:limit]]


def raw_texts(broadcast: int, seed: int = 1) -> list[str]:
    """Whole articles and statements, title first, paragraphs parted by empty lines."""
    keep: list[str] = []
    dropped = 0
    guard = DevelopmentFilter()
    with open(os.path.join(DATA, "wikinews", "articles.jsonl"), encoding="utf8") as file:
        for line in file:
            article = json.loads(line)
            text = "\n\n".join([article["title"], *article["paragraphs"]])
            if guard.excludes(article["id"], article["title"], text):
                dropped += 1
            else:
                keep.append(text)
    with open(os.path.join(DATA, "gov", "statements.jsonl"), encoding="utf8") as file:
        for line in file:
            statement = json.loads(line)
            text = statement["title"] + "\n\n" + statement["text"]
            if guard.excludes("", statement["title"], text):
                dropped += 1
            else:
                keep.append(text)
    for text in _broadcast(broadcast, seed):
        if guard.hits(text):
            dropped += 1
        else:
            keep.append(text)
    print(f"{len(keep)} raw texts, {dropped} left out for overlap with development documents", flush=True)
    return keep
