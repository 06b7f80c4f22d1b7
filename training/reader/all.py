"""Every step from the data to `media/model`; each can be run on its own as `python -m reader.STEP`."""

import argparse
import os
import time

from reader import card, fit, selflabel, ship, shipped, silver
from reader.paths import MODEL, work

# Sizes for two processor cores and under three hours.
TEACHER = "--out teacher.pt --spacy 350000 --foreign 250000 --epochs 10 --mix 0.15 --seed 11"
LABELS = "teacher.pt --out soft.pickle --broadcast 2500"
STUDENT = "--init teacher.pt --out student.pt --soft 1000000 --epochs 10 --blend --rate 4e-5 --warm 40 --tail 0.3 --seed 12"
FINISH = "--init student.pt --out finished.pt --epochs 8 --rate 4e-5 --warm 40 --floor 0.02 --tail 0.3 --seed 13"

STEPS = [
    ("silver", "silver.jsonl", lambda: silver.main([])),
    ("teacher", "teacher.pt", lambda: fit.main(TEACHER.split())),
    ("teacher's labels", "soft.pickle", lambda: selflabel.main(LABELS.split())),
    ("student", "student.pt", lambda: fit.main(STUDENT.split())),
    ("finish", "finished.pt", lambda: fit.main(FINISH.split())),
    ("ship", "model/reader.onnx", lambda: ship.main(["finished.pt", "--install"])),
    ("reference", "", lambda: shipped.main(["--reference"])),
    ("evaluate", "", lambda: shipped.main(["--folder", MODEL])),
    ("card", "", lambda: card.main([])),
]


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--resume", action="store_true", help="leave out steps whose result is there")
    options = parser.parse_args()
    for name, result, step in STEPS:
        if options.resume and result and os.path.exists(work(result)):
            continue
        began = time.time()
        step()
        print(f"{name}: {(time.time() - began) / 60:.1f} minutes", flush=True)


if __name__ == "__main__":
    main()
