"""Markdown as blogs, notes, manuals and minutes in Chinese are written."""

from __future__ import annotations

import re

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import articles
from articles import Article, formats
from articles.formats.front_matter import split
from articles.sources import Source
from tests.articles.test_linear import is_in_proportion

PROSE = "今年以来，青枫市坚持把产业发展摆在突出位置，前三季度签约项目26个，总投资48.5亿元，同比增长12.6%。"


def opened(text: str, name: str = "a.md") -> Article:
    return articles.structured(articles.cleaned(formats.extract(Source(name, text.encode()))))


def body(text: str) -> str:
    """The text of an article under a heading that makes it Markdown."""
    return opened(f"# 题目\n\n{PROSE}\n\n## 正文\n\n{text}\n").text.partition("正文\n")[2]


def roles(text: str) -> list[tuple[str, str]]:
    """What each paragraph of it is, and says."""
    article = opened(f"# 题目\n\n{PROSE}\n\n## 正文\n\n{text}\n")
    return [(each.role, each.of(article.text)) for each in article.paragraphs[2:]]


class TestCode:
    @pytest.mark.parametrize("fence", ["```python", "~~~", '```py {1,3} title="a.py"', "```"])
    def test_in_a_fence_keeps_its_lines_and_indentation(self, fence: str) -> None:
        code = "def f(x):\n    if x:\n\n\treturn '<b>&nbsp;</b>'  # 增长5%，再增长。\n- x\n#标题\n[^1]: y"
        assert body(f"{fence}\n{code}\n{fence[:3]}") == code

    def test_keeps_the_words_beside_its_language(self) -> None:
        assert roles("```python 示例：读文件\nx\n```") == [("caption", "python 示例：读文件"), ("code", "x")]

    def test_in_an_item_belongs_to_it(self) -> None:
        found = roles("1. 甲\n\n   ```\n   x\n     y\n   ```\n\n   乙\n2. 丙")
        assert found == [("item", "1. 甲"), ("code", "x"), ("code", "  y"), ("item", "乙"), ("item", "2. 丙")]

    def test_is_told_from_indented_paragraphs(self) -> None:
        assert roles(f"    pip install a\n      b\n\n甲。\n\n    {PROSE}\n\n\t{PROSE}") == [
            ("code", "pip install a"),
            ("code", "  b"),
            ("text", "甲。"),
            ("text", PROSE),
            ("text", PROSE),
        ]

    def test_inside_a_line_is_its_text(self) -> None:
        assert body("用 `List<String>` 和 ``a`b`` 。") == "用 List<String> 和 a`b 。"


class TestMath:
    def test_inside_a_line_is_kept_as_written(self) -> None:
        said = r"设 $a*b*c_{i}$ 与 $\{x\}$，$$y_1$$ 。"
        assert body(said) == said

    def test_of_its_own_is_code(self) -> None:
        math = "$$\n\\theta_j := a \\\\\n  * b * c\n$$"
        assert roles(math) == [("code", line) for line in math.split("\n")]
        assert body("$$a*b*c$$ (甲)") == "$$a*b*c$$ (甲)"

    def test_is_not_taken_for_money(self) -> None:
        assert body("从$5*涨*到$10，*贵了*。") == "从$5涨到$10，贵了。"
        assert body("共$ 5*元*， $ 。") == "共$ 5元， $ 。"


