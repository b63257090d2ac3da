"""The folders of wenzhai that conversion reads and writes."""

from __future__ import annotations

import os
from pathlib import Path
from typing import Literal


def folder(kind: Literal["config", "cache"]) -> Path:
    """The user's folder; ``WENZHAI_CONFIG`` or ``WENZHAI_CACHE`` overrides it. Need not exist."""
    if chosen := os.environ.get(f"WENZHAI_{kind.upper()}"):
        return Path(chosen).expanduser()
    import platformdirs

    place = platformdirs.user_config_path if kind == "config" else platformdirs.user_cache_path
    return place("wenzhai", appauthor=False)
