"""Tables: rows name figures, heads and captions tell units and changes; a unit alone is no figure."""

from __future__ import annotations

import pytest

from articles.figures import figures_in
from tests.articles.figures.test_rules import labels, texts


def told(text: str) -> list[tuple[str, float, str, str | None]]:
    return [(f.of(text), f.value, f.unit, f.label_of(text)) for f in figures_in(text)]


class TestUnitsToldOnce:
    @pytest.mark.parametrize(
        ("text", "figures"),
        [
            (
                "县\t小麦（万吨）\t增速（%）\n甲县\t6.4\t-1.5",
                [("6.4", 64_000, "吨", "甲县小麦"), ("-1.5", -1.5, "%", "甲县")],
            ),
            ("指標\t單位\t數值\n產量\t萬噸\t23.6", [("23.6", 236_000, "噸", "產量")]),
            ("单位：万元\n项目\t金额\n营业收入\t38,620", [("38,620", 386_200_000, "元", "营业收入")]),
            (
                "项目\t2022年\t增速\n收入（亿元）\t7.1\t3",
                [("7.1", 710_000_000, "元", "收入")],
            ),
            (
                "表1 各区（单位：亿元、%）\n区\t销售\t增速\n东区\t8.6\t3.5",
                [("8.6", 860_000_000, "元", "东区销售"), ("3.5", 3.5, "%", "东区")],
            ),
            ("旅客（千人次）\n口岸\t2月\n北口岸\t312", [("312", 312_000, "人次", "北口岸")]),
            (
                "| 並發 | 吞吐（條/秒） |\n| --- | --- |\n| 八路 | 3,150 |",
                [("3,150", 3150, "條/秒", "八路吞吐")],
            ),
        ],
    )
    def test_a_number_without_a_unit_has_that_of_its_column_row_or_table(
        self, text: str, figures: list[tuple[str, float, str, str | None]]
    ) -> None:
        assert told(text) == figures

    def test_what_is_no_sum_has_not_the_unit_of_the_table(self) -> None:
        text = "单位：万元\n序号\t项目\t2023\t同比\n1\t甲厂\t860\t3.2\n2\t毛利率\t35\t1.1"
        assert [(f.of(text), f.unit) for f in figures_in(text)] == [("860", "元")]

    def test_the_caption_holds_for_its_own_table_only(self) -> None:
        assert texts("单位：万元\n项目\t金额\n收入\t86\n说明如下。\n另见附录。\n项目\t金额\n收入\t86") == [
            "86"
        ]

    @pytest.mark.parametrize(
        "text", ["产量（万吨）", "單位：千人次", "万人次", "（亿元，%）", "（百万元/年）"]
    )
    def test_a_unit_alone_is_no_figure(self, text: str) -> None:
        assert texts(text) == []

    def test_a_scale_beside_a_word_is_one(self) -> None:
        assert texts("（近百万元）捐款，上千人次参加。") == ["百万元", "千人次"]


class TestHeads:
    def test_after_a_time_the_head_names(self) -> None:
        assert labels("年份\t产量（万吨）\n2023年\t5.6") == ["产量"]

    @pytest.mark.parametrize(
        ("text", "names"),
        [
            ("县\t产量\t占比\n甲\t5万吨\t3%", ["甲产量", "甲占比"]),
            ("指标\t本期\n粮食产量\t5万吨", ["粮食产量"]),
            ("主要指标\t实际完成\n粮食产量\t5万吨", ["粮食产量"]),
            ("县\t2023年\t上年同期\t金额\n甲\t5万吨\t3万吨\t6亿元", ["甲", "甲", "甲"]),
            ("县\t增速\n甲\t3%", ["甲"]),
        ],
    )
    def test_a_measure_over_a_column_is_told_of_what_the_row_names(self, text: str, names: list[str]) -> None:
        assert labels(text) == names

    def test_a_letter_names_a_row_under_a_head(self) -> None:
        assert labels("型号\t重量(kg)\nA1\t145") == ["A1重量"]

    def test_a_corner_lost_with_its_blank_moves_no_head(self) -> None:
        assert labels("单位：%\n指数\t新订单\n8月\t49.1\t49.8") == ["指数", "新订单"]

    def test_years_head_columns(self) -> None:
        assert texts("单位：吨\n品种\t2022\t2023\n小麦\t5\t6") == ["5", "6"]
