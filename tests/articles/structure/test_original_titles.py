"""The title that a text had where it stood first."""

from __future__ import annotations

import pytest

from tests.articles.structure.reading import PROSE, article


@pytest.mark.parametrize(
    "line",
    [
        "原标题：猪价见底了吗？　来源：青枫网　2024-06-03",
        "来源：青枫网 2024-06-03　原标题：猪价见底了吗？",
        "原標題：猪价见底了吗？ | 來源：青枫网 | 2024-06-03",
        "2024-06-03 青枫网 原题：猪价见底了吗？",
    ],
)
def test_what_else_stands_on_its_line_is_read(line: str) -> None:
    found = article("猪价真的见底了", line, PROSE, PROSE)
    known = found.metadata
    assert (found.title, known.published, known.publisher) == ("猪价真的见底了", "2024-06-03", "青枫网")
    assert (found.text, found.boilerplate) == (f"{PROSE}\n{PROSE}", (line,))


@pytest.mark.parametrize(
    "line", ["原标题：麦客归来", "（原标题：麦客归来）", "【原标题】麦客归来", "原标题：“麦客”：归来"]
)
@pytest.mark.parametrize("at", [0, 1, 3])
def test_alone_it_is_set_apart_wherever_it_stands(line: str, at: int) -> None:
    lines = ["麦客又回来了", "2024-06-03", PROSE, PROSE]
    lines.insert(at, line)
    found = article(*lines)
    assert (found.title, found.metadata.published) == ("麦客又回来了", "2024-06-03")
    assert (found.text, found.boilerplate) == (f"{PROSE}\n{PROSE}", (line,))


@pytest.mark.parametrize(
    "lines",
    [
        ("原标题：麦收进入尾声", "来源：青枫网"),
        ("（原标题：麦收进入尾声）", "2024-06-03"),
        ("原标题：麦收进入尾声 来源：青枫网",),
        ("原标题：麦收进入尾声 2024-06-03",),
    ],
)
def test_it_is_the_title_where_there_is_no_other(lines: tuple[str, ...]) -> None:
    assert article(*lines, PROSE, PROSE).title == "麦收进入尾声"


def test_a_credit_beside_it_at_the_end_is_read() -> None:
    line = "原标题：我市夏粮收购提速　责任编辑：何川"
    found = article("夏粮收购提速", "2024-06-03", PROSE, PROSE, line)
    assert (found.metadata.editor, found.boilerplate) == ("何川", (line,))


def test_before_a_paragraph_it_stays_in_the_text() -> None:
    line = f"（原标题：烘干机进了村）{PROSE}"
    found = article("烘干机进村", "2024-06-03", line, PROSE)
    assert (found.title, found.text) == ("烘干机进村", f"{line}\n{PROSE}")
