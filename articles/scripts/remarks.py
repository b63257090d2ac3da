"""Remarks: what a person should know about the conversion, one line each."""

from __future__ import annotations

_told: dict[str, None] = {}


def tell(line: str) -> None:
    """Take note of a line, once."""
    _told.setdefault(line)


def notices() -> tuple[str, ...]:
    """What there is to tell so far: old dictionaries, broken lines of the user's own one."""
    return tuple(_told)
