"""Poems, on pages that have more around them than in them."""

from __future__ import annotations

import pytest

from articles.formats.page_lines import is_prose
from articles.formats.trees import parse_html
from articles.formats.verse import verse
from articles.formats.walking import walk
from tests.articles.formats.page_reading import page

_POEM = (
    "雪落在站台上",
    "落在一个人的肩",
    "汽笛把夜",
    "拉成很长的线",
    "没有人挥手",
    "手都在口袋里",
    "攥着一张旧票",
    "脚步声比雪轻",
)
_SIDE = (
    "<div><div><h3>作品推荐</h3><ul><li><a>冬天的几种写法，以及一位诗人的自述</a></li></ul></div>"
    "<div><h3>编辑寄语</h3><p>欢迎投稿，来稿请附作者简介，诗歌一次不超过五首。</p></div></div>"
)
_INFO = "<div>作者：白桦林　来源：北原文艺网　时间：2022-12-11</div>"
_LINES = "".join(f"<p>{line}</p>" for line in _POEM)
_TITLE = "雪落在站台上（组诗）"


@pytest.mark.parametrize(
    "poem",
    [
        f"<div>{_LINES}</div>",
        f"<div>{'<br>'.join(_POEM)}</div>",
        f"<div><div>{_LINES[: len(_LINES) // 2]}</p></div><div>{_LINES[len(_LINES) // 2 :]}</div></div>",
    ],
)
def test_a_poem_is_found_beside_a_column_of_prose(poem: str) -> None:
    body = f"<div><div><h1>{_TITLE}</h1>{_INFO}{poem}</div>{_SIDE}</div>"
    article = page(body, f"<title>{_TITLE}-北原文艺网</title>")
    assert article.text.replace("\n", "") == "".join(_POEM)
    known = article.metadata
    assert (known.author, known.publisher, known.published) == ("白桦林", "北原文艺网", "2022-12-11")
    assert article.title == _TITLE


def _verse(body: str) -> list[str]:
    """The lines of the poem in such a page, by their text."""
    found = list(walk(parse_html(f"<h1>{_TITLE}</h1>{body}")))
    telling = [at for at, block in enumerate(found) if is_prose(block)]
    return [found[at].line.text for at in verse(found, _TITLE, telling)]


def test_the_heading_that_follows_a_poem_is_none_of_it() -> None:
    assert _verse(f"{_INFO}<div>{_LINES}</div>{_SIDE}") == list(_POEM)


def test_a_poem_has_six_lines() -> None:
    lines = [f"<p>{line}</p>" for line in _POEM]
    assert len(_verse("".join(lines[:6]))) == 6
    assert _verse("".join(lines[:5])) == []


@pytest.mark.parametrize(
    "line",
    [
        "<a>{}</a>",
        "<table><tr><td>{}</td><td>1</td></tr><tr><td>甲</td><td>2</td></tr></table>",
        "<figcaption>{}</figcaption>",
        "{0}" * 21,
        "{}：清晨六点，滨河菜市场已是人声鼎沸，摊主招呼着熟客。",
        "{} 2024-07-18 10:00",
    ],
)
def test_lines_that_are_none_of_a_poem_end_it(line: str) -> None:
    assert _verse("".join(f"<div>{line.format(text)}</div>" for text in _POEM)) == []
    assert _verse(f"{_LINES}<div>{line.format('站台')}</div>{_LINES}") in (list(_POEM), [])


def test_prose_outweighs_short_lines() -> None:
    prose = "".join(f"<p>清晨第{n}个滨河菜市场已是人声鼎沸，摊主一边过秤，招呼着熟客。</p>" for n in "一二三")
    assert _verse(f"<div>{_LINES}</div>{prose}") == []


def test_what_stands_under_no_title_is_no_poem() -> None:
    found = list(walk(parse_html(f"<p>——</p>{_LINES}")))
    assert verse(found, None, []) == verse(found, "别的", []) == []


def test_a_poem_begins_near_its_title() -> None:
    said = "<div>时间：2022-12-11</div>"
    assert _verse(f"{said * 3}{_LINES}") == list(_POEM)
    assert _verse(f"{said * 4}{_LINES}") == []
