"""One rule a sentence: what a figure is, what it is not, and what is said of it."""

from __future__ import annotations

import pytest

from articles import parse
from articles.figures import figures_in, find_figures
from articles.figures.folding import fold
from articles.figures.units import unit_table
from articles.model import Figure


def only(text: str) -> Figure:
    (figure,) = figures_in(text)
    return figure


def texts(text: str) -> list[str]:
    return [figure.of(text) for figure in figures_in(text)]


def labels(text: str) -> list[str | None]:
    return [figure.label_of(text) for figure in figures_in(text)]


class TestNoFigures:
    @pytest.mark.parametrize(
        "text",
        [
            "国发〔2023〕12号文件和《2023—2025年行动方案》已印发。",
            "打造“8+N”产业链，用好“1+2”制度，入选中国企业500强。",
            "5A级景区、3号线、PM2.5、第三产业、“十四五”、三农、一带一路。",
            "咨询电话：010-88886666，邮编250001，网址https://a.cn/2020%。",
            "会议于2024年3月5日上午9时30分召开，二〇二三年底结束。",
            "一方面，统一思想，千方百计，进一步推动九江市和三亚市合作。",
            "证券代码(600999.SH)，每10股派息，80后一代，3D打印。",
            "三年前他来过，五年规划已定，党的二十届三中全会闭幕。",
            "參天大樹，大陸隊伍陸續登陸。",
            "芯片采用7纳米工艺，3奈米占比提升，央行开展7天期逆回购操作。",
            "万元GDP能耗，亿元以上项目，单位：万元，24小时热线。",
        ],
    )
    def test_names_dates_codes_and_idioms_are_none(self, text: str) -> None:
        assert texts(text) == []

    def test_a_name_does_not_swallow_the_figure_next_to_it(self) -> None:
        assert texts("GDP5.5%的目标") == ["5.5%"]


class TestNumbersAndUnits:
    @pytest.mark.parametrize(
        ("text", "value", "high", "unit", "kind"),
        [
            ("投资2-3亿元。", 2e8, 3e8, "元", "money"),
            ("总额300亿—500亿元。", 3e10, 5e10, "元", "money"),
            ("从8500到3万港元。", 8500, 30_000, "港元", "money"),
            ("收入為港幣159.93億元。", 15_993_000_000, None, "港元", "money"),
            ("規模達25兆元。", 25e12, None, "元", "money"),
            ("就業人數51 236人。", 51_236, None, "人", "count"),
            ("一斤卖六块五，园子真好。", 6.5, None, "元", "money"),
            ("八亩半园子。", 8.5, None, "亩", "area"),
            ("成绩为57秒69。", 57.69, None, "秒", "duration"),
            ("貸款成數7成4。", 74, None, "%", "percent"),
            ("拆息下調30點子。", 30, None, "點子", "pp"),
            ("薪資5萬7,718元。", 57_718, None, "元", "money"),
            ("成立1个或多个运营公司。", 1, None, "个", "count"),
            ("增长百分之二至三。", 2, 3, "%", "percent"),
            ("升一成二。", 12, None, "%", "percent"),
            ("升成二。", 12, None, "%", "percent"),
            ("输出120万千瓦。", 1_200_000, None, "千瓦", "power_energy"),
            ("时限为四年半。", 4.5, None, "年", "duration"),
            ("刑期三年六个月。", 3.5, None, "年", "duration"),
            ("等了两个半月。", 2.5, None, "个月", "duration"),
            ("浓度28微克/立方米。", 28, None, "微克/立方米", "concentration"),
            ("均价16,532元/平方米。", 16_532, None, "元/平方米", "money"),
            ("产值翻两番。", 4, None, "倍", "multiple"),
            ("按5：1的比例配置。", 5, 1, "ratio", "ratio"),
            ("面积37·4%。", 37.4, None, "%", "percent"),
            ("产量28，045万吨。", 280_450_000, None, "吨", "weight"),
            ("气温零下20℃。", -20, None, "℃", "temperature"),
        ],
    )
    def test_value_and_unit(self, text: str, value: float, high: float | None, unit: str, kind: str) -> None:
        figure = only(text)
        assert (figure.value, figure.high, figure.unit, figure.kind) == (value, high, unit, kind)

    def test_points_of_a_percentage_are_no_per_cents(self) -> None:
        assert only("提高1.2个百分点").kind == "pp"
        assert only("下降15个基点").unit == "个基点"

    def test_a_list_shares_its_unit_and_its_scale(self) -> None:
        assert [f.value for f in figures_in("达到187、28、20倍")] == [187, 28, 20]
        assert [f.value for f in figures_in("收入分别为9.5/11.2/13亿元")] == [9.5e8, 11.2e8, 13e8]

    def test_an_unknown_unit_is_kept_and_marked(self) -> None:
        figure = only("共订了12匝。")
        assert (figure.unit, figure.kind, figure.known) == ("匝", "count", False)
        assert only("共有12家。").known

    def test_approximation_stands_beside_the_figure(self) -> None:
        text = "最高不超过1000万元，4,500余万人次，约30亿元，95%以上"
        assert [f.approx.of(text) if f.approx else None for f in figures_in(text)] == [
            "最高不超过",
            "余",
            "约",
            "以上",
        ]

    def test_both_scripts_of_every_unit_are_in_the_table(self) -> None:
        units = unit_table().units
        assert {fold("個"), fold("畝"), fold("億韓元")[1:], fold("攝氏度")} <= set(units)


