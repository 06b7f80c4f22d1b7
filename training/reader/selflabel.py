"""Silver of every layer: a trained tagger's probabilities over raw news, kept soft; several teachers are averaged."""

import argparse
import json
import pickle

import numpy as np

from reader.decode import log_softmax, spans
from reader.document import Document, Roles, read
from reader.half import half_is_faster
from reader.labels import CUE_OF, HEADS, ROLES, SPANS, SPAN_HEADS
from reader.net import load
from reader.paths import work
from reader.score_words import RoleTables, score

# Below this probability a cue or a whole-span label teaches nothing.
SURE = 0.6


def _softmax(x: np.ndarray) -> np.ndarray:
    return np.exp(log_softmax(x.astype(np.float64)))


def _documents(path: str, broadcast: int) -> list[Document]:
    out = []
    with open(path, encoding="utf8") as file:
        for i, line in enumerate(file):
            row = json.loads(line)
            out.append(read(f"soft{i}", row["text"], [(s["start"], s["end"]) for s in row["sentences"]]))
    # Runs of four broadcast sentences say less than whole articles.
    whole = [d for d in out if any(d.paragraph_ends[:-1])]
    rest = [d for d in out if not any(d.paragraph_ends[:-1])]
    return [d for d in whole + rest[:broadcast] if d.words]


def main(arguments: list[str] | None = None) -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("teachers", nargs="+")
    parser.add_argument("--out", default="soft.pickle")
    parser.add_argument("--broadcast", type=int, default=2500)
    options = parser.parse_args(arguments)
    nets = [load(work(path)) for path in options.teachers]
    tables = [RoleTables.of(net) for net in nets]
    documents = _documents(work("silver.jsonl"), options.broadcast)
    for begin in range(0, len(documents), 200):
        part = documents[begin : begin + 200]
        answers = [score(net, part, half=half_is_faster()) for net in nets]
        for i, document in enumerate(part):
            # Rows of zeros (words that a chunk's limit cut off) stay open.
            document.soft = {n: np.zeros((len(document.words), len(x)), np.float16) for n, x in HEADS.items()}
            for scored in zip(*(answer[i] for answer in answers)):
                chunk = scored[0].chunk
                tables_of = {n: np.mean([_softmax(s.scores[n]) for s in scored], 0) for n in HEADS}
                for name, spec in SPAN_HEADS.items():
                    tables_of[name] = tables_of[name] * (tables_of[spec["on"]][:, :1] < 1 - SURE)
                for name in HEADS:
                    document.soft[name][chunk.start : chunk.end] = tables_of[name]
                for kind, head in CUE_OF.items():
                    for first, _, _ in spans(np.log(tables_of[head] + 1e-9), SPANS[head]):
                        if 1 - tables_of[head][first, 0] < SURE:
                            continue
                        rows = np.mean(
                            [_softmax(t.logits(kind, s.scores, first)) for t, s in zip(tables, scored)], 0
                        )
                        document.roles.append(
                            Roles(kind, chunk.start + first, [], rows.astype(np.float16), chunk.start)
                        )
        if begin % 1000 == 0:
            print(f"{begin}/{len(documents)}", flush=True)
    with open(work(options.out), "wb") as file:
        pickle.dump(documents, file)
    print(len(documents), "documents,", sum(len(d.words) for d in documents), "words", flush=True)


if __name__ == "__main__":
    main()
