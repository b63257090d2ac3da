"""Where wenzhai keeps its files: the folders that the platform names, or those that the environment sets."""

from __future__ import annotations

import os
import sys
from collections.abc import Mapping
from pathlib import Path
from typing import Literal


def configuration(environ: Mapping[str, str] = os.environ) -> Path:
    """The folder of the settings; ``WENZHAI_CONFIG`` overrides it. Need not exist."""
    if chosen := environ.get("WENZHAI_CONFIG"):
        return Path(chosen).expanduser()
    return _place("config", environ.get("XDG_CONFIG_HOME", ""), ".config")


def data(environ: Mapping[str, str] = os.environ) -> Path:
    """The folder of marks and reading places; ``WENZHAI_DATA_DIR`` overrides it. Need not exist."""
    if chosen := environ.get("WENZHAI_DATA_DIR"):
        return Path(chosen).expanduser()
    return _place("data", environ.get("XDG_DATA_HOME", ""), ".local/share")


def _place(kind: Literal["config", "data"], chosen: str, usual: str) -> Path:
    if sys.platform == "linux":
        # What platformdirs says too, but its import would be felt before the first screen.
        return (Path(chosen) if Path(chosen).is_absolute() else Path.home() / usual) / "wenzhai"
    import platformdirs

    place = platformdirs.user_config_path if kind == "config" else platformdirs.user_data_path
    return place("wenzhai", appauthor=False)


def write(path: Path, text: str) -> None:
    """Write a file that only its owner reads, whole or not at all. Makes its folder. Raises ``OSError``."""
    import tempfile

    path.parent.mkdir(parents=True, exist_ok=True)
    # mkstemp opens with mode 600, and a reader never sees half a file.
    handle, name = tempfile.mkstemp(dir=path.parent, prefix=f".{path.name}.")
    try:
        with os.fdopen(handle, "w", encoding="utf-8", errors="replace", newline="") as file:
            file.write(text)
        Path(name).replace(path)
    except BaseException:
        Path(name).unlink(missing_ok=True)
        raise
