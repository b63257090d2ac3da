"""Credits at the end of a text, a key a line, with the date among them."""

from __future__ import annotations

import pytest

import articles
from articles import Article

PROSE = "青枫山下有一座小图书馆，馆长守了三十年，书架从两排增加到二十六排，每到周末座位都要提前预约才行。"


def article(*lines: str) -> Article:
    return articles.structured(articles.read_text("\n".join(("山村里的图书馆", *lines)), repair=False))


class TestADateAmongCredits:
    @pytest.mark.parametrize("date", ["2024年6月3日", "2024-06-03", "日期：2024年6月3日", "2024-06-03 10:20"])
    @pytest.mark.parametrize("after", [(), ("责编：李文",), ("审核：王安　监制：周宁",)])
    def test_it_is_that_of_publication(self, date: str, after: tuple[str, ...]) -> None:
        found = article(PROSE, PROSE, "来源：青枫晚报", "作者：何川", date, *after)
        known = found.metadata
        assert (known.published, known.publisher, known.author) == ("2024-06-03", "青枫晚报", "何川")
        assert (found.text, known.signature) == (f"{PROSE}\n{PROSE}", None)

    def test_under_an_editor_it_is_too(self) -> None:
        found = article(PROSE, PROSE, "责任编辑：李文", "2024年6月3日")
        assert (found.metadata.published, found.metadata.editor) == ("2024-06-03", "李文")
        assert found.text == f"{PROSE}\n{PROSE}"

    @pytest.mark.parametrize(
        "lines",
        [
            ("青枫市图书馆", "2024年6月3日"),
            ("演讲：何川", "时间：2024年6月3日"),
            ("地点：报告厅", "2024年6月3日"),
        ],
    )
    def test_under_anything_else_it_stays_in_the_text(self, lines: tuple[str, ...]) -> None:
        assert article(PROSE, PROSE, *lines).text == "\n".join((PROSE, PROSE, *lines))


class TestWhoSigns:
    @pytest.mark.parametrize("label", ["联系人：何川", "联系电话：0888-123456", "拟稿：何川", "董事长：何川"])
    def test_a_line_with_a_label_signs_nothing(self, label: str) -> None:
        found = article(PROSE, PROSE, label, "2024年6月3日")
        known = found.metadata
        assert (known.signature, known.publisher, known.signed) == (None, None, "2024-06-03")
        assert found.text == "\n".join((PROSE, PROSE, label, "2024年6月3日"))

    def test_the_office_over_such_a_line_does(self) -> None:
        lines = ("青枫书业有限公司董事会", "董事长：何川", "2024年6月3日")
        assert article(PROSE, PROSE, *lines).metadata.signature == "青枫书业有限公司董事会"

    def test_a_person_does_and_publishes_nothing(self) -> None:
        known = article(PROSE, PROSE, "林晓峰", "2024年6月3日").metadata
        assert (known.signature, known.publisher, known.published) == ("林晓峰", None, "2024-06-03")

    def test_a_short_line_over_such_a_line_does_not(self) -> None:
        assert (
            article(PROSE, PROSE, "联系方式", "电话：0888-123456", "2024年6月3日").metadata.signature is None
        )


class TestKeysOfTwo:
    @pytest.mark.parametrize("key", ["责任编辑校对", "編輯、校對", "编校"])
    def test_who_edits_and_proofreads_is_the_editor(self, key: str) -> None:
        assert article("招聘会", "2024-05-09", PROSE, PROSE, f"{key}：何川").metadata.editor == "何川"

    @pytest.mark.parametrize(
        "line", ["已于2024年5月9日修改", "本文於2024-05-09更新", "最后编辑于 2024-05-09 10:22・云南"]
    )
    def test_when_a_text_was_changed_stands_in_none(self, line: str) -> None:
        found = article("招聘会", PROSE, PROSE, line)
        assert found.metadata.published == "2024-05-09"
        assert found.text.endswith(PROSE)

    def test_a_day_with_the_hour_stands_in_none_either(self) -> None:
        found = article("招聘会", PROSE, PROSE, "2024/05/09 05:30")
        assert (found.metadata.published, found.metadata.signed) == ("2024-05-09", None)
        assert found.text.endswith(PROSE)

    def test_that_day_gives_way_to_the_day_of_publication(self) -> None:
        found = article("招聘会", "最后编辑于2024-06-03", "2024-05-09 10:22", PROSE, PROSE)
        assert found.metadata.published == "2024-05-09"


class TestAnEditorWithANumber:
    @pytest.mark.parametrize("code", [" SN231", "_NF4425", "（PX012）", "_NBJ", "　A08"])
    def test_the_number_is_no_part_of_the_name(self, code: str) -> None:
        assert article(PROSE, PROSE, f"责任编辑：李文{code}").metadata.editor == "李文"

    def test_after_the_last_sentence_neither(self) -> None:
        assert article(PROSE, f"{PROSE}（责任编辑：李文 SN231）").metadata.editor == "李文"

    @pytest.mark.parametrize("name", ["李文 Amy", "Kevin", "小编K"])
    def test_a_name_may_hold_letters(self, name: str) -> None:
        assert article(PROSE, PROSE, f"责任编辑：{name}").metadata.editor == name


class TestAReadersLetter:
    @pytest.mark.parametrize(
        "line",
        ["河北青枫　读者　何川", "青枫市读者 何川", "（讀者 何　川）", "青枫　一名听众　何川", "读者 何川"],
    )
    def test_who_closes_it_is_the_author(self, line: str) -> None:
        found = article(PROSE, PROSE, line)
        assert (found.metadata.author, found.text) == ("何川", f"{PROSE}\n{PROSE}\n{line}")

    @pytest.mark.parametrize("line", ["读者 来信选登", "致读者 何时再会", "欢迎读者 来稿", "读者何川"])
    def test_other_words_to_readers_name_nobody(self, line: str) -> None:
        assert article(PROSE, PROSE, line).metadata.author is None
