"""Titles under the heads of companies, courts, journals, theses and boards, and over several lines."""

from __future__ import annotations

import pytest

from tests.articles.structure.reading import PROSE, article

DISCLAIMER = (
    "香港交易及結算所有限公司及香港聯合交易所有限公司對本公告的內容概不負責，對其準確性或完整性亦不發表任何聲明，"
    "並明確表示，概不對因本公告全部或任何部分內容而產生或因倚賴該等內容而引致的任何損失承擔任何責任。"
)


class TestSeveralLines:
    @pytest.mark.parametrize(
        "lines",
        [
            ("青枫市人民政府办公室关于印发青枫市粮食应急预案", "（2024年修订）的通知"),
            ("青枫市人民政府办公室", "关于印发青枫市粮食", "收购工作方案的通知"),
            ("青枫市劳动人事争议仲裁委员会", "仲裁调解书"),
            ("青枫市市场监督管理局", "行政处罚决定书"),
        ],
    )
    def test_they_are_one_title_up_to_the_kind_of_document(self, lines: tuple[str, ...]) -> None:
        found = article(*lines, "各县区人民政府：", PROSE, PROSE)
        assert (found.title, found.metadata.subtitle) == ("".join(lines), None)

    def test_a_phrase_under_an_office_is_no_part_of_the_title(self) -> None:
        found = article("云帆科技股份有限公司", "发展历程与企业文化", PROSE, PROSE)
        assert found.title == "云帆科技股份有限公司"

    def test_an_essay_about_a_notice_keeps_its_title(self) -> None:
        found = article("一碗面的县城经济学", "开面馆二十年的老陈写下的停业公告", PROSE, PROSE)
        assert found.title == "一碗面的县城经济学"


class TestCompanies:
    def test_the_exchange_disclaims_and_the_company_publishes(self) -> None:
        found = article(
            DISCLAIMER,
            "GREEN MAPLE HOLDINGS LIMITED",
            "青楓控股有限公司",
            "（於百慕達註冊成立之有限公司）",
            "（股份代號：1888）",
            "盈利警告",
            PROSE,
            PROSE,
        )
        assert (found.title, found.metadata.publisher) == ("盈利警告", "青楓控股有限公司")
        assert found.text == f"{PROSE}\n{PROSE}"
        assert {DISCLAIMER, "GREEN MAPLE HOLDINGS LIMITED"} <= set(found.boilerplate)

    def test_codes_may_stand_on_lines_of_their_own(self) -> None:
        codes = ("证券代码：000888", "证券简称：青枫股份", "公告编号：2024-031")
        found = article(*codes, "青枫粮油股份有限公司", "2024年第一季度业绩预告", PROSE, PROSE)
        assert found.title == "青枫粮油股份有限公司2024年第一季度业绩预告"
        assert found.metadata.document_number == "2024-031"


class TestOrders:
    FORCE = "《青枫市粮食流通管理办法》已经2024年3月5日审议通过，现予公布，自2024年5月1日起施行。"

    def test_the_paper_that_one_puts_in_force_is_the_title(self) -> None:
        found = article(
            "青枫市人民政府令", "第12号", self.FORCE, "青枫市粮食流通管理办法", "第一章　总则", PROSE
        )
        assert (found.title, found.metadata.kicker) == ("青枫市粮食流通管理办法", "青枫市人民政府令")
        assert found.metadata.document_number == "第12号"

    def test_without_the_paper_it_has_its_number(self) -> None:
        assert article("青枫市人民政府令", "第12号", PROSE, PROSE).title == "青枫市人民政府令第12号"


