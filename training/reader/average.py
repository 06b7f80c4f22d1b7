"""The plain mean of several networks' weights that came one from the other (Wortsman et al. 2022, arXiv 2203.05482)."""

import argparse

import torch

from reader.paths import work


def main(arguments: list[str] | None = None) -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("weights", nargs="+")
    parser.add_argument("--out", required=True)
    options = parser.parse_args(arguments)
    all_weights = [torch.load(work(path)) for path in options.weights]
    mean = {
        name: sum(weights[name] for weights in all_weights) / len(all_weights) if value.is_floating_point() else value
        for name, value in all_weights[0].items()
    }
    torch.save(mean, work(options.out))


if __name__ == "__main__":
    main()
