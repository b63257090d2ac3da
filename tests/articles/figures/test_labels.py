"""What names a figure: whole words, never a predicate, and what was measured where a clause names nothing."""

from __future__ import annotations

import pytest

from articles.figures import figures_in
from articles.figures.dividing import word_over
from tests.articles.figures.test_rules import labels, only


class TestDivision:
    @pytest.mark.parametrize(
        ("text", "place", "word"),
        [
            ("县城的省道断了", 4, "省道"),
            ("已经恢复了", 1, "已经"),
            ("失业率为三成", 3, None),
            ("回购价不高于", 3, None),
            ("一天能卖八百斤", 3, None),
            ("每10股派发现金红利", 5, "派发"),
            ("陈某伙同他人", 4, None),
        ],
    )
    def test_a_place_cuts_a_word_or_stands_between_two(self, text: str, place: int, word: str | None) -> None:
        over = word_over(text, place, 0, len(text))
        assert (text[slice(*over)] if over else None) == word


class TestWholeWords:
    @pytest.mark.parametrize(
        ("text", "label"),
        [
            ("绕城的省道断了6处。", "绕城的省道"),
            ("中外合资品牌占比8%。", "中外合资品牌占比"),
            ("合金及其制品出口3亿元。", "合金及其制品出口"),
            ("存款（M2）余额8亿元。", "存款（M2）余额"),
            ("甲公司（600001.SH）净利润8亿元。", "净利润"),
            ("支持率为52%。", "支持率"),
            ("管理费用为8万元。", "管理费用"),
            ("2月销量8万辆。", "销量"),
            ("310名学生全部撤离。", "学生"),
            ("《教人使用正确姿势》正文6000字。", "正文"),
        ],
    )
    def test_a_label_begins_and_ends_where_words_do(self, text: str, label: str) -> None:
        assert only(text).label_of(text) == label


class TestNounsThatHoldVerbs:
    @pytest.mark.parametrize(
        ("text", "label"),
        [
            ("农村居民人均可支配收入19850元。", "农村居民人均可支配收入"),
            ("可再生能源装机容量达9亿千瓦。", "可再生能源装机容量"),
            ("在岗职工平均工资为6万元。", "在岗职工平均工资"),
            ("期末未分配利润5亿元。", "未分配利润"),
            ("本公司擁有人應佔虧損約2億港元。", "擁有人應佔虧損"),
            ("全年获得者人数达300人。", "获得者人数"),
            ("财政转移支付为8亿元。", "财政转移支付"),
            ("学校可招收新生300人。", "新生"),
            ("工程未完工，已支付5万元。", "支付"),
        ],
    )
    def test_what_looks_like_a_verb_cuts_no_noun(self, text: str, label: str) -> None:
        assert only(text).label_of(text) == label


class TestNoPredicates:
    @pytest.mark.parametrize(
        ("text", "label"),
        [
            ("出口可望首度跨越5000亿元。", "出口"),
            ("承诺8%的年化收益。", "年化收益"),
            ("只拿到25%的卫生资源。", "卫生资源"),
            ("以52%的得票率连任。", "得票率"),
            ("选手许可投出19米。", "选手许可"),
            ("那间铺子，他守了二十年。", "铺子"),
            ("只支付借款30万元。", "借款"),
            ("小店改为加盟，4家已经改制。", "小店"),
            ("并处罚金3万元。", "罚金"),
        ],
    )
    def test_neither_a_verb_nor_who_acts_in_passing_names_a_figure(self, text: str, label: str) -> None:
        assert labels(text)[-1] == label

    @pytest.mark.parametrize(
        "text", ["我一年有两百天在路上。", "把5万元交了。", "他表示将在十日内上诉。", "议价后以40万元成交。"]
    )
    def test_where_nothing_fits_there_is_none(self, text: str) -> None:
        assert labels(text) == [None]

    @pytest.mark.parametrize(
        ("text", "label"),
        [
            ("民营银行雖仍有3%。", "民营银行"),
            ("定存利率普遍由2%降至1%。", "定存利率"),
            ("伦铜合约上周五收于每盎司80美元。", "伦铜合约"),
            ("秋收已过九成。", "秋收"),
            ("茶青一天少说也要收三百斤。", "茶青"),
        ],
    )
    def test_no_adverb_and_no_time_is_left_at_its_end(self, text: str, label: str) -> None:
        assert labels(text)[0] == label


