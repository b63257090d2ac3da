"""Which lines without a number are headings, and how deep they stand."""

from __future__ import annotations

import pytest

from tests.articles.structure.reading import PROSE, article, headings


class TestPlainLines:
    @pytest.mark.parametrize("line", ["2024年5月，青枫粮库", "民国三十八年的青枫粮库"])
    def test_one_that_is_dated_is_no_heading(self, line: str) -> None:
        assert headings(PROSE, line, PROSE) == []

    def test_a_heading_may_begin_with_a_quotation(self) -> None:
        assert headings(PROSE, "“空心”变“暖心”", PROSE, PROSE) == ["“空心”变“暖心”"]

    def test_a_label_with_a_number_is_no_speaker(self) -> None:
        heads = ["误区一：贪大求全", "误区二：重招轻留"]
        assert headings(PROSE, heads[0], PROSE, heads[1], PROSE) == heads
        assert headings(PROSE, "何川：贪大求全", PROSE) == []

    def test_a_step_with_its_number_is_no_speaker(self) -> None:
        heads = ["第一步：登记", "第二步：过磅"]
        assert headings(PROSE, heads[0], PROSE, heads[1], PROSE) == heads

    def test_one_may_stand_under_a_caption(self) -> None:
        lines = (PROSE, "圖／青枫报系資料照", "外送員可以拒絕", PROSE)
        assert headings(*lines) == ["外送員可以拒絕"]

    def test_what_comes_for_the_third_time_does_not_speak(self) -> None:
        heads = ["第一次转身：从关停到搬迁", "第二次转身：从工程到制度"]
        assert headings(PROSE, heads[0], PROSE, heads[1], PROSE) == heads

    @pytest.mark.parametrize("asked", ["问：学生愿意下田吗？", "問：會嗎？", "Q：会吗？"])
    def test_an_interview_goes_on_under_a_heading_with_a_short_question(self, asked: str) -> None:
        assert headings(PROSE, "关于年轻人", asked, f"答：{PROSE}") == ["关于年轻人"]

    @pytest.mark.parametrize("head", ["主　文", "事實及理由", "犯罪事实"])
    def test_the_parts_of_a_judgment_are_headed(self, head: str) -> None:
        assert headings("原告何川", head, "一、被告应给付原告三万元，其余请求驳回。", PROSE)[0] == head

    @pytest.mark.parametrize("head", ["准备工具", "食材", "所需材料："])
    def test_the_parts_of_a_manual_are_headed_over_a_list(self, head: str) -> None:
        assert headings(PROSE, head, "扳手一支", "垫片两片", PROSE) == [head]

    def test_an_entry_of_a_menu_heads_nothing(self) -> None:
        assert headings(PROSE, "公司简介", "常见问题", "联系我们", PROSE) == []

    @pytest.mark.parametrize("head", ["重要内容提示：", "特别提示", "重大事项提示", "重要內容提示："])
    def test_what_a_filing_says_first_is_headed(self, head: str) -> None:
        assert headings(PROSE, head, "● 每股派发现金红利0.25元（含税）", "一、分配方案", PROSE)[0] == head

    def test_references_are_headed_and_whole(self) -> None:
        entry = "[2] 张晓峰. 雨洪管理导论[M]. 北京: 水利水电出版社, 2017."
        found = article("招聘会", "2024-05-09", PROSE, "参考文献：", "[1] 甲. 乙[J]. 丙, 2019.", entry)
        assert found.sentences[-1].of(found.text) == entry
        assert headings(PROSE, "参考文献：", "[1] 甲. 乙[J]. 丙, 2019.", entry) == ["参考文献："]


