"""Regular expressions that are compiled when they are first used, for most texts need few of them."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Any, cast


def deferred(source: str | Callable[[], str], flags: int = 0, *, needs: str = "") -> re.Pattern[str]:
    """What ``re.compile`` gives, compiled at its first use.

    ``source`` is a function where the pattern holds words of a table, which is read then.

    ``needs`` are characters of which one stands in all that matches: no text without them is searched.
    """
    return cast(re.Pattern[str], _Needing(source, flags, needs) if needs else _Deferred(source, flags))


class _Deferred:
    """Stands for a pattern; each of its methods is the compiled pattern's once it has been asked for."""

    def __init__(self, source: str | Callable[[], str], flags: int) -> None:
        self._source = source
        self._flags = flags
        self._compiled: re.Pattern[str] | None = None

    def __getattr__(self, name: str) -> Any:
        if self._compiled is None:
            source = self._source if isinstance(self._source, str) else self._source()
            self._compiled = re.compile(source, self._flags)
        attribute = getattr(self._compiled, name)
        setattr(self, name, attribute)
        return attribute


class _Needing:
    """Stands for a pattern that is asked only where one of some characters stands in the text."""

    def __init__(self, source: str | Callable[[], str], flags: int, needs: str) -> None:
        self._pattern = cast(re.Pattern[str], _Deferred(source, flags))
        self._needs = needs

    def match(self, text: str) -> re.Match[str] | None:
        return self._pattern.match(text) if self._may(text) else None

    def fullmatch(self, text: str) -> re.Match[str] | None:
        return self._pattern.fullmatch(text) if self._may(text) else None

    def search(self, text: str) -> re.Match[str] | None:
        return self._pattern.search(text) if self._may(text) else None

    def sub(self, new: str, text: str) -> str:
        return self._pattern.sub(new, text) if self._may(text) else text

    def _may(self, text: str) -> bool:
        for char in self._needs:  # noqa: SIM110 -- a loop is faster, and this is asked of every line
            if char in text:
                return True
        return False
