"""Annotated documents (the format of the guideline, section 6) as training documents."""

import json
import os

import numpy as np

from reader.document import Document, Mention, Roles, read, row, unlabelled
from reader.labels import SPANS, SPAN_HEADS
from reader.news import split
from reader.paths import GOLD


class _Words:
    """Finds the words that a span of text covers."""

    def __init__(self, document: Document) -> None:
        self.spans = document.spans

    def of(self, span: dict | None) -> tuple[int, int] | None:
        if not span:
            return None
        inside = [i for i, (a, b) in enumerate(self.spans) if a < span["end"] and b > span["start"]]
        return (inside[0], inside[-1]) if inside else None

    def typed(self, items: list[tuple[dict | None, str]]) -> list[tuple[int, int, str]]:
        found = [(self.of(span), kind) for span, kind in items]
        return [(place[0], place[1], kind) for place, kind in found if place]


def names_and_values(document: Document, gold: dict) -> None:
    """Labels of the two layers that silver has too."""
    place, size = _Words(document), len(document.words)
    names = [
        (m, e["type"])
        for e in gold["entities"]
        if e["type"] != "SET"
        for m in e["mentions"]
        if m.get("kind", "name") == "name"
    ]
    document.labels["names"] = row(size, place.typed(names), SPANS["names"])
    document.labels["values"] = row(size, place.typed([(v, v["type"]) for v in gold["values"]]), SPANS["values"])


def _recipient(document: Document, gold: dict, commitment: dict) -> dict | None:
    """Gold names recipients as entities: take the mention of the first one nearest to the cue in the cue's sentence."""
    sentence = next((s for s in gold["sentences"] if s["start"] <= commitment["cue"]["start"] < s["end"]), None)
    if not sentence or len(commitment["recipients"]) != 1:
        return None
    near = [
        m
        for e in gold["entities"]
        if e["id"] == commitment["recipients"][0]
        for m in e["mentions"]
        if sentence["start"] <= m["start"] < sentence["end"]
    ]
    return min(near, key=lambda m: abs(m["start"] - commitment["cue"]["end"]), default=None)


def from_gold(gold: dict) -> Document:
    document = read(gold["id"], gold["text"], [(s["start"], s["end"]) for s in gold["sentences"]])
    place, size = _Words(document), len(document.words)
    names_and_values(document, gold)
    others = [
        (m, m["kind"]) for e in gold["entities"] for m in e["mentions"] if m.get("kind", "name") != "name"
    ]
    layers = {
        "mention": others,
        "acue": [(a["cue"], "CUE") for a in gold["attributions"]],
        "ccue": [(c["cue"], c["act"]) for c in gold["commitments"]],
        "claim": [(c, c["checkworthiness"]) for c in gold["claims"]],
    }
    for head, items in layers.items():
        document.labels[head] = row(size, place.typed(items), SPANS[head])
    for head, spec in SPAN_HEADS.items():
        out = unlabelled(size, head)
        carriers = gold["claims"] if spec["on"] == "claim" else gold["commitments"]
        for carrier in carriers:
            span = place.of(carrier if spec["on"] == "claim" else carrier["cue"])
            value = str(carrier["type" if head == "claimType" else head])
            if span and value in spec["labels"]:
                out[span[0] : span[1] + 1] = spec["labels"].index(value)
        document.labels[head] = out
    for attribution in gold["attributions"]:
        cue = place.of(attribution["cue"])
        if cue:
            items = [(c, "content") for c in attribution["content"]] + [(attribution.get("source"), "source")]
            document.roles.append(Roles("a", cue[0], place.typed(items)))
    for commitment in gold["commitments"]:
        cue = place.of(commitment["cue"])
        if cue:
            items = [
                (commitment["content"], "content"),
                (commitment.get("actorMention"), "actor"),
                (commitment.get("condition"), "condition"),
                (commitment.get("deadline"), "deadline"),
                (_recipient(document, gold, commitment), "recipient"),
            ]
            document.roles.append(Roles("c", cue[0], place.typed(items)))
    for entity in gold["entities"]:
        for mention in entity["mentions"]:
            span = place.of(mention)
            if span:
                document.mentions.append(Mention(span[0], span[1], mention.get("kind", "name"), entity["id"]))
    document.mentions.sort(key=lambda m: (m.first, m.last))
    return document


def raw(part: str) -> list[dict]:
    out = []
    for identifier in sorted(split(part)):
        with open(os.path.join(GOLD, identifier + ".json"), encoding="utf8") as file:
            out.append({"id": identifier} | json.load(file))
    return out


def load(part: str) -> list[Document]:
    return [from_gold(gold) for gold in raw(part)]


def count_words(documents: list[Document]) -> int:
    return int(np.sum([len(d.words) for d in documents]))
