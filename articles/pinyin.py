"""How characters are read, and pinyin without its tones."""

from __future__ import annotations

import unicodedata
from functools import cache
from pathlib import Path


def readings(char: str) -> tuple[str, ...]:
    """The toned readings of one character in either script, most common first; empty where none is known."""
    return _table().get(char, ())


def plain(reading: str) -> str:
    """The reading in lower case without its tone, with v for ü: ``lǜ`` is ``lv``, ``zhǎng`` is ``zhang``.

    A ü typed as ``u:`` is ``v`` too; where a typed ``lu`` may mean ``lü`` the caller tries both.
    """
    parts = unicodedata.normalize("NFD", reading.lower().replace("u:", "ü"))
    return "".join(mark for mark in parts.replace("u\u0308", "v") if not unicodedata.combining(mark))


def plain_readings(char: str) -> frozenset[str]:
    """Every toneless spelling of a character: 绿 is ``lv`` and, typed without the umlaut, ``lu``."""
    spelt = {plain(reading) for reading in readings(char)}
    return frozenset(spelt | {spelling.replace("v", "u") for spelling in spelt})


@cache
def spellings() -> dict[str, str]:
    """Every toneless spelling with the characters so read."""
    found: dict[str, set[str]] = {}
    for spelt, chars in _lines():
        bare = {plain(reading) for reading in spelt}
        for spelling in bare | {spelling.replace("v", "u") for spelling in bare}:
            found.setdefault(spelling, set()).update(chars)
    return {spelling: "".join(sorted(chars)) for spelling, chars in found.items()}


@cache
def syllables() -> frozenset[str]:
    """Every toned reading of any character."""
    return frozenset(reading for spelt, _ in _lines() for reading in spelt)


@cache
def _table() -> dict[str, tuple[str, ...]]:
    """Readings of every character in the data file."""
    return {char: spelt for spelt, chars in _lines() for char in chars}


@cache
def _lines() -> list[tuple[tuple[str, ...], str]]:
    """The data file's lines: readings, and the characters so read."""
    text = (Path(__file__).parent / "data" / "readings.txt").read_bytes().decode()
    parts = [line.split("\t") for line in text.splitlines()]
    return [(tuple(spelt.split(",")), chars) for spelt, chars in parts]
