"""Regular expressions that are compiled when they are first used: a short text needs few of them."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from functools import partial
from typing import Any

_METHODS = ("search", "match", "fullmatch", "finditer", "sub")
_Found = Callable[..., re.Match[str] | None]


class Pattern:
    """Stands for a compiled pattern, with its methods."""

    search: _Found
    match: _Found
    fullmatch: _Found
    finditer: Callable[..., Iterator[re.Match[str]]]
    sub: Callable[..., str]

    def __init__(self, source: str) -> None:
        self.pattern = source
        for method in _METHODS:
            setattr(self, method, partial(self._compile_for, method))

    def _compile_for(self, method: str, *arguments: Any) -> Any:
        """Do what the method does, and let the compiled pattern do so from now on."""
        compiled = re.compile(self.pattern)
        for name in _METHODS:
            setattr(self, name, getattr(compiled, name))
        return getattr(compiled, method)(*arguments)