class TestLines:
    def test_that_an_author_ended_stay_apart(self) -> None:
        said = "时间：2024年5月6日\n地点：三楼会议室\n主持人：张远"
        assert body(said) == said
        assert body(
            "1、芯片销量增长25%，创下新高，其中手机芯片占一半以上，出口也有增长。\n2、新手机发布。"
        ).count("\n")

    def test_that_begin_with_a_bullet_stay_apart(self) -> None:
        assert body(f"{PROSE}\n● 新手机发布。") == f"{PROSE}\n● 新手机发布。"

    def test_that_an_editor_broke_are_joined(self) -> None:
        first = "这是一个由编辑器在固定宽度处自动换行的段落，每一行的长度大致相等，读者看到的应当"
        assert body(f"{first}\n是一段。") == f"{first}是一段。"
        assert body(f"- {first}\n  是一段。") == f"{first}是一段。"

    def test_with_hard_breaks_stay_apart(self) -> None:
        first = "这是一个由编辑器在固定宽度处自动换行的段落，每一行的长度大致相等，读者看到的应当"
        for mark in ("  \n", "\\\n", "<br>", "<br/>\n"):
            assert body(f"{first}{mark}地上霜。") == f"{first}\n地上霜。"

    @pytest.mark.parametrize("end", ["\r\n", "\r"])
    def test_end_as_on_any_system(self, end: str) -> None:
        text = "---\ntitle: 甲乙\n---\n\n## 丙\n\n- 丁\n  - 戊\n\n```\na\n  b\n```\n"
        article = opened(text.replace("\n", end))
        assert (article.title, article.text) == ("甲乙", "丙\n丁\n  戊\na\n  b")


class TestHeadings:
    def test_need_no_space(self) -> None:
        article = opened(f"#科技周报\n\n{PROSE}\n##本周要闻\n{PROSE}\n##2. 工具##\n\n{PROSE}")
        heads = [part.heading.of(article.text) for part in article.sections if part.heading]
        assert (article.title, heads) == ("科技周报", ["本周要闻", "2. 工具"])

    @pytest.mark.parametrize("tags", ["#读书", "#读书 #生活", "#话题#很热", "#1 是它", "##话题##很热"])
    def test_are_told_from_tags(self, tags: str) -> None:
        assert roles(tags) == [("text", tags)]

    def test_of_one_mark_need_a_paragraph_of_their_own(self) -> None:
        article = opened("---\ntitle: 题目\n---\n\n甲乙丙\n#丁戊\n\n#己庚\n\n辛")
        assert [each.role for each in article.paragraphs] == ["text", "text", "heading", "text"]

    def test_underlined_are_told_from_prose_over_a_rule(self) -> None:
        assert [role for role, _ in roles(f"概述\n---\n\n{PROSE}\n---\n\n甲\n乙\n---\n{'长' * 61}\n---")] == [
            "heading",
            *["text"] * 4,
        ]


class TestEmphasis:
    @pytest.mark.parametrize(
        "said",
        ["**注意：**这里", "这是**“引号”**里", "**（一）**甲**乙。**丙", "*强调，*后面", "甲***乙！***丙"],
    )
    def test_stands_beside_han_characters_without_a_space(self, said: str) -> None:
        assert body(f"前{said}") == "前" + said.replace("*", "")

    @pytest.mark.parametrize(
        "said", ["2 * 3 * 4", "甲** 乙** 丙", "甲 **乙 **丙", "5*（注）", "甲 ** 乙", "a_b_c"]
    )
    def test_is_told_from_other_asterisks(self, said: str) -> None:
        assert body(said) == said


class TestAsides:
    def test_are_quoted_under_their_title_or_their_kind(self) -> None:
        assert roles("::: tip 提示\n先备份。\n:::\n\n::: warning\n小心。\n:::") == [
            ("quote", "提示"),
            ("quote", "先备份。"),
            ("quote", "warning"),
            ("quote", "小心。"),
        ]
        assert roles('!!! note "说明"\n    缩进四格。') == [("quote", "说明"), ("quote", "缩进四格。")]

    def test_are_told_from_decoration(self) -> None:
        assert body("::: 分割 :::") == "::: 分割 :::"

    def test_notes_are_paragraphs_and_no_addresses(self) -> None:
        notes = f"[^1]: {PROSE}\n[^注]: 国家统计局\n发布。"
        assert body(f"增长5%[^1]。\n{notes}\n\n    后文属于脚注，也是文字。\n- 甲") == (
            f"增长5%[^1]。\n{notes}\n后文属于脚注，也是文字。\n甲"
        )

    def test_terms_and_their_definitions_are_lines(self) -> None:
        assert body("术语\n: 定义在这里。\n: 又一个。") == "术语\n定义在这里。\n又一个。"

    def test_numbered_references_keep_their_addresses(self) -> None:
        said = "增长5%[1]，下降[2]。\n[1]: https://example.org/a\n[2]: https://example.org/b"
        assert body(said) == body(said.replace("\n[", "\n\n[")) == said
        assert body("见[官网][1]。\n\n[1]: https://example.org/a") == "见官网。"


