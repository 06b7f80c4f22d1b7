"""From scores to spans, in numpy, as the product's reader does it."""

import re

import numpy as np

FORBIDDEN = -1e4
# After one of these words a name or description goes on.
_LEADS_ON = re.compile(r"(?:the|an?|of|and|for|[&/–-])", re.IGNORECASE)


def leads_on(words: list[str]) -> list[bool]:
    return [_LEADS_ON.fullmatch(word) is not None for word in words]


def log_softmax(scores: np.ndarray) -> np.ndarray:
    shifted = scores - scores.max(-1, keepdims=True)
    return shifted - np.log(np.exp(shifted).sum(-1, keepdims=True))


_transitions: dict[tuple[str, ...], np.ndarray] = {}


def transitions(labels: list[str]) -> np.ndarray:
    """Zero where label j may follow label i, FORBIDDEN elsewhere; the first row's rule holds for a chunk's start too."""
    key = tuple(labels)
    if key not in _transitions:
        out = np.zeros((len(labels), len(labels)))
        for j, after in enumerate(labels):
            if after.startswith("I-"):
                for i, before in enumerate(labels):
                    if before == "O" or before[2:] != after[2:]:
                        out[i, j] = FORBIDDEN
        _transitions[key] = out
    return _transitions[key]


def best_path(log: np.ndarray, labels: list[str], going_on: list[bool] | None = None) -> list[int]:
    """Most likely legal BIO row; no span ends on a word marked in `going_on`."""
    steps = transitions(labels)
    outside = labels.index("O")
    ends = np.full(len(labels), FORBIDDEN)
    ends[outside] = 0
    begins = np.array([not label.startswith("I-") for label in labels])
    # From a word that goes on, any label but O leads to its own I- alone.
    held = np.where(begins, steps + ends[:, None], steps)
    on = going_on or [False] * len(log)
    value = log[0] + steps[outside]
    back = []
    for before, row in enumerate(log[1:]):
        scores = value[:, None] + (held if on[before] else steps)
        back.append(scores.argmax(0))
        value = scores.max(0) + row
    path = [int((value + ends if on[-1] else value).argmax())]
    for pointers in reversed(back):
        path.append(int(pointers[path[-1]]))
    return path[::-1]


def spans(log: np.ndarray, labels: list[str], going_on: list[bool] | None = None) -> list[tuple[int, int, str]]:
    """(first word, last word, type) of each span; none ends on a word marked in `going_on`."""
    out: list[tuple[int, int, str]] = []
    if not len(log):
        return out
    inside = False
    for i, code in enumerate(best_path(log, labels, going_on)):
        label = labels[code]
        if label.startswith("B-"):
            out.append((i, i, label[2:]))
            inside = True
        elif label.startswith("I-") and inside:
            out[-1] = (out[-1][0], i, out[-1][2])
        else:
            inside = False
    return out
