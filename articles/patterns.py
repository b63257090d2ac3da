"""Regular expressions that are compiled when they are first used, for most texts need few of them."""

from __future__ import annotations

import re
from typing import Any, cast


def deferred(source: str, flags: int = 0) -> re.Pattern[str]:
    """What ``re.compile`` gives, compiled at its first use."""
    return cast(re.Pattern[str], _Deferred(source, flags))


class _Deferred:
    """Stands for a pattern; each of its methods is the compiled pattern's once it has been asked for."""

    def __init__(self, source: str, flags: int) -> None:
        self._source = source
        self._flags = flags
        self._compiled: re.Pattern[str] | None = None

    def __getattr__(self, name: str) -> Any:
        if self._compiled is None:
            self._compiled = re.compile(self._source, self._flags)
        attribute = getattr(self._compiled, name)
        setattr(self, name, attribute)
        return attribute