class TestTables:
    def test_keep_empty_cells_and_what_their_marks_hold(self) -> None:
        table = (
            "| 选项 | 默认 | 说明 |\n|:--|:-:|--:|\n| `w` | 80 | 正文**宽**[度](a) |\n| t | | \\| |\n| 短 |"
        )
        assert [text for _, text in roles(table)] == [
            "选项\t默认\t说明",
            "w\t80\t正文宽度",
            "t\t\t|",
            "短\t\t",
        ]

    def test_keep_the_empty_cell_over_their_first_column(self) -> None:
        assert roles("| | 今年 |\n|---|---|\n| 甲 | 3 |") == [("row", "\t今年"), ("row", "甲\t3")]

    def test_keep_bars_in_code_and_what_goes_beyond_the_head(self) -> None:
        table = "| 甲 | 乙 |\n|---|---|\n| `a|b` | 丙 |\n| 1 | 2 | 3 | **4** |\n| `x | y` | z`"
        assert [text for _, text in roles(table)][1:] == ["a|b\t丙", "1\t2 | 3 | 4", "x | y\tz`"]


class TestPictures:
    def test_say_what_their_author_says_of_them(self) -> None:
        assert roles("![架构图](a.png)") == [("caption", "架构图")]
        assert roles("按![确定](ok.png)键。") == [("text", "按确定键。")]

    @pytest.mark.parametrize(
        "said", ["", "image-20240304153012345", "图片", "b", "b.png", "截图 2024-03-04.png"]
    )
    def test_say_nothing_by_a_program_s_words(self, said: str) -> None:
        assert body(f"甲。\n\n![{said}](a/b.png)\n\n乙。") == "甲。\n乙。"


class TestTags:
    def test_that_html_has_not_are_text(self) -> None:
        said = "泛型 List<String> 与 <el-button> 组件"
        assert body(said) == said
        assert body('<font color="red">红</font>，<kbd>Ctrl</kbd>。<!-- more -->') == "红，Ctrl。"

    @pytest.mark.parametrize("tag", ["title", "script", "button", "body", "iframe"])
    def test_about_which_a_line_speaks_are_text(self, tag: str) -> None:
        assert body(f"用 <{tag}> 标签。\n\n后文。") == f"用 <{tag}> 标签。\n后文。"

    @pytest.mark.parametrize("tag", ["<title>", "<script>", "<!-- 注", "<textarea>甲</textarea><textarea>"])
    def test_that_are_not_closed_swallow_nothing(self, tag: str) -> None:
        assert "后文。" in body(f"{tag}\n\n后文。")

    def test_that_are_closed_are_html(self) -> None:
        assert body("<script>\nx = 1;\n</script>\n\n<!-- 注\n\n注 -->\n\n后文。") == "后文。"


def test_code_of_pages_makes_no_page_of_a_text() -> None:
    code = "<!DOCTYPE html>\n<html>\n  <body>\n" + "    <p>甲</p>\n" * 6 + "  </body>\n</html>"
    assert body(f"```html\n{code}\n```") == code
    head = '<p align="center"><b>甲</b></p>\n\n'
    assert opened(f"{head}## 乙\n\n{PROSE}\n\n```\nx\n  y\n```").text.endswith("x\n  y")
    assert opened(f"<!DOCTYPE html><html><body><p>{PROSE}**甲**</p>").document.format == "html"


def test_what_stands_too_deep_is_kept() -> None:
    assert body("> " * 60 + "甲") == "> " * 20 + "甲"
    assert roles("- " * 60 + "甲\n\n乙")[-1] == ("text", "乙")