class TestLinesThatShareAMark:
    @pytest.mark.parametrize("mark", ["【{}】", "▌{}"])
    def test_one_that_shares_it_is_whatever_stands_below(self, mark: str) -> None:
        heads = [mark.format(name) for name in ("岗位职责", "薪资福利", "应聘方式")]
        assert headings(PROSE, heads[0], "1. 采集；", heads[1], PROSE, heads[2], PROSE) == heads
        assert headings(PROSE, heads[0], PROSE, heads[1], PROSE, heads[2], "发信即可") == heads

    @pytest.mark.parametrize("heads", [["■ 收购进度", "■ 收购价格"], ["【案情】", "【判决】"], ["春", "夏"]])
    def test_lines_that_share_a_mark_over_prose_are_headings(self, heads: list[str]) -> None:
        assert headings(PROSE, heads[0], PROSE, heads[1], PROSE) == heads

    @pytest.mark.parametrize(
        "lines",
        [
            ("■ 收购进度", PROSE, "价格", PROSE[:10]),
            ("■ 小麦", "■ 油菜", "■ 早稻", PROSE),
            ("【主持人】", PROSE, "【嘉宾】", PROSE, "【主持人】", PROSE),
            ("■ 小麦收购过半。", PROSE, "■ 油菜收购收官。", PROSE),
        ],
    )
    def test_a_mark_alone_or_of_a_list_or_of_a_speaker_makes_none(self, lines: tuple[str, ...]) -> None:
        assert headings(PROSE, *lines) == []

    def test_what_is_said_between_questions_and_answers_heads_them(self) -> None:
        talk = ("青枫日报：今年的麦子收得怎么样？", f"何川：{PROSE}")
        heads = ["“慢一点，粮才干得透”", "“年轻人回来了”"]
        assert headings(PROSE, heads[0], *talk, heads[1], *talk) == heads

    @pytest.mark.parametrize(
        "lines",
        [
            (PROSE, "“麦子收完了吗？”", PROSE, "“收完了。”", PROSE),
            (PROSE, "“慢一点，粮才干得透”", PROSE),
            (PROSE, "“颗粒归仓，天下粮安”", "“藏粮于地，藏粮于技，端牢中国饭碗”", PROSE),
        ],
    )
    def test_a_dialogue_a_slogan_and_one_saying_head_nothing(self, lines: tuple[str, ...]) -> None:
        assert headings(*lines) == []


class TestLevels:
    @pytest.mark.parametrize("heads", [("壹", "贰", "叁"), ("春", "夏", "秋")])
    def test_characters_alone_stand_equally_high(self, heads: tuple[str, ...]) -> None:
        found = article("四时记", *(line for head in heads for line in (head, PROSE)))
        assert [part.level for part in found.sections] == [1, 1, 1]
        assert [part.heading and part.heading.of(found.text) for part in found.sections] == list(heads)

    @pytest.mark.parametrize("head", ["投资要点", "核心观点", "摘　要"])
    def test_what_a_report_says_first_and_last_stands_beside_its_parts(self, head: str) -> None:
        found = article(
            "粮价", "2024-05-09", head, PROSE, "1. 供给", PROSE, "1.1 收购", PROSE, "风险提示", PROSE
        )
        assert [part.level for part in found.sections] == [1, 1, 2, 1]

    @pytest.mark.parametrize("head", ["总结", "常見問題", "小贴士"])
    def test_what_closes_a_text_stands_beside_its_parts(self, head: str) -> None:
        found = article("粮价", "2024-05-09", "一、供给", PROSE, "（一）收购", PROSE, head, PROSE)
        assert [part.level for part in found.sections] == [1, 2, 1]

    def test_a_first_heading_over_prose_stands_beside_the_numbered_ones(self) -> None:
        numbers = ["一、供给", PROSE, "二、需求", PROSE]
        beside = article("粮价", "2024-05-09", "项目概况", PROSE, *numbers)
        assert [part.level for part in beside.sections] == [1, 1, 1]
        touching = article("判决", "2024-05-09", "事实及理由", *numbers)
        assert [part.level for part in touching.sections] == [1, 2, 2]
        over = article("粮价", "2024-05-09", "夏粮收购", PROSE, *numbers, "秋粮收购", PROSE, *numbers)
        assert [part.level for part in over.sections] == [1, 2, 2, 1, 2, 2]

    def test_an_attached_paper_stands_over_its_own_headings(self) -> None:
        head = [
            "省政府关于印发《人才招聘办法》的通知",
            "各市：",
            "现将《人才招聘办法》印发给你们。",
            "省政府",
        ]
        found = article(*head, "2024年5月9日", "人才招聘办法", "第一章　总则", f"第一条　{PROSE}", PROSE)
        levels = [(part.level, part.heading.of(found.text)) for part in found.sections if part.heading]
        assert levels == [(1, "人才招聘办法"), (2, "第一章　总则")]

    def test_attachments_stand_beside_the_numbered_parts(self) -> None:
        found = article(
            "方案", "2024-05-09", "一、任务", PROSE, "（一）要求", PROSE, "附件1", "任务分工表", PROSE
        )
        assert [part.level for part in found.sections][:3] == [1, 2, 1]