class TestJournals:
    @pytest.mark.parametrize(
        ("lines", "publisher", "published"),
        [
            (
                (
                    "第40卷 第2期　　粮食科学学报　　Vol.40 No.2",
                    "2023年4月　　Journal of Grain Science　　Apr. 2023",
                ),
                "粮食科学学报",
                "2023-04",
            ),
            (("DOI：10.12345/j.issn.1000-0000.2023.02.011",), None, None),
            (("·专家论坛·",), None, None),
        ],
    )
    def test_the_head_of_a_page_is_no_title(
        self, lines: tuple[str, ...], publisher: str | None, published: str | None
    ) -> None:
        found = article(*lines, "小麦储藏期呼吸强度的预测模型研究", "何川，李文", f"摘　要：{PROSE}", PROSE)
        known = found.metadata
        assert found.title == "小麦储藏期呼吸强度的预测模型研究"
        assert (known.publisher, known.published, known.author) == (publisher, published, "何川、李文")

    def test_an_issue_under_the_title_dates_it(self) -> None:
        assert article("粮库里的年轻人", "2023年8月號　第310期", PROSE, PROSE).metadata.published == "2023-08"

    @pytest.mark.parametrize("title", ["第3卷 冰与火的县城", "2024年3月号的惊喜"])
    def test_a_title_may_begin_as_such_a_head_does(self, title: str) -> None:
        assert article(title, PROSE, PROSE).title == title


class TestTheses:
    @pytest.mark.parametrize(
        "lines",
        [("国立青枫大学 经济学系 硕士论文",), ("国立青枫大学 经济学系", "碩士學位論文")],
    )
    def test_where_it_was_written_stands_over_the_title(self, lines: tuple[str, ...]) -> None:
        found = article(
            *lines, "产地直购对农户收入的影响", "研究生：何川", "指导教授：李文 博士", PROSE, PROSE
        )
        assert (found.title, found.metadata.author) == ("产地直购对农户收入的影响", "何川")
        assert (found.metadata.publisher, found.text) == ("国立青枫大学 经济学系", f"{PROSE}\n{PROSE}")


class TestBoards:
    @pytest.mark.parametrize(
        "lines",
        [
            (
                "作者: fastcat (快貓)      看板: Job",
                "標題: [請益] 兩個選擇",
                "時間: Mon Jul  3 09:12:44 2023",
            ),
            ("作者fastcat (快貓)", "看板Job", "標題[請益] 兩個選擇", "時間Mon Jul  3 09:12:44 2023"),
        ],
    )
    def test_author_title_and_time_stand_over_a_posting(self, lines: tuple[str, ...]) -> None:
        found = article(*lines, "───────────", PROSE, PROSE)
        known = found.metadata
        assert (found.title, known.author, known.published) == ("[請益] 兩個選擇", "fastcat", "2023-07-03")
        assert found.text == f"{PROSE}\n{PROSE}"


class TestDisclosures:
    HEAD = ("本資料由　(上市公司) 9527 嶺東光電　公司提供", "序號 2　發言日期 113/05/09　發言時間 17:42:08")

    @pytest.mark.parametrize("room", [" ", "：", "\t"])
    def test_what_an_exchange_is_told_has_a_subject_and_a_day(self, room: str) -> None:
        head = (*self.HEAD, f"主旨{room}公告本公司董事會決議增資", "符合條款 第 11 款　事實發生日 113/05/08")
        found = article(*head, "說明", f"1.資金用途:{PROSE}", PROSE)
        known = found.metadata
        assert (found.title, known.publisher) == ("公告本公司董事會決議增資", "嶺東光電")
        assert (known.published, found.text.splitlines()[0]) == ("2024-05-09", "說明")

    def test_without_a_subject_it_stays_as_it_is(self) -> None:
        assert article(*self.HEAD, PROSE, PROSE).title == self.HEAD[0]


class TestMarks:
    def test_the_mark_of_a_note_is_none_of_the_title(self) -> None:
        found = article("2023年青枫市统计公报[1]", PROSE, PROSE, "[1]本公报中数据均为初步统计数。")
        assert found.title == "2023年青枫市统计公报"

    def test_a_mark_without_a_note_is(self) -> None:
        assert article("青枫市民的100个瞬间[12]", PROSE, PROSE).title == "青枫市民的100个瞬间[12]"

    def test_a_tab_before_it_is_not(self) -> None:
        assert article("标　　题：\t关于粮价的通知", "各县区：", PROSE, PROSE).title == "关于粮价的通知"

    def test_who_speaks_in_a_podcast_is_no_title(self) -> None:
        found = article("第47期 | 一个人的面包房", "本期嘉宾：阿麦（面包师）", "主播：可乐", PROSE, PROSE)
        assert (found.title, found.metadata.kicker) == ("第47期 | 一个人的面包房", None)
        assert "本期嘉宾：阿麦（面包师）" in found.text
