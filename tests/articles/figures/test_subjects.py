"""Labels where a clause holds more than the measure: who did it, how large each is, what is said of it."""

from __future__ import annotations

import pytest

from articles.figures import figures_in
from tests.articles.figures.test_rules import labels, only


class TestThingsWithASize:
    @pytest.mark.parametrize(
        ("text", "named"),
        [
            ("安装25台单机容量4兆瓦的风电机组。", ["风电机组", "单机容量"]),
            ("购置3辆载重30吨的卡车。", ["卡车", "载重"]),
            ("新增2個面積約300平方米的展廳。", ["展廳", "面積"]),
        ],
    )
    def test_what_is_counted_stands_after_its_size(self, text: str, named: list[str]) -> None:
        assert labels(text) == named

    @pytest.mark.parametrize(
        ("text", "label"), [("配套建设一座110千伏升压站。", "升压站"), ("新建一條35千伏線路。", "線路")]
    )
    def test_an_article_before_a_size_names_nothing(self, text: str, label: str) -> None:
        assert only(text).label_of(text) == label

    def test_what_a_thing_is_composed_of_did_not_rise(self) -> None:
        assert labels("主镜由18块六角形镜片组成，造价5亿元。")[0] != "主镜"


class TestPredicatesAround:
    @pytest.mark.parametrize(
        ("text", "label"),
        [
            ("团队研制出直径仅3毫米的机器人。", "直径"),
            ("課題組培育出畝產900公斤的水稻。", "畝產"),
            ("企业进出口3亿元。", "企业进出口"),
            ("原审酌定违约金5万元并无不当。", "违约金"),
            ("一审认定损失35万元并无不当。", "损失"),
        ],
    )
    def test_what_somebody_did_with_it_is_no_part_of_a_measure(self, text: str, label: str) -> None:
        assert only(text).label_of(text) == label

    def test_what_a_court_says_of_a_sum_is_no_label(self) -> None:
        assert only("一审法院认定10万元并无不当。").label == ()

    @pytest.mark.parametrize(
        ("text", "label"),
        [
            ("全球約7億人面臨饑餓。", "面臨饑餓"),
            ("我国约有3亿人参与冰雪运动。", "参与冰雪运动"),
            ("培训学员1200人参加考核。", "学员"),
        ],
    )
    def test_people_who_are_told_apart_by_nothing_else_are_by_what_they_do(
        self, text: str, label: str
    ) -> None:
        assert only(text).label_of(text) == label

    @pytest.mark.parametrize(
        ("text", "label"), [("农户人均月增收1800元。", "人均月增收"), ("试点村戶均增收3000元。", "戶均增收")]
    )
    def test_an_average_alone_measures_nothing(self, text: str, label: str) -> None:
        assert (only(text).label_of(text) or "").endswith(label)
        assert only(text).direction == "up"


class TestCarriedOn:
    @pytest.mark.parametrize(
        ("text", "label"),
        [
            ("人民币对美元中间价报7.1102，上调36个基点。", "人民币对美元中间价"),
            ("美元兑日元报150.2，下跌0.3%。", "美元兑日元"),
            ("将全球增长预期下调0.2个百分点。", "增长预期"),
            ("机构把盈利预测上修3%。", "盈利预测"),
            ("GDP预计增长5%。", "GDP"),
            ("表面温度可能低至零下60℃。", "表面温度"),
            ("手稿三千多页藏于省馆。", "手稿"),
            ("图书2万册收藏于省馆。", "图书"),
            ("紐約期油報78.26，跌1.8%。", "紐約期油"),
        ],
    )
    def test_a_quotation_is_what_moves(self, text: str, label: str) -> None:
        assert only(text).label_of(text) == label

    def test_a_swing_is_not_what_fell_itself(self) -> None:
        text = "利润下降27.1%，降幅扩大9.3个百分点；累计下降3.5%。"
        assert labels(text) == ["利润", "降幅", "利润"]

    def test_a_level_that_is_kept_within_a_limit_is_what_was_told(self) -> None:
        assert set(labels("登记失业率2.9%，控制在4.5%以内。")) == {"登记失业率"}


class TestComparedWith:
    @pytest.mark.parametrize(
        ("text", "basis"),
        [
            ("收入比2019年增长31.2%。", "none"),
            ("收入較二〇一九年增長3%。", "none"),
            ("收入年增长3.2%。", "yoy"),
            ("9月利润下降，降幅较8月扩大9.3个百分点。", "mom"),
            ("1月出口回落，比12月减少2亿元。", "mom"),
            ("十一月出口回落，較十月減少2億元。", "mom"),
            ("9月出口比5月增长3%。", "none"),
            ("2012年出口回落，比2023年少3亿元。", "none"),
        ],
    )
    def test_against_which_time(self, text: str, basis: str) -> None:
        assert only(text).basis == basis

    def test_a_tilde_before_a_figure_is_nearly(self) -> None:
        text = "收入增长~20%。"
        figure = only(text)
        assert (figure.label_of(text), figure.direction) == ("收入", "up")
        assert figure.approx is not None and figure.approx.of(text) == "~"

    @pytest.mark.parametrize(
        ("text", "direction"), [("排名较上年前移1位。", "up"), ("排名較去年退步2名。", "down")]
    )
    def test_to_move_forward_in_a_ranking_is_up(self, text: str, direction: str) -> None:
        assert only(text).direction == direction

    @pytest.mark.parametrize(
        ("text", "direction"), [("气温较常年偏高0.8℃。", "up"), ("降雨較常年偏少一成。", "down")]
    )
    def test_what_is_above_the_mean_of_years_is_up(self, text: str, direction: str) -> None:
        assert only(text).direction == direction

    def test_what_is_sold_by_the_litre_did_not_rise(self) -> None:
        assert only("汽油每升7.68元。").direction == "none"

    @pytest.mark.parametrize(
        ("text", "direction"), [("净流入为12亿元。", "none"), ("资金净流入12亿元。", "up")]
    )
    def test_a_flow_that_is_measured_moves_nothing(self, text: str, direction: str) -> None:
        assert only(text).direction == direction

    def test_a_list_after_a_swing_keeps_it(self) -> None:
        text = "收入增速为8%，增长9%。"
        assert {figure.label_of(text) for figure in figures_in(text)} == {"收入增速"}


class TestRespectively:
    def test_in_order_hands_figures_to_things(self) -> None:
        text = "美國、日本出口值依序為9億元和2億元。"
        assert labels(text) == ["美國出口值", "日本出口值"]

    def test_in_order_tells_what_things_have_in_common(self) -> None:
        text = "東部、西部依序完成投資9億元和2億元。"
        assert labels(text) == ["東部投資", "西部投資"]

    def test_industries_are_told_by_their_numbers(self) -> None:
        text = "一、二、三次产业增加值分别为1亿元、8亿元和11亿元。"
        assert labels(text) == ["一次产业增加值", "二次产业增加值", "三次产业增加值"]

    def test_a_limit_names_nothing(self) -> None:
        assert only("以2000戶為限。").label == ()
