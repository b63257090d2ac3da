"""Lines of keys and values: keys that no table knows, keys in brackets, titles under keys."""

from __future__ import annotations

import pytest

import articles
from articles import Article
from tests.articles.structure.reading import PROSE


def article(*lines: str) -> Article:
    return articles.structured(articles.read_text("\n".join((*lines, PROSE, PROSE)), repair=False))


class TestUnknownKeys:
    @pytest.mark.parametrize(
        ("line", "publisher", "author"),
        [
            ("2024-06-03 07:12 来源：青枫日报 频道：教育", "青枫日报", None),
            ("楼主：听雨楼主人 时间：2024-06-03 21:14:00 点击：234 回复：67", None, "听雨楼主人"),
            ("来源：青枫日报 天气状况：晴 时间：2024-06-03", "青枫日报", None),
            ("来源：青枫日报 发布 日期：2024-06-03 频道：教育", "青枫日报", None),
            ("栏目组：粮食 作者：何川 2024-06-03", None, "何川"),
        ],
    )
    def test_they_end_a_value_and_the_line_is_set_apart(
        self, line: str, publisher: str | None, author: str | None
    ) -> None:
        found = article("夏粮收购开秤", line)
        known = found.metadata
        assert (known.published, known.publisher, known.author) == ("2024-06-03", publisher, author)
        assert (found.text, found.boilerplate) == (f"{PROSE}\n{PROSE}", (line,))

    @pytest.mark.parametrize(
        "line",
        [
            "报名时间：6月3日至5日　联系电话：0888-123　联系人：何川",
            "报名时间：6月3日至5日　联系电话：0888-123　来源：市人社局",
            "机构：宁阳大学附属医院 地址：中山路1号",
            "时间：30分钟 难度：初级 作者：何川",
            "作者：何川说了三点。其一 立场：中立 时间：2024-06-03",
        ],
    )
    def test_a_line_that_asks_or_tells_is_text(self, line: str) -> None:
        assert article("夏粮收购开秤", line).text.startswith(line)

    def test_a_date_under_one_is_not_that_of_publication(self) -> None:
        known = article("夏粮收购开秤", "来源：青枫日报 采访日：2024-05-01 作者：何川").metadata
        assert (known.published, known.author) == (None, "何川")


class TestSizesOfType:
    @pytest.mark.parametrize(
        "sizes",
        ["【大 中 小】", "大 中 小", "[大][中][小]", "【字号 大 中 小】", "T大 T小", "字体：大/中/小"],
    )
    def test_they_are_no_part_of_a_value(self, sizes: str) -> None:
        found = article("夏粮收购开秤", f"时间：2024-06-03 来源：青枫发布 {sizes}")
        known = found.metadata
        assert (known.published, known.publisher) == ("2024-06-03", "青枫发布")

    @pytest.mark.parametrize("name", ["大中小企业报", "大 小报"])
    def test_words_of_the_same_characters_stay(self, name: str) -> None:
        assert article("夏粮收购开秤", f"2024-06-03 来源：{name}").metadata.publisher == name


class TestKeysInBrackets:
    @pytest.mark.parametrize(
        "line",
        ["【来源】青枫日报", "[来源] 青枫日报", "【来 源】：青枫日报", "来源=青枫日报", "Source: 青枫日报"],
    )
    def test_they_are_keys(self, line: str) -> None:
        found = article("夏粮收购开秤", line)
        known = found.metadata
        assert (known.publisher, known.author, found.text) == ("青枫日报", None, f"{PROSE}\n{PROSE}")

    HEAD = ("【标题】智能眼镜亮相", "【来源】青枫日报", "【日期】2024.06.03", "【作者】祁小萌", "【版次】05")

    @pytest.mark.parametrize("lines", [(*HEAD, "【正文】"), ("".join((*HEAD, "【正文】", PROSE)),)])
    def test_a_whole_head_of_them_is_read(self, lines: tuple[str, ...]) -> None:
        found = article(*lines)
        known = found.metadata
        assert (found.title, known.published, known.publisher, known.author) == (
            "智能眼镜亮相",
            "2024-06-03",
            "青枫日报",
            "祁小萌",
        )
        assert set(found.text.split("\n")) == {PROSE}
        assert "【版次】05" in found.boilerplate[0]
        assert found.boilerplate[1] == "【正文】"

    @pytest.mark.parametrize("title", ["【评论】别让好经念歪", "【首发】新粮上市", "【图】麦收大片"])
    def test_a_title_may_begin_with_a_word_in_brackets(self, title: str) -> None:
        assert article(title, "2024-06-03").title == title

    def test_a_key_is_nobody_s_name(self) -> None:
        known = article("夏粮收购开秤", "2024-06-03 首发 何川").metadata
        assert (known.published, known.publisher, known.author) == ("2024-06-03", None, "何川")


