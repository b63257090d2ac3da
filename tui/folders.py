"""Where wenzhai keeps its files: the folders that the platform names, or those that the environment sets."""

from __future__ import annotations

import os
from collections.abc import Mapping
from pathlib import Path


def configuration(environ: Mapping[str, str] = os.environ) -> Path:
    """The folder of the settings; ``WENZHAI_CONFIG`` overrides it. Need not exist."""
    if chosen := environ.get("WENZHAI_CONFIG"):
        return Path(chosen).expanduser()
    import platformdirs

    return platformdirs.user_config_path("wenzhai", appauthor=False)


def data(environ: Mapping[str, str] = os.environ) -> Path:
    """The folder of marks and reading places; ``WENZHAI_DATA_DIR`` overrides it. Need not exist."""
    if chosen := environ.get("WENZHAI_DATA_DIR"):
        return Path(chosen).expanduser()
    import platformdirs

    return platformdirs.user_data_path("wenzhai", appauthor=False)


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
