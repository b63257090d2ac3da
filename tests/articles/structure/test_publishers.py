"""Who published a text: a body or a medium, and not what stands beside a date by chance."""

from __future__ import annotations

import pytest

from tests.articles.structure.reading import PROSE, article

TITLE = "青枫市夏粮收购进度过半"


class TestBesideADate:
    @pytest.mark.parametrize(
        "line",
        [
            "发表于 2021-5-20 23:47:11 | 显示全部楼层 | 阅读模式",
            "2021-05-20 10:00 3982",
            "版面导航　上一版　下一版　2021年5月20日　星期四",
        ],
    )
    def test_controls_and_counts_publish_nothing(self, line: str) -> None:
        found = article(TITLE, line, PROSE, PROSE).metadata
        assert (found.published, found.publisher) == ("2021-05-20", None)

    @pytest.mark.parametrize("name", ["河湾日报", "宁阳日知录"])
    def test_a_name_publishes(self, name: str) -> None:
        assert article(TITLE, f"2021-05-20 10:00 {name}", PROSE, PROSE).metadata.publisher == name

    def test_the_day_on_which_a_member_joined_is_not_that_of_the_text(self) -> None:
        found = article(TITLE, "注册 2016-04-02", "发表于 2021-3-9 14:05", PROSE, PROSE).metadata
        assert (found.published, found.publisher) == ("2021-03-09", None)

    @pytest.mark.parametrize("line", ["阳台种番茄怎么办", "一场说走就走的旅行", "留给年轻人的机会"])
    def test_a_line_over_the_date_that_ends_as_a_body_does_publishes_nothing(self, line: str) -> None:
        assert article(TITLE, line, "2021-05-20", PROSE, PROSE).metadata.publisher is None


class TestSignatures:
    @pytest.mark.parametrize(
        ("lines", "publisher"),
        [
            (("青枫市人民政府", "市长　何志远"), "青枫市人民政府"),
            (("市长　何志远",), None),
            (("听雨的人",), None),
            (("审　判　员　　尹　慧",), None),
            (("青枫市财政局　　　青枫市教育局",), "青枫市财政局、青枫市教育局"),
            (("青枫粮油股份有限公司", "董 事 会"), "青枫粮油股份有限公司董事会"),
        ],
    )
    def test_only_a_body_that_signs_publishes(self, lines: tuple[str, ...], publisher: str | None) -> None:
        found = article(TITLE, PROSE, PROSE, *lines, "2024年6月5日").metadata
        assert (found.publisher, found.signed) == (publisher, "2024-06-05")

    def test_whoever_hands_a_paper_on_issues_it(self) -> None:
        title = "青枫市教育局转发省教育厅关于做好暑期安全工作的通知"
        assert article(title, "各县区教育局：", PROSE, PROSE).metadata.publisher == "青枫市教育局"


class TestEvidence:
    def test_whence_figures_are_stays_at_the_end(self) -> None:
        found = article(TITLE, PROSE, PROSE, "资料来源：青枫证券研究所整理")
        assert found.metadata.publisher is None
        assert found.text.endswith("资料来源：青枫证券研究所整理")

    def test_at_the_head_it_is_who_published(self) -> None:
        found = article(TITLE, "資料來源：行政院農業部", PROSE, PROSE)
        assert (found.metadata.publisher, found.text) == ("行政院農業部", f"{PROSE}\n{PROSE}")
