"""Label lists. Their order is the order of the network's outputs."""

NAMES = ["PERSON", "ORG", "GPE", "LOC", "FAC", "NORP", "EVENT", "LAW", "PRODUCT", "WORK_OF_ART", "LANGUAGE"]
VALUES = ["DATE", "TIME", "MONEY", "PERCENT", "QUANTITY", "ORDINAL", "CARDINAL"]
ACTS = ["commit", "refuse", "threaten", "request"]
CHECKWORTHINESS = ["NFS", "UFS", "CFS"]
CLAIM_TYPES = ["statistic", "causal", "rule", "event", "prediction", "position", "evaluation"]


def bio(types: list[str]) -> list[str]:
    return ["O"] + [prefix + t for t in types for prefix in ("B-", "I-")]


# One label a word, spans as B- and I-.
SPANS = {
    "names": bio(NAMES),
    "values": bio(VALUES),
    "acue": bio(["CUE"]),
    "ccue": bio(ACTS),
    "claim": bio(CHECKWORTHINESS),
    "mention": bio(["nominal", "pronoun"]),
}

# One label for a whole span that another head found: trained on each of its words, read as `pool` says.
SPAN_HEADS = {
    "claimType": {"labels": CLAIM_TYPES, "on": "claim", "pool": "mean"},
    "strength": {"labels": ["0", "1", "2", "3", "4", "5", "6"], "on": "ccue", "pool": "first"},
    "polarity": {"labels": ["positive", "negative", "absent"], "on": "ccue", "pool": "first"},
    "status": {
        "labels": ["new", "reaffirmed", "past", "kept", "broken", "withdrawn"],
        "on": "ccue",
        "pool": "first",
    },
    "plover": {
        "labels": ["AGREE", "CONCEDE", "REJECT", "REQUEST", "THREATEN", "SUPPORT", "CONSULT"],
        "on": "ccue",
        "pool": "first",
    },
    "specificity": {"labels": ["low", "high"], "on": "ccue", "pool": "first"},
}

HEADS: dict[str, list[str]] = SPANS | {name: head["labels"] for name, head in SPAN_HEADS.items()}

# Roles round a cue word; the letter names the outputs (rta, rha, rtc, rhc).
ROLES = {
    "a": bio(["source", "content"]),
    "c": bio(["actor", "recipient", "content", "deadline", "condition"]),
}

# The head that finds the cues of each.
CUE_OF = {"a": "acue", "c": "ccue"}

ROLE_SIZE = 192
ROLE_DISTANCE = 32
LINK_SIZE = 64
# Upper bounds, in words, of the distance between a mention and an earlier one.
LINK_BUCKETS = [1, 2, 3, 5, 8, 12, 18, 26, 40, 60, 90, 140]

# Loss weights: cues are rare and are not learned at weight 1.
WEIGHT = {
    "names": 1.0,
    "values": 1.0,
    "acue": 2.0,
    "ccue": 4.0,
    "claim": 1.0,
    "mention": 1.0,
    "claimType": 0.3,
    "strength": 0.15,
    "polarity": 0.15,
    "status": 0.15,
    "plover": 0.1,
    "specificity": 0.1,
}
ROLE_WEIGHT = 1.5
LINK_WEIGHT = 0.3

# Labels of other schemes: a word may carry any label of the set. Encoded in a label row as -2 minus the index.
IGNORE = -1


def _without(*types: str) -> list[str]:
    return [label for label in SPANS["names"] if label[2:] not in types]


_PLACE = ("GPE", "LOC", "FAC")
_OUTSIDE = _without("PERSON", "ORG", *_PLACE)
PARTIAL: list[tuple[str, list[str]]] = [
    ("outside person, organisation and place", _OUTSIDE),
    ("place begins", ["B-" + t for t in _PLACE]),
    ("place goes on", ["I-" + t for t in _PLACE]),
    ("other name begins", [x for x in _OUTSIDE if x.startswith("B-")]),
    ("other name goes on", [x for x in _OUTSIDE if x.startswith("I-")]),
]


def partial(name: str) -> int:
    return -2 - next(i for i, (key, _) in enumerate(PARTIAL) if key == name)
