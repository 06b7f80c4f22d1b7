"""Where the data lies and where the work goes."""

import os

ROOT = os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__))))
SHARED = os.environ.get("READER_SHARED", os.path.join(os.path.dirname(ROOT), "shared"))
WORK = os.environ.get("READER_WORK", os.path.join(ROOT, "training", "work"))
GOLD = os.path.join(SHARED, "gold")
DATA = os.path.join(SHARED, "data")
MODEL = os.path.join(ROOT, "media", "model")


def work(name: str) -> str:
    os.makedirs(WORK, exist_ok=True)
    return os.path.join(WORK, name)
