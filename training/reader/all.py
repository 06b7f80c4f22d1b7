"""Every step from the data to `media/model`; each can be run on its own as `python -m reader.STEP`."""

import argparse
import os
import time

from reader import average, card, fit, narrow, selflabel, ship, shipped, silver
from reader.paths import MODEL, work

# Sizes for two processor cores and under three hours.
TEACHER = "--out teacher.pt --spacy 350000 --foreign 250000 --epochs 8 --mix 0.15 --seed 11"
CUT = "teacher.pt --out cut.pt --width 768"
LABELS = "teacher.pt --out soft.pickle --broadcast 1000"
STUDENT = (
    "--init cut.pt --out student.pt --soft 600000 --epochs 8 --blend"
    " --rate 8e-5 --head-factor 10 --warm 60 --tail 0.3 --floor 0.03 --seed 12"
)
# Sees some silver first, for the rarer types of names and for values.
LARGE = (
    "--large --out large.pt --spacy 30000 --foreign 50000 --epochs 6 --mix 0 --rate 4e-5 --head-factor 15"
    " --warm 60 --tail 0.3 --floor 0.03 --swap 0.4 --seed 21"
)
SECOND_LABELS = "large.pt student.pt --out soft2.pickle --broadcast 300"
SECOND_STUDENT = (
    "--init student.pt --out student2.pt --soft 900000 --soft-file soft2.pickle --epochs 13 --blend"
    " --rate 8e-5 --head-factor 10 --warm 60 --tail 0.25 --floor 0.03 --seed 31"
)
FINISH = (
    "--init student2.pt --out finished.pt --soft 200000 --soft-file soft2.pickle --epochs 7 --blend"
    " --rate 6e-5 --head-factor 10 --warm 40 --tail 0.35 --floor 0.02 --rounding --seed 32"
)
MEAN = "student2.pt finished.pt --out shipped.pt"

STEPS = [
    ("silver", "silver.jsonl", lambda: silver.main([])),
    ("teacher", "teacher.pt", lambda: fit.main(TEACHER.split())),
    ("cut", "cut.pt", lambda: narrow.main(CUT.split())),
    ("teacher's labels", "soft.pickle", lambda: selflabel.main(LABELS.split())),
    ("student", "student.pt", lambda: fit.main(STUDENT.split())),
    ("large teacher", "large.pt", lambda: fit.main(LARGE.split())),
    ("labels of both", "soft2.pickle", lambda: selflabel.main(SECOND_LABELS.split())),
    ("second student", "student2.pt", lambda: fit.main(SECOND_STUDENT.split())),
    ("finish", "finished.pt", lambda: fit.main(FINISH.split())),
    ("mean", "shipped.pt", lambda: average.main(MEAN.split())),
    ("ship", "model/reader.onnx", lambda: ship.main(["shipped.pt", "--fast-gelu", "--install"])),
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