class TestTitlesUnderKeys:
    @pytest.mark.parametrize("key", ["标题：", "标　　题：", "题目：", "【标题】"])
    @pytest.mark.parametrize(
        "title", ["山区小学的“云端音乐课”", "《粮食法》怎么读？", "机构：2024年6月3日粮价企稳"]
    )
    def test_they_are_the_title(self, key: str, title: str) -> None:
        found = article(key + title, "作者：何川", "第一课")
        assert (found.title, found.metadata.author) == (title, "何川")
        assert (found.text, found.boilerplate) == (f"第一课\n{PROSE}\n{PROSE}", ())

    @pytest.mark.parametrize(
        "lines",
        [
            ("引题：便民", "主题：电梯装到家门口", "副题：老城区的账"),
            ("肩题：便民", "标题：电梯装到家门口", "副标题：老城区的账"),
            ("电梯装到家门口", "副标题：老城区的账", "引题：便民"),
        ],
    )
    def test_what_stands_around_them_has_keys_as_well(self, lines: tuple[str, ...]) -> None:
        found = article(*lines, "来源：青枫网")
        known = found.metadata
        assert (known.kicker, found.title, known.subtitle) == ("便民", "电梯装到家门口", "老城区的账")

    def test_an_empty_one_is_none(self) -> None:
        found = article("标题：夏粮收购开秤", "副标题：", "来源：青枫网")
        assert (found.title, found.metadata.subtitle) == ("夏粮收购开秤", None)

    def test_a_title_of_its_own_goes_before_one_in_a_list_of_keys(self) -> None:
        found = article("夏粮收购开秤", "标题：关于夏粮收购的消息", "来源：青枫网")
        assert (found.title, found.boilerplate) == ("夏粮收购开秤", ("标题：关于夏粮收购的消息",))

    def test_a_subject_is_no_title(self) -> None:
        assert article("主题：粮食", "来源：青枫网", "夏粮收购开秤").title != "粮食"


class TestNamesBesideABody:
    @pytest.mark.parametrize(
        ("line", "body", "author"),
        [
            ("青藤宏观研究院　何川", "青藤宏观研究院", "何川"),
            ("西川大学经济学院　李文、何川", "西川大学经济学院", "李文、何川"),
            ("青枫产业研究所 李文", "青枫产业研究所", "李文"),
        ],
    )
    def test_a_body_and_a_name_on_one_line_wrote_it(self, line: str, body: str, author: str) -> None:
        known = article("夏粮收购观察", line, "2024年6月3日").metadata
        assert (known.publisher, known.author, known.subtitle) == (body, author, None)

    @pytest.mark.parametrize("lines", [("2024-06-03", "青藤宏观研究院"), ("青藤宏观研究院", "2024-06-03")])
    def test_a_body_alone_beside_the_date_published_it(self, lines: tuple[str, ...]) -> None:
        found = article("夏粮收购观察", *lines)
        assert (found.metadata.publisher, found.text) == ("青藤宏观研究院", f"{PROSE}\n{PROSE}")

    def test_bodies_over_parts_of_a_text_are_headings(self) -> None:
        found = article("部门职责", "2024-06-03", "市粮食管理局", PROSE, "市农业农村局")
        assert [s.heading.of(found.text) for s in found.sections if s.heading] == [
            "市粮食管理局",
            "市农业农村局",
        ]

    @pytest.mark.parametrize("line", ["来源：民生时评 | 何川", "2024-06-03 来源：民生时评/牧秦川"])
    def test_a_name_behind_a_source_and_a_bar_is_the_author(self, line: str) -> None:
        known = article("夏粮收购观察", line).metadata
        assert (known.publisher, known.author) == ("民生时评", line[-2:] if "|" in line else "牧秦川")

    @pytest.mark.parametrize("value", ["民生时评 | 青枫日报", "青枫 | 何川"])
    def test_what_stands_around_a_bar_may_be_something_else(self, value: str) -> None:
        assert article("夏粮收购观察", f"来源：{value}").metadata.author is None

    def test_analysts_on_lines_of_their_own_wrote_together(self) -> None:
        analysts = [f"分析师：{name}　执业证书编号：S1230521080003" for name in ("何川", "李文")]
        found = article("证券研究报告 | 行业深度 | 农业", "粮价见底", "2024年6月3日", "评级：看好", *analysts)
        known = found.metadata
        assert (found.title, known.kicker, known.author) == ("粮价见底", None, "何川、李文")
        assert found.text == f"{PROSE}\n{PROSE}"


def test_a_source_beside_a_closing_byline_is_read() -> None:
    line = "青枫日报·青枫在线记者 何川 来源：青枫日报"
    found = articles.structured(articles.read_text("\n".join(("夏粮", "2024-06-03", PROSE, PROSE, line))))
    known = found.metadata
    assert (known.author, known.publisher, found.text) == ("何川", "青枫日报", f"{PROSE}\n{PROSE}")


class TestNothingIsLost:
    def test_a_body_mark_inside_a_sentence_is_text(self) -> None:
        line = "投稿时请在【正文】栏写明姓名和电话，我们会尽快联系各位作者。"
        assert articles.parse(f"征稿启事\n{line}").text.endswith(line)

    def test_thousands_of_body_marks_are_read(self) -> None:
        assert articles.parse("标题一二三\n" + "【正文】" * 2000).title == "标题一二三"

    @pytest.mark.parametrize(
        ("lines", "lost"),
        [
            (["来源：青枫日报 第3版"], "第3版"),
            (["副题：滨河摊主说变化", "副题：街坊看得见"], "街坊看得见"),
            (["来源：青枫日报", "来源：江海网"], "江海网"),
        ],
    )
    def test_what_no_field_holds_is_set_apart(self, lines: list[str], lost: str) -> None:
        article = articles.parse("\n".join(["菜市场换了新颜", *lines, PROSE]))
        assert lost in "\n".join(article.boilerplate)
