"""Days in the lines around a text: of eight figures, and in notes of where it was printed."""

from __future__ import annotations

import pytest

from tests.articles.structure.reading import PROSE, article


class TestEightFigures:
    @pytest.mark.parametrize(
        ("line", "publisher", "author"),
        [
            ("20240603", None, None),
            ("20240603 10:25:30", None, None),
            ("20240603　来源：青枫网", "青枫网", None),
            ("来源：青枫日报 日期：20240603 浏览：20230", "青枫日报", None),
            ("青枫晚报｜20240603｜何川", "青枫晚报", "何川"),
            ("青枫周刊 20240603期", "青枫周刊", None),
            ("《青枫周刊》20240603期", "青枫周刊", None),
            ("记者 何川 20240603", None, "何川"),
        ],
    )
    def test_they_are_a_date_in_a_metadata_line(
        self, line: str, publisher: str | None, author: str | None
    ) -> None:
        found = article("粮库里的年轻人", line, PROSE, PROSE)
        known = found.metadata
        assert (known.published, known.publisher, known.author) == ("2024-06-03", publisher, author)
        assert found.text == f"{PROSE}\n{PROSE}"

    @pytest.mark.parametrize("line", ["热线：20240603", "粮库编号20240603", "20240603-2", "20241399"])
    def test_they_are_a_number_elsewhere(self, line: str) -> None:
        for lines in ((line, PROSE, PROSE), (PROSE, PROSE, line)):
            found = article("粮库里的年轻人", *lines)
            assert (found.metadata.published, found.text) == (None, "\n".join(lines))

    @pytest.mark.parametrize("line", ["文号：20240603", "公告编号：20240603"])
    def test_they_may_be_a_document_s_number(self, line: str) -> None:
        known = article("粮库改造公告", line, PROSE, PROSE).metadata
        assert (known.published, known.document_number) == (None, "20240603")

    def test_they_may_be_a_count(self) -> None:
        known = article("粮库改造", "来源：青枫网 浏览：20240603", PROSE, PROSE).metadata
        assert (known.published, known.views) == (None, 20240603)


class TestWhereATextWasPrinted:
    NOTES = (
        ("发于2024年6月3日总第1143期《青枫新闻周刊》杂志", "2024-06-03"),
        ("（发于2024.6.3总第1143期《青枫新闻周刊》杂志）", "2024-06-03"),
        ("本文刊于《青枫新闻周刊》2024年6月3日", "2024-06-03"),
        ("原载2024年6月3日《青枫新闻周刊》", "2024-06-03"),
        ("（原载2024年6月3日《青枫新闻周刊》）", "2024-06-03"),
        ("《青枫新闻周刊》2024年06月03日 第A05版", "2024-06-03"),
        ("本文首发于《青枫新闻周刊》2024年第12期", None),
        ("（本文刊发于《青枫新闻周刊》2024年第23期，原题为《粮道新解》）", None),
        ("首发于《青枫新闻周刊》", None),
    )

    @pytest.mark.parametrize(("note", "published"), NOTES)
    def test_a_note_under_the_title_is_read_and_set_apart(self, note: str, published: str | None) -> None:
        found = article("粮仓守望者", note, PROSE, PROSE)
        known = found.metadata
        assert (known.published, known.publisher) == (published, "青枫新闻周刊")
        assert (found.text, found.boilerplate) == (f"{PROSE}\n{PROSE}", (note,))

    @pytest.mark.parametrize(("note", "published"), NOTES)
    def test_a_note_at_the_end_is_read_and_set_apart(self, note: str, published: str | None) -> None:
        found = article("粮仓守望者", PROSE, PROSE, note)
        known = found.metadata
        assert (known.published, known.publisher) == (published, "青枫新闻周刊")
        assert (found.text, found.boilerplate) == (f"{PROSE}\n{PROSE}", (note,))

    @pytest.mark.parametrize("line", ["《乡土中国》", "摘自《庄子》", "刊发《告全体种粮户书》"])
    def test_a_book_s_name_is_no_publisher(self, line: str) -> None:
        assert article("粮仓守望者", line, PROSE, PROSE).metadata.publisher is None
