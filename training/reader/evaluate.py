"""Scores predictions with the shared scorer."""

import argparse
import json
import os
import subprocess

from reader.paths import GOLD, SHARED, work


def scores(folder: str, part: str = "development") -> dict[str, dict]:
    scorer = os.path.join(SHARED, "tools", "score.mjs")
    done = subprocess.run(
        ["node", scorer, GOLD, folder, f"--split={part}", "--json"], check=True, capture_output=True, text=True
    )
    return json.loads(done.stdout)


def table(result: dict[str, dict]) -> str:
    lines = []
    for name, value in result.items():
        figure = value.get("f", value.get("accuracy", value.get("kappa")))
        more = f"  P {100 * value['p']:5.1f}  R {100 * value['r']:5.1f}" if "p" in value else ""
        lines.append(f"{name.strip():40} {100 * (figure or 0):5.1f}{more}")
    return "\n".join(lines)


def main(arguments: list[str] | None = None) -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", nargs="?", default="predictions")
    options = parser.parse_args(arguments)
    print(table(scores(work(options.folder))))


if __name__ == "__main__":
    main()