class TestFrontMatter:
    @pytest.mark.parametrize(
        "front",
        [
            '---\ntitle: "甲：乙"\ndate: 2024-03-04 15:30\nauthor: 林溪\n'
            "tags:\n  - 丙\n  - 丁 戊\nx:\n  y: 1\n---",
            "+++\ntitle = '甲：乙'\ndate = 2024-03-04T08:00:00+08:00\n"
            'author = "林溪"\ntags = [\'丙\', "丁 戊"]\n+++',
            "---\n标题: 甲：乙\n日期: 2024-03-04\n作者: 林溪\n标签: [丙, 丁 戊]\n# 注\n\n---",
            "title: 甲：乙\ndate: 2024/03/04\nauthors: [林溪]\ntags: 丙, 丁 戊\n---",
        ],
    )
    def test_gives_title_date_author_and_keywords(self, front: str) -> None:
        article = opened(f"{front}\n{PROSE}")
        known = article.metadata
        assert (article.title, article.text) == ("甲：乙", PROSE)
        assert (known.published, known.author, known.keywords) == ("2024-03-04", "林溪", ("丙", "丁 戊"))

    def test_gives_what_it_says_of_the_text_apart_from_it(self) -> None:
        article = opened(f"---\ntitle: 甲乙\ndescription: 本文讲丙丁。\n---\n{PROSE}")
        assert (article.text, article.boilerplate) == (PROSE, ("本文讲丙丁。",))

    @pytest.mark.parametrize(
        "text", [f"---\n\n{PROSE}\n\n---\n\n后面。", "---\n\n---\n甲", "---\ntitle: 甲\n乙丙丁\n---\n戊"]
    )
    def test_is_told_from_text_between_rules(self, text: str) -> None:
        assert split(text) == ({}, text)


PIECES = st.sampled_from(
    [
        *(
            "甲乙",
            "丙，",
            "丁。",
            "a1",
            "（一）",
            "“引”",
            "**",
            "*",
            "_",
            "`",
            "```\n",
            "~~~\n",
            "$",
            "$$",
            "$$\n",
        ),
        *(
            "\n",
            "\n\n",
            "\n    ",
            "\n\t",
            "  \n",
            "- ",
            "\n- ",
            "\n  - ",
            "1. ",
            "\n3) ",
            "\n> ",
            "> > ",
            "#",
            "\n## ",
        ),
        *(
            "\n---\n",
            "\n===\n",
            "::: tip\n",
            ":::\n",
            "!!! note\n    ",
            "\n: ",
            "[^1]: ",
            "[^1]",
            "- [ ] ",
            "\\",
            "<T>",
            "<title>",
            "> " * 30,
            "|",
            "\n|---|---|\n",
        ),
    ]
)
MARKS = re.compile(r"[\s*_`~$#>\-=:!.)(\\\[\]^<]|\d|\||title|tip|[Nn]ote|T")


@settings(max_examples=300, deadline=None)
@given(st.lists(PIECES, max_size=40).map("".join))
def test_whatever_its_marks_no_word_of_a_text_is_lost(text: str) -> None:
    document = formats.extract(Source("a.md", f"# 题\n\n{text}\n\n尾".encode()))
    shown = "".join(line.text for line in document.lines)
    assert [*MARKS.sub("", shown)] == [*MARKS.sub("", f"题{text}尾")]


@pytest.mark.parametrize(
    "unit",
    [
        "$a ",
        "$$ a\n",
        "::: tip\n",
        "!!! note\n    甲\n",
        "**甲：**乙",
        "[^1]: 甲\n",
        "##甲\n乙\n",
        ": 乙\n",
        "甲\n---\n",
    ],
)
def test_any_text_takes_time_in_proportion_to_its_length(unit: str) -> None:
    assert is_in_proportion(
        lambda text: formats.extract(Source("a.md", text.encode())),
        lambda size: f"# 题\n\n{unit * size}",
        1_000,
    )


@pytest.mark.parametrize("front", ["---\n", "title: a\n"])
def test_an_endless_front_takes_no_time_to_speak_of(front: str) -> None:
    for unit in ("a: b\n", "- - - ", "- a\n", "a"):
        assert is_in_proportion(split, lambda size, unit=unit: front + unit * size, 20_000)  # type: ignore[misc]
