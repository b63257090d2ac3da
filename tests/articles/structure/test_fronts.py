"""What the lines between a title and its text say, and what they leave to the text."""

from __future__ import annotations

import pytest

from tests.articles.structure.reading import PROSE, article


class TestWhatIsKnown:
    def test_a_number_without_an_office_is_the_documents(self) -> None:
        found = article("关于举办秋季人才招聘会的通知", "〔2024〕12号", PROSE, PROSE)
        assert (found.metadata.document_number, found.text) == ("〔2024〕12号", f"{PROSE}\n{PROSE}")

    def test_offices_on_one_line_publish_together(self) -> None:
        found = article("宁阳市统计公报", "宁阳市统计局　国家统计局宁阳调查队", "2024年5月9日", PROSE, PROSE)
        assert found.metadata.publisher == "宁阳市统计局、国家统计局宁阳调查队"

    def test_the_office_of_who_speaks_is_kept(self) -> None:
        known = article("政府工作报告", "宁阳市市长　何川", PROSE, PROSE).metadata
        assert (known.author, known.byline) == ("何川", "宁阳市市长　何川")

    @pytest.mark.parametrize("byline", ["本报评论员", "宁阳日报评论员", "本刊编辑部"])
    def test_a_byline_without_a_name_is_no_heading(self, byline: str) -> None:
        found = article("让好政策落到实处", byline, PROSE, PROSE)
        assert (found.metadata.byline, found.text) == (byline, f"{PROSE}\n{PROSE}")

    @pytest.mark.parametrize("whom", ["公司各部门", "全体业主", "各位家长", "李文华委员"])
    def test_whom_a_notice_addresses_is_known(self, whom: str) -> None:
        assert article("放假通知", f"{whom}：", PROSE, PROSE).metadata.addressee == whom

    @pytest.mark.parametrize("below", [(), ("本报记者 李文",)])
    def test_a_newspaper_with_the_date_over_the_title_published_it(self, below: tuple[str, ...]) -> None:
        head = ("宁阳日报", "2024年5月9日 星期四 第03版：要闻", "招聘会今日开场")
        found = article(*head, *below, PROSE, PROSE)
        known = found.metadata
        assert (found.title, known.published, known.publisher) == ("招聘会今日开场", "2024-05-09", "宁阳日报")
        assert found.text == f"{PROSE}\n{PROSE}"


class TestWhatIsSetApart:
    def test_where_authors_work_with_the_postal_code_stands_in_no_text(self) -> None:
        place = "（青枫大学 粮食工程学院，江苏 青枫 226000）"
        found = article("粮库仓型的能耗比较", "何川", place, PROSE, PROSE)
        assert (found.text, found.boilerplate) == (f"{PROSE}\n{PROSE}", (place,))

    @pytest.mark.parametrize("issue", ["第18期", "2024年第6期（总第86期）", "（第 3 期）", "总第一二六期"])
    def test_the_number_of_an_issue_stands_in_no_text(self, issue: str) -> None:
        found = article("安全生产工作简报", issue, "2024年5月9日", PROSE, PROSE)
        assert (found.title, found.text, found.boilerplate) == (
            "安全生产工作简报",
            f"{PROSE}\n{PROSE}",
            (issue,),
        )

    def test_when_a_law_was_adopted_is_set_apart_and_no_date_of_publication(self) -> None:
        adopted = (
            "（2023年10月26日市人民代表大会常务委员会第十三次会议通过　2023年11月30日省人民代表大会批准）"
        )
        found = article("宁阳市养犬管理条例", adopted, f"第一条　{PROSE}", f"第二条　{PROSE}")
        assert (found.metadata.published, found.boilerplate) == (None, (adopted,))

    def test_where_authors_work_stands_in_no_text(self) -> None:
        places = "1.宁阳大学环境学院；2.省大气污染防治重点实验室"
        found = article("臭氧污染的时空特征", "何川1,2，李文1", places, PROSE, PROSE)
        assert (found.text, found.boilerplate) == (f"{PROSE}\n{PROSE}", (places,))

    @pytest.mark.parametrize("line", ["李文 译", "译者：李文", "（根据2024年5月9日的演讲整理）"])
    def test_whence_a_text_was_taken_stands_in_no_text(self, line: str) -> None:
        found = article("城市为什么需要昆虫", "何川", line, PROSE, PROSE)
        assert (found.metadata.author, found.boilerplate) == ("何川", (line,))


class TestWhatStaysInTheText:
    def test_a_date_under_another_key_is_the_text_s(self) -> None:
        line = "会议时间：2024年9月10日 14:00—15:30"
        found = article("产品例会会议纪要", line, PROSE, PROSE)
        assert (found.metadata.published, found.text) == (None, f"{line}\n{PROSE}\n{PROSE}")

    @pytest.mark.parametrize("line", ["机构：宁阳大学附属医院 地址：中山路1号", "记者 12人 2024年"])
    def test_what_stands_after_a_key_may_be_no_name(self, line: str) -> None:
        assert article("招聘会有关情况", line, PROSE, PROSE).text.startswith(line)

    def test_a_caption_before_the_metadata_stays_in_the_text(self) -> None:
        found = article(
            "招聘会", "招聘会现场。何川摄", "来源：宁阳网", "（中央社記者何川台北9日電）" + PROSE, PROSE
        )
        known = found.metadata
        assert (known.publisher, known.author) == ("宁阳网", "何川")
        assert found.text.startswith("招聘会现场。何川摄\n（中央社")
