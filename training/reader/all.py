"""Every step from the data to `media/model`; each can be run on its own as `python -m reader.STEP`."""

import argparse
import os
import time

from reader import average, card, fit, mimic, narrow, selflabel, ship, shipped, silver
from reader.paths import MODEL, work

# Sizes for two processor cores and under three hours.
TEACHER = "--out teacher.pt --spacy 350000 --foreign 250000 --epochs 10 --mix 0.15 --seed 11"
LABELS = "teacher.pt --out soft.pickle --broadcast 2500"
STUDENT = "--init teacher.pt --out student.pt --soft 1000000 --epochs 10 --blend --rate 4e-5 --warm 40 --tail 0.3 --seed 12"
# Two ends of the same student: the gentle one reads names better, the bold one everything round a cue.
GENTLE = "--init student.pt --out gentle.pt --epochs 8 --rate 4e-5 --warm 40 --floor 0.02 --tail 0.3 --seed 13"
BOLD = "--init student.pt --out bold.pt --epochs 8 --rate 1.2e-4 --head-factor 8 --warm 40 --floor 0.02 --tail 0.3 --seed 13"
LARGE = (
    "--large --out large.pt --epochs 7 --rate 4e-5 --head-factor 15 --warm 60 --tail 0.3 --floor 0.03 --swap 0.4 --seed 21"
)
SECOND_LABELS = "large.pt bold.pt gentle.pt --out soft2.pickle --broadcast 1000"
SECOND_STUDENT = (
    "--init gentle.pt --out student2.pt --soft 900000 --soft-file soft2.pickle --epochs 13 --blend"
    " --rate 8e-5 --head-factor 10 --warm 60 --tail 0.25 --floor 0.03 --seed 31"
)
FINISH = (
    "--init student2.pt --out finished.pt --soft 200000 --soft-file soft2.pickle --epochs 6 --blend"
    " --rate 6e-5 --head-factor 10 --warm 40 --tail 0.35 --floor 0.02 --rounding --seed 32"
)
MEAN = "gentle.pt student2.pt finished.pt --out mean.pt"
CUT = "mean.pt --out cut.pt --width 896"
NARROW = "mean.pt cut.pt --out narrow.pt --epochs 3 --rate 6e-5 --warm 100 --seed 42"
ROUNDED = "mean.pt narrow.pt --out rounded.pt --epochs 1 --rate 1.5e-5 --warm 40 --tail 0.3 --rounding --seed 43"
BOTH = "narrow.pt rounded.pt --out shipped.pt"

STEPS = [
    ("silver", "silver.jsonl", lambda: silver.main([])),
    ("teacher", "teacher.pt", lambda: fit.main(TEACHER.split())),
    ("teacher's labels", "soft.pickle", lambda: selflabel.main(LABELS.split())),
    ("student", "student.pt", lambda: fit.main(STUDENT.split())),
    ("gentle end", "gentle.pt", lambda: fit.main(GENTLE.split())),
    ("bold end", "bold.pt", lambda: fit.main(BOLD.split())),
    ("large teacher", "large.pt", lambda: fit.main(LARGE.split())),
    ("labels of all three", "soft2.pickle", lambda: selflabel.main(SECOND_LABELS.split())),
    ("second student", "student2.pt", lambda: fit.main(SECOND_STUDENT.split())),
    ("finish", "finished.pt", lambda: fit.main(FINISH.split())),
    ("mean", "mean.pt", lambda: average.main(MEAN.split())),
    ("cut", "cut.pt", lambda: narrow.main(CUT.split())),
    ("narrow", "narrow.pt", lambda: mimic.main(NARROW.split())),
    ("rounded", "rounded.pt", lambda: mimic.main(ROUNDED.split())),
    ("mean of both", "shipped.pt", lambda: average.main(BOTH.split())),
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
