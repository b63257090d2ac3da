"""Bold lines of their own that hold a colon: headings, turns of a dialogue and keys."""

from __future__ import annotations

import pytest

from tests.articles.formats.page_reading import PROSE, heads, page


def _bold(*lines: str) -> list[str]:
    parts = zip(lines, PROSE, strict=False)
    body = "".join(f"<p><strong>{line}</strong></p><p>{prose}</p>" for line, prose in parts)
    return heads(page(f"<h1>菜市场换了新颜</h1><p>{PROSE[0]}</p>{body}", "<title>菜市场换了新颜</title>"))


def test_bold_lines_with_a_colon_over_prose_are_headings() -> None:
    lines = ["家长：颈椎不疼了", "专家：关键看时长", "学校说可以推广"]
    assert _bold(*lines) == lines


@pytest.mark.parametrize(
    "lines",
    [
        ("王昊：以后有什么打算？", "李文：再开一家", "王昊：在哪里？"),
        ("记者：以后有什么打算？", "怎么看新市场", "摊主们怎么说"),
        ("问：以后有什么打算？",),
        ("青枫日报记者：以后有什么打算？",),
        ("时间：6月8日14:00",),
        ("地点：滨河菜市场一楼",),
        ("来源：青枫日报",),
    ],
)
def test_turns_of_a_dialogue_and_keys_are_none(lines: tuple[str, ...]) -> None:
    assert [line for line in _bold(*lines) if "：" in line] == []


def test_nor_is_a_line_over_a_short_one() -> None:
    body = f"<p><b>专家：关键看时长</b></p><p>王昊</p><p>{PROSE[0]}</p><p>{PROSE[1]}</p>"
    assert heads(page(f"<h1>菜市场换了新颜</h1>{body}")) == []


def test_nor_is_a_line_that_another_speaker_answers() -> None:
    body = f"<p><b>周岚：新市场怎么样？</b></p><p>王昊：{PROSE[0]}</p><p>{PROSE[1]}</p>"
    assert heads(page(f"<h1>菜市场换了新颜</h1>{body}")) == []
