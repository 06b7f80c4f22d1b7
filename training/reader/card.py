"""Writes `MODEL.md`, the model card beside the weights, with the scores of the shipped files."""

import argparse
import datetime
import os

import torch

from reader.evaluate import scores
from reader.net import widths_of
from reader.paths import MODEL, work

ROWS = {
    "names (span+type)": "names, span and type",
    "  PERSON": "– PERSON",
    "  ORG": "– ORG",
    "  PLACE": "– places",
    "  NORP": "– NORP",
    "values (span+type)": "values, span and type",
    "attribution (cue)": "attribution: cue",
    "attribution (cue+content>=.5)": "– cue and content",
    "attribution (all >=.5)": "– cue, content and source",
    "commitments": "commitments",
    "requests": "requests",
    "claims": "claims",
    "check-worthy claims": "– check-worthy",
    "nominal and pronoun mentions": "nominal and pronoun mentions",
    "claim type": "type of a matched claim (share right)",
    "commitment polarity": "polarity of a matched commitment (share right)",
    "commitment status": "status (share right)",
    "commitment plover": "PLOVER event (share right)",
    "commitment strength (quadratic kappa)": "strength (quadratic κ)",
}

CARD = """# The tagger's weights

One encoder of 6 layers, 384 numbers a word piece and {width} inner states a layer reads English news: names, values, cues of attributions, of commitments and
requests with their roles, claims with their check-worthiness, nominal and pronoun mentions, and properties of each. It runs in
WebAssembly, nothing leaves the machine. Made by `training/` of this repository; licensed with it.

| file | what |
|---|---|
| `reader.onnx` | weights, {size:.1f} MB: matrix products in 8 bits (signed, by channel), embeddings in 8 bits by row, small heads in 32 bits. Inputs `ids` and `case`, int64 [1, pieces]; outputs float32 [1, pieces, labels] |
| `vocab.txt` | word pieces, lower case; BERT's list less reserve entries and scripts other than Latin |
| `labels.json` | version 2: label lists, case classes, chunk sizes, heads of whole spans, linking of mentions |
| `roles.json` | the small scorer of roles round a cue |
| `reference.json` | passages of the articles in `test/articles` with words, pieces, chunks and spans, to hold another implementation against. Words, pieces and chunks agree exactly; spans come from these 8-bit weights in the native runtime, and at least the share `agreement` of them must agree |

## What it was trained on

| data | licence | used for |
|---|---|---|
| all-MiniLM-L6-v2 (sentence-transformers, from Microsoft's MiniLM) | Apache-2.0 | encoder to start from |
| all-mpnet-base-v2 (sentence-transformers, from Microsoft's MPNet) | Apache-2.0 | encoder of a large teacher; none of it is inside |
| 287 news and government documents annotated after the product's guideline | Wikinews CC BY 2.5; government texts in the public domain or under open licences | every layer |
| Wikinews articles of 2004 to 2014 | CC BY 2.5 | raw text, labelled by machine |
| White House statements of 2021 to 2026; Voice of America sentences of the Groningen Meaning Bank | public domain | raw text, labelled by machine |
| UNER English-EWT | CC BY-SA 4.0 (Universal NER; English Web Treebank annotations) | names: people, organisations, places |
| WikiGold | CC BY 4.0 | names: people, organisations, places |
| CIA World Factbook, US legislators | CC0, public domain | names put in place of others |
| spaCy `en_core_web_sm` | MIT | first machine labels of names and values |

The 59 development documents were kept out: neither their annotations nor any raw text that shares eight words in a row with one of them.

## Scores

F1 on the 59 development documents, {date}, shipped 8-bit weights in the native runtime with the decoding of `training/README.md`
(`cd training && python -m reader.shipped`). Sentences are those of the documents.

| layer | score |
|---|---|
{rows}

The development documents chose the decoding's few numbers, so expect a little less elsewhere.

## What it is bad at

- Names outside news of politics and disasters (sports clubs named after towns, products and software against their makers), events, laws and works, which are rare in its training; a name with small words or marks inside; names cut at titles.
- Requests, and weak or long cues of commitments (*was willing*, *look forward to*).
- Sources in an earlier sentence: it sees one chunk of about a hundred words at a time.
- Text without case: it has seen a little of it (headlines, capitals, lower case) and reads it worse.
- Anything but English; opinion, fiction, chat and law texts, which it has hardly seen.
- It says what a text claims and how, never whether that is true.
"""


def main(arguments: list[str] | None = None) -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--folder", default=MODEL)
    options = parser.parse_args(arguments)
    found = scores(work("shipped"))
    rows = []
    for key, label in ROWS.items():
        value = found[key]
        rows.append(f"| {label} | {100 * (value.get('f') or value.get('accuracy') or value.get('kappa') or 0):.1f} |")
    width = widths_of(torch.load(work("shipped.pt")))[0]
    size = os.path.getsize(os.path.join(options.folder, "reader.onnx")) / 1e6
    with open(os.path.join(options.folder, "MODEL.md"), "w", encoding="utf8") as file:
        file.write(CARD.format(width=width, size=size, date=datetime.date.today().isoformat(), rows="\n".join(rows)))


if __name__ == "__main__":
    main()
