"""Which element of a page a line hangs in."""

from __future__ import annotations

from articles.formats.hosts import host
from tests.articles.formats.page_reading import blocks


def hosts(body: str) -> list[str | None]:
    """The ids of the elements that the lines of a page of this body hang in."""
    found = blocks(body)
    return [host(found, at).get("id") for at in range(len(found))]


def test_it_is_the_nearest_that_holds_a_neighbour_too() -> None:
    inner = "<div id=a><div id=x><p>甲</p></div><p>乙</p></div>"
    assert hosts(f"<div id=o>{inner}<div id=b><p>丙</p><p>丁</p></div></div>") == ["a", "a", "b", "b"]


def test_lists_and_quotations_are_none() -> None:
    assert hosts("<div id=a><ul><li>甲</li><li>乙</li></ul></div>") == ["a", "a"]
    assert hosts("<div id=a><blockquote><p>甲</p><p>乙</p></blockquote></div>") == ["a", "a"]


def test_nor_is_a_table_for_its_rows() -> None:
    first, *rows = (f"<tr><td>{name}</td><td>1</td></tr>" for name in "甲乙丙")
    table = f"<table id=t><thead id=h>{first}</thead><tbody id=b>{''.join(rows)}</tbody></table>"
    assert hosts(f"<div id=a>{table}</div>") == ["a", "a", "a"]


def test_a_layout_of_tables_is_one() -> None:
    assert hosts("<div id=a><table><tr><td id=c><p>甲</p><p>乙</p></td></tr></table></div>") == ["c", "c"]


def test_a_line_alone_hangs_in_itself() -> None:
    assert hosts("<div id=a><p id=p>甲</p></div>") == ["p"]