class TestLabels:
    def test_a_classifier_takes_the_noun_after_it(self) -> None:
        assert labels("创建15个国家级和省级新型工业化产业示范基地，") == [
            "国家级和省级新型工业化产业示范基地"
        ]

    def test_a_clause_without_a_measure_goes_on_with_the_one_before(self) -> None:
        assert labels("营业收入86亿元，同比增长5%；较上季减少2%。") == ["营业收入"] * 3

    def test_a_share_names_both_ends(self) -> None:
        assert labels("民营经济增加值占地区生产总值的40%。") == ["民营经济增加值占地区生产总值"]

    def test_respective_values_go_to_their_things(self) -> None:
        assert labels("光伏、储能、风电收入分别增长12%、31%和9%。") == ["光伏收入", "储能收入", "风电收入"]

    def test_a_multiple_of_something_measures_the_subject(self) -> None:
        assert labels("企业总量是2016年的4.3倍。") == ["企业总量"]


class TestChanges:
    @pytest.mark.parametrize(
        ("text", "direction", "basis"),
        [
            ("工业增加值1893亿元", "none", "none"),
            ("产值同比增长5%", "up", "yoy"),
            ("產值年減1.6%", "down", "yoy"),
            ("產值季增8%", "up", "qoq"),
            ("失業率月減0.05個百分點", "down", "mom"),
            ("按年飆升3.9倍", "up", "yoy"),
            ("其中12月份当月增长9.3%", "up", "none"),
            ("5月增长5%", "up", "none"),
            ("前三季增长4%", "up", "none"),
            ("10月月增3%", "up", "mom"),
            ("降幅收窄3个百分点", "down", "none"),
            ("全年成长3.4%", "up", "none"),
            ("较年初下降2%", "down", "none"),
            ("销量累计增长4%", "up", "cumulative"),
            ("环比-1.3%", "down", "mom"),
            ("实现了5%的增长", "up", "none"),
        ],
    )
    def test_direction_and_basis(self, text: str, direction: str, basis: str) -> None:
        figure = only(text)
        assert (figure.direction, figure.basis) == (direction, basis)

    def test_the_second_of_two_levels_has_moved(self) -> None:
        assert [f.direction for f in figures_in("城镇化率由58.7%提高到61.2%")] == ["none", "up"]

    def test_a_sign_in_a_list_is_each_figures_own(self) -> None:
        assert [f.direction for f in figures_in("同比+12.3%/-5.2%")] == ["up", "down"]

    def test_a_value_reached_goes_on_from_the_change(self) -> None:
        figures = figures_in("收益率下行2.5个基点至1.68%，良品率从91%提到了99.3%。")
        assert [f.direction for f in figures] == ["down", "down", "none", "up"]
        assert labels("收益率下行2.5个基点至1.68%。") == ["收益率", "收益率"]

    def test_the_year_before_a_year_told_is_the_basis(self) -> None:
        assert figures_in("二○二四年罪案94宗，较二○二三年上升5%。")[-1].basis == "yoy"
        assert figures_in("二○二四年罪案94宗，较二○二○年上升5%。")[-1].basis == "none"


