"""The folders of wenzhai that conversion reads and writes."""

from __future__ import annotations

import os
import sys
from pathlib import Path
from typing import Literal


def folder(kind: Literal["config", "cache"]) -> Path:
    """The user's folder; ``WENZHAI_CONFIG`` or ``WENZHAI_CACHE`` overrides it. Need not exist."""
    if chosen := os.environ.get(f"WENZHAI_{kind.upper()}"):
        return Path(chosen).expanduser()
    if sys.platform == "linux":
        # What platformdirs says too, but importing it takes as long as a whole first conversion.
        home = Path(os.environ.get(f"XDG_{kind.upper()}_HOME", ""))
        return (home if home.is_absolute() else Path.home() / f".{kind}") / "wenzhai"
    import platformdirs

    place = platformdirs.user_config_path if kind == "config" else platformdirs.user_cache_path
    return place("wenzhai", appauthor=False)
