"""Documents to annotations of spans, in the gold's shape: the network, BIO decoding and the named rules of `article.py`."""

import argparse
import json
import os

import numpy as np

from reader import article
from reader.article import Settings
from reader.decode import leads_on, log_softmax, spans
from reader.document import Document, read
from reader.gold import raw
from reader.labels import HEADS, SPANS, SPAN_HEADS
from reader.net import load
from reader.paths import work
from reader.score_words import RoleTables, Scored, score

Json = dict[str, object]


def _span(text: str, document: Document, first: int, last: int) -> dict:
    start, end = document.spans[first][0], document.spans[last][1]
    return {"start": start, "end": end, "quote": text[start:end]}


def _pooled(head: str, logs: dict[str, np.ndarray], first: int, last: int) -> str:
    rows = logs[head][first : last + 1] if SPAN_HEADS[head]["pool"] == "mean" else logs[head][first : first + 1]
    return SPAN_HEADS[head]["labels"][int(rows.mean(0).argmax())]


def annotate(text: str, document: Document, parts: list[Scored], roles: RoleTables, settings: Settings) -> Json:
    out: dict[str, list] = {k: [] for k in ("entities", "values", "attributions", "commitments", "claims")}
    for first, last, kind in article.names(document, parts, settings):
        span = _span(text, document, first, last) | {"kind": "name"}
        out["entities"].append(
            {"id": f"E{len(out['entities']) + 1}", "type": kind, "name": span["quote"], "mentions": [span]}
        )
    for part in parts:
        at = part.chunk.start
        logs = {name: log_softmax(part.scores[name].astype(np.float64)) for name in HEADS}
        place = lambda a, b: _span(text, document, at + a, at + b)

        def found(head: str) -> list[tuple[int, int, str]]:
            on = leads_on(document.words[at : part.chunk.end]) if head == "mention" else None
            return spans(article.lean(logs[head], head, settings), SPANS[head], on)

        for a, b, kind in found("mention"):
            span = place(a, b) | {"kind": kind}
            out["entities"].append(
                {"id": f"E{len(out['entities']) + 1}", "type": "SET", "name": span["quote"], "mentions": [span]}
            )
        out["values"] += [place(a, b) | {"type": kind} for a, b, kind in article.values(document, at, found("values"), settings)]
        for a, b, _ in found("acue"):
            table = log_softmax(roles.logits("a", part.scores, a))
            content, source = article.attribution_roles(table, settings)
            if content:
                out["attributions"].append(
                    {
                        "id": f"A{len(out['attributions']) + 1}",
                        "cue": place(a, b),
                        "source": place(*source) if source else None,
                        "content": [place(*c) for c in content],
                        "kind": "indirect",
                    }
                )
        for a, b, act in found("ccue"):
            table = log_softmax(roles.logits("c", part.scores, a))
            content = article.commitment_content(table, settings)
            if content:
                value = {h: _pooled(h, logs, a, b) for h, s in SPAN_HEADS.items() if s["on"] == "ccue"}
                out["commitments"].append(
                    {
                        "id": f"C{len(out['commitments']) + 1}",
                        "act": act,
                        "cue": place(a, b),
                        "content": place(*content),
                        "actors": [],
                        "recipients": [],
                        **value,
                        "strength": int(value["strength"]),
                    }
                )
        for a, b, worth in found("claim"):
            out["claims"].append(
                place(a, b)
                | {
                    "id": f"L{len(out['claims']) + 1}",
                    "checkworthiness": worth,
                    "type": _pooled("claimType", logs, a, b),
                    "claimer": None,
                }
            )
    return {"text": text} | out


def write(answers: dict[str, Json], folder: str) -> None:
    os.makedirs(folder, exist_ok=True)
    for identifier, answer in answers.items():
        with open(os.path.join(folder, identifier + ".json"), "w", encoding="utf8") as file:
            json.dump(answer, file)


def main(arguments: list[str] | None = None) -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("weights")
    parser.add_argument("--part", default="development")
    parser.add_argument("--out", default="predictions")
    parser.add_argument("--plain", action="store_true", help="the network's spans alone, none of the rules")
    options = parser.parse_args(arguments)
    net = load(work(options.weights))
    gold = raw(options.part)
    documents = [read(g["id"], g["text"], [(s["start"], s["end"]) for s in g["sentences"]]) for g in gold]
    settings = article.PLAIN if options.plain else article.CHOSEN
    tables = RoleTables.of(net)
    answers = {
        g["id"]: annotate(g["text"], d, parts, tables, settings)
        for g, d, parts in zip(gold, documents, score(net, documents))
    }
    write(answers, work(options.out))


if __name__ == "__main__":
    main()