class TestTables:
    _TABLE = "指标\t本月\t同比增长\n城镇新增就业\t1.26万人\t-2.0%\n出口总额\t42.7亿美元\t3.8%\n"

    def test_the_first_cell_of_a_row_names_its_figures(self) -> None:
        assert labels(self._TABLE) == ["城镇新增就业"] * 2 + ["出口总额"] * 2

    def test_the_head_of_a_column_tells_the_change(self) -> None:
        changes = [(f.direction, f.basis) for f in figures_in(self._TABLE)]
        assert changes == [("up", "none"), ("down", "yoy"), ("none", "none"), ("up", "yoy")]


class TestNaming:
    @pytest.mark.parametrize(
        ("text", "label"),
        [
            ("归属于上市公司股东的净利润4.17亿元。", "归属于上市公司股东的净利润"),
            ("经营活动产生的现金流量净额2亿元。", "经营活动产生的现金流量净额"),
            ("提供5000个培训名额。", "培训名额"),
            ("按不高于60%的比例给予补助。", "补助"),
            ("联票售出4.8万张。", "联票"),
            ("能耗仅为原来的六分之一。", "能耗"),
            ("却有六百多年的历史。", "历史"),
            ("搞起旅游后，收入七百元。", "收入"),
        ],
    )
    def test_a_figure_is_named_by_what_it_measures(self, text: str, label: str) -> None:
        assert labels(text) == [label]

    def test_things_told_apart_share_the_noun_after_the_last(self) -> None:
        text = "民营企业、国有企业进出口分别增长9.4%和下降0.8%。"
        assert labels(text) == ["民营企业进出口", "国有企业进出口"]
        assert [f.direction for f in figures_in(text)] == ["up", "down"]

    def test_who_speaks_measures_nothing(self) -> None:
        assert labels("李师傅：整整三十一年了。") == [None]


class TestRank:
    _TEXT = (
        "全市概况\n今年全市培训教师120人次，用时5天。\n"
        "全市生产总值500亿元，同比增长6%。全市生产总值500亿元，再创新高。\n"
    )

    def test_the_same_quantity_said_twice_is_one_with_two_places(self) -> None:
        figures = find_figures(parse(self._TEXT, title=""))
        again = [figure for figure in figures if figure.same_as is not None]
        assert [figures[f.same_as or 0].start < f.start for f in again] == [True]
        assert again[0].weight < figures[again[0].same_as or 0].weight

    def test_money_and_change_weigh_more_than_days(self) -> None:
        weights = {f.unit: f.weight for f in find_figures(parse(self._TEXT, title=""))}
        assert weights["%"] > weights["人次"] > weights["天"]

    def test_what_the_title_says_weighs_most(self) -> None:
        article = parse("投用床位30张。\n投资9亿元，同比增长6%。", title="医院投用床位30张")
        figures = find_figures(article)
        assert max(figures, key=lambda figure: figure.weight).unit == "张"

    def test_a_level_before_its_change_weighs_more_than_another(self) -> None:
        first, second, _ = find_figures(parse("投资9亿元。营业收入38亿元，同比增长21%。", title=""))
        assert second.weight > first.weight

    def test_a_part_of_a_number_in_the_title_is_not_in_the_title(self) -> None:
        first, second = find_figures(parse("项目6个，学校7所。", title="签约项目126个"))
        assert abs(first.weight - second.weight) < 2
