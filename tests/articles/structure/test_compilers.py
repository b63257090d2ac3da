"""Who compiled a text or took the notes: the author where nobody else is."""

from __future__ import annotations

import pytest

import articles
from articles import Article
from tests.articles.structure.reading import PROSE


def article(*lines: str) -> Article:
    return articles.structured(articles.read_text("\n".join(("夏粮收购调研", *lines)), repair=False))


@pytest.mark.parametrize(
    ("line", "publisher", "author"),
    [
        ("日期：2024-06-03 来源：青枫网 整理：李文", "青枫网", "李文"),
        ("整理：李文 2024-06-03", None, "李文"),
        ("记录人：李文　　日期：2024年6月3日", None, "李文"),
        ("記錄人：李文　時間：2024/6/3", None, "李文"),
        ("作者：何川 整理：李文 2024-06-03", None, "何川"),
        ("整理：李文 记者：何川 2024-06-03", None, "何川"),
    ],
)
def test_a_line_that_names_one_is_set_apart(line: str, publisher: str | None, author: str) -> None:
    found = article(line, PROSE, PROSE)
    known = found.metadata
    assert (known.published, known.publisher, known.author) == ("2024-06-03", publisher, author)
    assert (found.text, found.boilerplate) == (f"{PROSE}\n{PROSE}", (line,))


def test_who_wrote_goes_before_who_compiled_at_the_end() -> None:
    found = article(f"（青枫日报记者 何川）{PROSE}", PROSE, "整理：李文")
    assert (found.metadata.author, found.boilerplate) == ("何川", ("整理：李文",))


@pytest.mark.parametrize(
    "lines",
    [
        ("时间：2024年6月3日", "地点：第一粮库", "记录人：李文", PROSE),
        ("地点：第一粮库", "记录人：李文　　日期：2024年6月3日", PROSE),
        ("记录人：李文", PROSE),
        (PROSE, "记录人：李文"),
    ],
)
def test_who_takes_the_minutes_of_a_meeting_stands_in_them(lines: tuple[str, ...]) -> None:
    assert article(*lines).text == "\n".join(lines)
