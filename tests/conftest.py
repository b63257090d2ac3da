"""What all tests share: folders of their own in place of the person's."""

import os
import shutil
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest


def pytest_configure(config: pytest.Config) -> None:
    """Lead settings, dictionary, state and cache away from the person's, before anything is imported.

    The processes of pytest-xdist inherit the folders, so that no table is built twice.
    """
    os.environ["TEXTUAL_ANIMATIONS"] = "none"
    if hasattr(config, "workerinput"):
        return
    folder = tempfile.mkdtemp(prefix="wenzhai-tests-")
    for name in ("CONFIG", "CACHE", "DATA_DIR"):
        os.environ[f"WENZHAI_{name}"] = str(Path(folder) / name)
    config.add_cleanup(lambda: shutil.rmtree(folder, ignore_errors=True))


@pytest.fixture(autouse=True)
def nothing_told() -> Iterator[None]:
    """What a test had to tell of conversions is told in no other."""
    yield
    from articles.scripts import remarks

    remarks._told.clear()
