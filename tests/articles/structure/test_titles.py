"""Which lines are the title, and which stand over and under it."""

from __future__ import annotations

import pytest

from tests.articles.structure.reading import PROSE, article


class TestTitles:
    def test_a_remark_in_parentheses_is_none(self) -> None:
        assert article("（内部资料）", PROSE, PROSE).title is None

    def test_one_that_breaks_off_goes_on_in_the_next_line(self) -> None:
        found = article("青枫市粮食局关于", "夏粮收购有关情况的答问", "2024-05-09", PROSE, PROSE)
        assert found.title == "青枫市粮食局关于夏粮收购有关情况的答问"

    @pytest.mark.parametrize(
        "title",
        [
            "评论｜别让好经念歪",
            "记者调查｜谁在倒卖号源",
            "机构：明年房价趋稳",
            "2024年5月9日财经综述",
            "通讯员 与他的老邮包",
        ],
    )
    def test_a_title_may_begin_as_metadata_do(self, title: str) -> None:
        found = article(title, "2024-05-10", PROSE, PROSE)
        assert (found.title, found.metadata.published) == (title, "2024-05-10")

    @pytest.mark.parametrize("below", ["——读书札记", "何川"])
    def test_a_title_that_ends_as_a_column_s_name_is_a_title(self, below: str) -> None:
        assert article("进化论", below, "2024-05-09", PROSE, PROSE).title == "进化论"

    def test_a_title_that_ends_as_a_newspaper_s_name_is_a_title(self) -> None:
        found = article("村里的日报", "2024年5月9日", "创刊记", PROSE, PROSE)
        assert (found.title, found.metadata.publisher) == ("村里的日报", None)

    def test_a_month_in_a_title_is_no_date(self) -> None:
        found = article("宁阳县2026年2月用电量公布", PROSE, PROSE)
        assert (found.title, found.metadata.published) == ("宁阳县2026年2月用电量公布", None)


class TestKickers:
    def test_what_stands_over_a_title_with_a_subtitle_is_its_kicker(self) -> None:
        found = article("走进县城", "一根藤上结出产业", "——宁阳葡萄观察", "本报记者 何川", PROSE, PROSE)
        known = found.metadata
        assert (known.kicker, found.title, known.subtitle) == ("走进县城", "一根藤上结出产业", "宁阳葡萄观察")

    def test_a_column_s_name_is_no_title(self) -> None:
        found = article("今日谈", "给骑手多一些善意", "何川", PROSE, PROSE)
        assert (found.metadata.kicker, found.title) == ("今日谈", "给骑手多一些善意")

    def test_a_section_s_name_over_the_title_is_a_kicker(self) -> None:
        found = article("要闻", "招聘会今日开场", "何川", "2024-05-09", PROSE, PROSE)
        assert (found.metadata.kicker, found.title) == ("要闻", "招聘会今日开场")

    def test_a_column_that_ends_in_a_reporter_s_notes_names_nobody(self) -> None:
        found = article("记者手记", "在高原听见读书声", "本报记者　何川", PROSE, PROSE)
        known = found.metadata
        assert (known.kicker, found.title, known.author) == ("记者手记", "在高原听见读书声", "何川")


class TestSubtitles:
    def test_a_remark_in_parentheses_is_one_over_metadata(self) -> None:
        known = article("夏粮收购进度", "（2024年上半年）", "来源：宁阳网", PROSE, PROSE).metadata
        assert (known.subtitle, known.publisher) == ("（2024年上半年）", "宁阳网")

    @pytest.mark.parametrize("line", ["何川五月九日青枫报道", "江州5月9日电", "本台记者在江州"])
    def test_a_line_that_says_who_reports_is_none(self, line: str) -> None:
        assert article("夏粮收购过半", line, "来源：宁阳网", PROSE, PROSE).metadata.subtitle is None

    def test_who_handed_a_text_on_is_no_subtitle(self) -> None:
        line = "本文檔由 何川 分享于2024-05-09 20:29"
        found = article("招聘会的组织与管理", line, PROSE, PROSE)
        assert (found.metadata.subtitle, found.text.split("\n")[0]) == (None, line)

    @pytest.mark.parametrize(
        "line",
        [
            "问：外界很关心招聘会的进展，能透露一些数字吗？",
            "报名网站 网址：www.example.cn",
            "2024年5月9日 14:00 在市人才市场一楼大厅，提前半小时入场",
        ],
    )
    def test_a_question_or_a_line_of_keys_is_no_subtitle(self, line: str) -> None:
        found = article("对话：招聘会怎么办", line, PROSE, PROSE)
        assert (found.metadata.subtitle, found.text.split("\n")[0]) == (None, line)
