"""Put the generated parts into the README and the page on settings: ``python tools/write_readme.py``."""

from __future__ import annotations

import re
from pathlib import Path

from tui import settings
from tui.commands import key_table

README = Path(__file__).parents[1] / "README.md"
SETTINGS = README.with_name("docs") / "settings.md"


def with_part(text: str, name: str, part: str) -> str:
    """The text with a part put between its two marks."""
    marks = f"<!-- {name} -->\n", f"<!-- /{name} -->"
    return re.sub(f"{marks[0]}.*{marks[1]}", lambda _: f"{marks[0]}{part}\n{marks[1]}", text, flags=re.DOTALL)


def write(file: Path, name: str, part: str) -> None:
    """Put a part into a file."""
    file.write_text(with_part(file.read_text(encoding="utf-8"), name, part), encoding="utf-8")


if __name__ == "__main__":
    write(README, "keys", key_table())
    write(SETTINGS, "settings", f"```toml\n{settings.default_text().strip()}\n```")
