"""Put the generated parts into the README: ``python tools/write_readme.py``."""

from __future__ import annotations

import re
from pathlib import Path

from tui.commands import key_table

README = Path(__file__).parents[1] / "README.md"


def with_part(text: str, name: str, part: str) -> str:
    """The text with a part put between its two marks."""
    marks = f"<!-- {name} -->\n", f"<!-- /{name} -->"
    return re.sub(f"{marks[0]}.*{marks[1]}", lambda _: f"{marks[0]}{part}\n{marks[1]}", text, flags=re.DOTALL)


if __name__ == "__main__":
    README.write_text(with_part(README.read_text(encoding="utf-8"), "keys", key_table()), encoding="utf-8")
