"""Lines that are taken out of the text are set apart where they say more than the metadata keep."""

from __future__ import annotations

import pytest

import articles
from articles import Article
from tests.articles.structure.reading import PROSE


def article(*lines: str) -> Article:
    return articles.structured(articles.read_text("\n".join(("夏粮收购开秤", *lines)), repair=False))


@pytest.mark.parametrize(
    "line",
    [
        "青枫日报财经部 2024-01-01",
        "作者：何川（发自武汉）",
        "2024-01-01 第03版 要闻",
        "何川（青枫大学教授，主任医师）",
        "青枫网 01-02 12:30 江海网",
        "來源：青楓報 記者何川／台北即時報導",
    ],
)
def test_a_line_of_which_a_word_is_kept_nowhere_is_set_apart(line: str) -> None:
    found = article(line, PROSE, PROSE)
    assert (found.text, found.boilerplate) == (f"{PROSE}\n{PROSE}", (line,))


def test_so_is_a_second_name_for_one_field() -> None:
    found = article("作者：何川", "演讲：李文", PROSE, PROSE)
    assert (found.metadata.author, found.boilerplate) == ("何川", ("演讲：李文",))


def test_reporters_on_lines_of_their_own_wrote_together() -> None:
    found = article("记者：何川", "通讯员：李文", "2024-01-01", PROSE, PROSE)
    assert (found.metadata.author, found.boilerplate) == ("何川、李文", ())


def test_so_is_one_among_credits() -> None:
    assert article(PROSE, PROSE, "作者：何川（发自武汉）").boilerplate == ("作者：何川（发自武汉）",)


@pytest.mark.parametrize(
    "line",
    [
        "2024-01-01 10:20　来源：青枫网　作者：何川　【打印】【关闭】",
        "原创 何川 青枫夜行 2024年1月1日 08:00 浙江",
        "By He Chuan | June 3, 2024",
        "本报记者 何川 发自武汉",
        "作者：何　川",
        "作者：欧阳 川　来源：青枫　日报",
    ],
)
def test_a_line_that_is_kept_as_a_whole_is_not(line: str) -> None:
    assert article(line, PROSE, PROSE).boilerplate == ()


def test_a_title_over_two_lines_is_kept() -> None:
    text = "\n".join(("青枫市人民政府关于印发", "2024年夏粮收购工作方案的通知", "2024-05-09", PROSE, PROSE))
    found = articles.structured(articles.read_text(text, repair=False))
    assert (found.title, found.boilerplate) == ("青枫市人民政府关于印发2024年夏粮收购工作方案的通知", ())
