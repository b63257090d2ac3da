"""Prose in boxes of its own beside the one that holds most of the text: a lead, the last words."""

from __future__ import annotations

import pytest

from articles.formats.neighbours import with_neighbours
from articles.formats.trees import parse_html
from articles.formats.walking import walk
from tests.articles.formats.page_reading import FRAME, PROSE, page

_LEAD = "全市已对18个老旧菜市场实施改造，惠及周边居民约30万人，今年还将再改造七个。"
_LAST = "专家认为，菜市场改造应当保留烟火气，避免一味追求高档，让老街坊都买得起菜。"
_BODY = "".join(f"<p>{line}</p>" for line in PROSE)


def _read(before: str, after: str) -> list[str]:
    """The lines of a text with boxes over and under it."""
    body = f"<h1>菜市场换了新颜</h1><p>2024-05-06</p>{before}<div class=c>{_BODY}</div>{after}"
    return page(body.join(FRAME), "<title>菜市场换了新颜</title>").text.split("\n")


@pytest.mark.parametrize("box", ["<div>{}</div>", "<div class=lead><p>{}</p></div>", "<section>{}</section>"])
def test_a_lead_and_last_words_in_boxes_of_their_own_are_text(box: str) -> None:
    assert _read(box.format(_LEAD), box.format(_LAST)) == [_LEAD, *PROSE, _LAST]


def test_boxes_with_links_are_none_and_end_what_stands_beside_the_text() -> None:
    linked = f"<div id=linked>{_LAST}<a href=/x>全文</a></div>"
    boxes = f"<div id=far>{_LEAD}</div>{linked}<div id=text>{_BODY}</div><div id=last>{_LAST}</div>{linked}"
    tree = parse_html(f"<html><body>{boxes}<div id=behind>{_LAST}</div></body></html>")
    (text,) = tree.xpath("//*[@id='text']")
    assert [part.get("id") for part in with_neighbours(text, list(walk(tree)))] == ["text", "last"]