class TestSubjects:
    @pytest.mark.parametrize(
        ("text", "label"),
        [
            ("出口额8亿元，创近年新高，月增2%。", "出口额"),
            ("总价8亿元，接近预算的三分之一。", "总价"),
            ("调用量8亿次，推理成本只有同类的八分之一。", "推理成本"),
            ("积分落后第一名11分。", "积分"),
            ("一碗面能卖九块。", "一碗面"),
            ("主队发挥出色，以3比2气走劲敌。", "主队"),
            ("水库占总库容的六成，水位高出2.3米。", "水位"),
            ("被告人罗某等14人被判刑。", "被告人罗某"),
        ],
    )
    def test_a_remark_or_a_comparison_leaves_the_subject_in_place(self, text: str, label: str) -> None:
        assert labels(text)[-1] == label

    def test_what_was_counted_in_the_same_unit_is_counted_on(self) -> None:
        assert labels("26间教室漏雨，预算3万元，已修好19间。") == ["教室", "预算", "教室"]

    def test_only_a_share_goes_on_with_a_share(self) -> None:
        text = "水库蓄水3亿立方米，占总库容的六成七，高出2.3米。"
        assert labels(text) == ["水库蓄水", "占总库容", "水库蓄水"]

    def test_terms_that_differ_share_what_they_are_terms_of(self) -> None:
        assert labels("其余人被判三年至一年不等的刑期。") == ["刑期", "刑期"]


class TestChangeVerbs:
    @pytest.mark.parametrize(
        ("text", "direction"),
        [
            ("溢利2亿元，倒退28%。", "down"),
            ("恒指狂瀉300點。", "down"),
            ("公司少賺三成。", "down"),
            ("船票贵了3元。", "up"),
            ("较上代便宜300元。", "down"),
            ("高校扩招6%。", "up"),
            ("订单掉了三分之一。", "down"),
            ("央行降准0.5个百分点。", "down"),
            ("亩产比去年多打三十斤。", "up"),
            ("比传统材料轻三分之一。", "down"),
            ("须多付175元。", "none"),
            ("赌博输掉了10万元。", "none"),
            ("拓宽就业等8个方面。", "none"),
            ("自2016年的763人快速增长至2019年的1378人。", "up"),
        ],
    )
    def test_a_change_verb_gives_the_direction_and_names_nothing(self, text: str, direction: str) -> None:
        (*_, figure) = figures_in(text)
        assert figure.direction == direction
        assert figure.label_of(text) not in ("倒退", "狂瀉", "少賺", "便宜", "扩招", "掉了")

    def test_grown_alike_is_grown_over_the_year(self) -> None:
        figure = only("营收同增5%。")
        assert (figure.direction, figure.basis) == ("up", "yoy")

    def test_what_rises_from_a_range_has_not_risen_before(self) -> None:
        figures = figures_in("将增长预测由2%至3%上调至3.2%。")
        assert [(f.value, f.high, f.direction) for f in figures] == [(2, 3, "none"), (3.2, None, "up")]

    def test_a_structure_of_three_parts_has_no_direction(self) -> None:
        figures = figures_in("产业结构由9.1:43.4:47.5调整为8.8:43.0:48.2。")
        assert [figure.direction for figure in figures] == ["none", "none"]

    def test_each_of_two_changes_has_its_basis(self) -> None:
        figures = figures_in("增速分别比上月末和上年同期高0.2个和1.3个百分点。")
        told = [(f.kind, f.unit, f.direction, f.basis) for f in figures]
        assert told == [("pp", "个百分点", "up", "mom"), ("pp", "个百分点", "up", "yoy")]
