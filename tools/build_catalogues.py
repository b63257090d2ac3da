"""Compile ``tui/locales/*.po`` to the ``.mo`` files that gettext reads, and name words that have none yet.

Run it as ``python tools/build_catalogues.py`` after changing a catalogue or a word of the interface.
"""

from __future__ import annotations

import ast
import re
import struct
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).parents[1]
LOCALES = ROOT / "tui" / "locales"


def main() -> None:
    """Write the catalogues."""
    for source in sorted(LOCALES.glob("*.po")):
        entries = parsed(source.read_text(encoding="utf-8"))
        source.with_suffix(".mo").write_bytes(compiled(entries))
        for words in sorted(used() - set(entries)):
            print(f"{source.name}: missing: {words!r}")
        for words in sorted(set(entries) - used() - {""}):
            print(f"{source.name}: unused: {words!r}")


def used() -> set[str]:
    """The words that the interface says; two forms with a zero byte between them, as gettext has it."""
    return {words for file in sorted((ROOT / "tui").rglob("*.py")) for words in marked(file)}


def marked(file: Path) -> Iterator[str]:
    """The marked words of one file."""
    for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
        name = node.func.id if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) else ""
        if isinstance(node, ast.Call) and name in ("_", "N_", "ngettext"):
            texts = [
                arg.value for arg in node.args if isinstance(arg, ast.Constant) and isinstance(arg.value, str)
            ]
            if texts:
                yield "\0".join(texts)


def parsed(text: str) -> dict[str, str]:
    """The entries of a .po file; an entry without a translation is left out."""
    entries = {}
    for block in text.split("\n\n"):
        fields: dict[str, str] = {}
        name = ""
        for line in block.splitlines():
            if match := re.match(r"(msg\w+(?:\[\d\])?)?\s*(\".*\")$", line):
                name = match[1] or name
                fields[name] = fields.get(name, "") + ast.literal_eval(match[2])
        plural = fields.get("msgid_plural")
        words = fields.get("msgid", "") + (f"\0{plural}" if plural else "")
        said = [fields[each] for each in sorted(fields) if each.startswith("msgstr")]
        if all(said) and said:
            entries[words] = "\0".join(said)
    return entries


def compiled(entries: dict[str, str]) -> bytes:
    """The entries as a .mo file."""
    pairs = sorted((words.encode(), said.encode()) for words, said in entries.items())
    size = len(pairs)
    place = 28 + 16 * size
    tables, data = [b"", b""], b""
    for column in (0, 1):
        for pair in pairs:
            tables[column] += struct.pack("<II", len(pair[column]), place + len(data))
            data += pair[column] + b"\0"
    header = struct.pack("<7I", 0x950412DE, 0, size, 28, 28 + 8 * size, 0, place)
    return header + tables[0] + tables[1] + data


if __name__ == "__main__":
    main()
