"""What the documents say of names that the code has."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import articles
from articles.scripts.names import READERS

DOCS = Path(__file__).parents[1] / "docs"
TEXT = "产业通报\n2024-06-03\n一、工业\n产\x07值12亿元，增长3%。\n"


def names_in(value: object) -> Iterator[str]:
    """The keys of a JSON value, at any depth."""
    if isinstance(value, dict):
        for name, inner in value.items():
            yield name
            yield from names_in(inner)
    elif isinstance(value, list):
        for each in value:
            yield from names_in(each)


def test_every_key_of_the_json_is_told() -> None:
    told = (DOCS / "json.md").read_text(encoding="utf-8")
    found = articles.as_dict(articles.digest(articles.parse(TEXT)))
    assert {"same_as", "headline", "before"} <= {*names_in(found)}
    assert [name for name in names_in(found) if f"`{name}`" not in told] == []


def test_every_script_is_told() -> None:
    told = (DOCS.parent / "README.md").read_text(encoding="utf-8")
    assert f"--script original|{'|'.join(READERS)}|CONFIG" in told


def test_every_data_file_is_told_with_where_it_comes_from() -> None:
    data = DOCS.parent / "articles" / "data"
    told = "".join(file.read_text(encoding="utf-8") for file in data.glob("*.md"))
    assert [
        file.name for file in data.iterdir() if file.suffix != ".md" and f"| `{file.name}` |" not in told
    ] == []
