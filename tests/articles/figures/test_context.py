"""What the words around tell: lists told apart, ranks, brackets, names, and what only counts a change."""

from __future__ import annotations

import pytest

from articles.figures import figures_in
from tests.articles.figures.test_rules import labels, only, texts


class TestLists:
    @pytest.mark.parametrize(
        ("text", "names"),
        [
            (
                "男、女生分别为1200人、1350人。其中，东部、中部、西部分别完成投资300亿元、200亿元、100亿元，"
                "分别增长5%、6%、7%。",
                ["男", "女生", "东部投资", "中部投资", "西部投资", "东部", "中部", "西部"],
            ),
            ("男、女生分别为12人、13人。利率分别提高5%、6%。", ["男", "女生", "利率", "利率"]),
            ("甲市、乙市分别完成投资3亿元、2亿元。", ["甲市投资", "乙市投资"]),
            (
                "甲县、乙县产值分别增长5%、6%，占比分别为3%和2%。",
                ["甲县产值", "乙县产值", "甲县占比", "乙县产值占比"],
            ),
            (
                "设一等奖3名、二等奖6名，分别奖励5000元、3000元。",
                ["一等奖", "二等奖", "一等奖奖励", "二等奖奖励"],
            ),
            ("出口（3亿元）和进口（2亿元）分别增长5%和下降1%。", ["出口", "进口"] * 2),
            ("留宿旅客（42萬人次）及不過夜旅客（46萬人次）", ["留宿旅客", "不過夜旅客"]),
            ("股票（3亿元）、债券（8亿元）规模分别增长2%和7%。", ["股票", "债券", "股票规模", "债券规模"]),
            ("归母净利润3亿元，扣非净利润2亿元，同比分别增长5%和9%。", ["归母净利润", "扣非净利润"] * 2),
            ("营收3亿元，净利润2亿元，增速分别为5%、9%。", ["营收", "净利润", "营收增速", "净利润增速"]),
            ("销售/管理费用率分别为7%/3%，同比+1pct/-2pct。", ["销售费用率", "管理费用率"] * 2),
            ("中、小型企业产量分别为3吨、2吨。", ["中型企业产量", "小型企业产量"]),
            ("盐、白糖价格分别上涨5%和6%。", ["盐", "白糖价格"]),
            ("营收、归母净利润分别为3亿元、1亿元。", ["营收", "归母净利润"]),
            ("2022年/2023年收入分别为3亿元/2亿元。", ["收入", "收入"]),
        ],
    )
    def test_each_figure_goes_to_its_thing_of_the_same_sentence(self, text: str, names: list[str]) -> None:
        assert labels(text) == names

    def test_points_told_in_pieces_are_points(self) -> None:
        text = "甲、乙类指数分别为49%和47%，比上月上升0.2个和下降1.4个百分点。"
        told = [(f.kind, f.unit, f.direction, f.basis) for f in figures_in(text)[2:]]
        assert told == [("pp", "个百分点", "up", "mom"), ("pp", "个百分点", "down", "mom")]

    @pytest.mark.parametrize(
        ("text", "label"),
        [
            ("毛利率提高，研发费用率提升（+1%）。", "研发费用率"),
            ("增速回落，减缓幅度较大（-2%）。", "幅度"),
            ("公示期为7月18日至24日（5天）。", "公示期"),
            ("利润增长，并补充流动资金（7亿元）。", "流动资金"),
            ("违约金应不会超过（11万元）。", "违约金"),
        ],
    )
    def test_a_figure_alone_in_brackets_is_of_what_stands_before_them(self, text: str, label: str) -> None:
        assert labels(text)[-1] == label


class TestRanks:
    def test_a_smaller_rank_reached_is_up(self) -> None:
        figures = figures_in("全县综合排名由第15位上升至第9位。")
        assert [(f.value, f.direction) for f in figures] == [(15, "none"), (9, "up")]
        assert [f.direction for f in figures_in("排名从第3位滑落到第8位。")] == ["none", "down"]


class TestNegatives:
    def test_one_alone_in_brackets_is_a_fall_of_what_stands_before(self) -> None:
        text = "GDP（+5.2%）、CPI（-0.3%）。"
        assert labels(text) == ["GDP", "CPI"]
        assert [figure.direction for figure in figures_in(text)] == ["up", "down"]

    def test_one_in_a_table_is_a_fall_but_that_of_a_rate_is_a_level(self) -> None:
        text = "出口\t-3.8%\t+5.2%\n毛利率\t-3.8%\n"
        assert [figure.direction for figure in figures_in(text)] == ["down", "up", "none"]


class TestDirections:
    @pytest.mark.parametrize(
        "text",
        [
            "环比下降的城市有66个。",
            "下降的100个。",
            "价格上涨的占30%。",
            "改善12個村的供水條件。",
            "稳增长二十条措施出台。",
            "增收节支方案5项。",
        ],
    )
    def test_the_number_of_what_moved_has_not_moved(self, text: str) -> None:
        assert only(text).direction == "none"


class TestNames:
    @pytest.mark.parametrize(
        "text",
        [
            "三八节到了，说一千道一万。",
            "二十国集团峰会、77国集团会议。",
            "共建1小时经济圈、15分钟便民生活圈。",
            "72小时过境免签。",
            "7天期逆回购。",
            "半场战成平局。",
        ],
    )
    def test_names_of_days_groups_and_circles_are_none(self, text: str) -> None:
        assert texts(text) == []

    def test_what_a_run_takes_is_no_circle(self) -> None:
        assert texts("15分钟跑3圈。") == ["15分钟", "3圈"]


class TestClassifiersAndTerms:
    def test_shares_are_counted_by_the_file(self) -> None:
        assert labels("5檔個股漲停，3檔基金下跌。") == ["個股", "基金"]

    def test_a_term_is_longer_by_days_but_lasts_until_a_date(self) -> None:
        assert (only("期限延长30日。").kind, only("期限延长30日。").value) == ("duration", 30)
        assert figures_in("有效期延长至30日。") == ()


class TestTidyLabels:
    @pytest.mark.parametrize(
        ("text", "label"),
        [
            ("“空窗期”约15天。", "“空窗期”"),
            ("“空窗期/3天。", "空窗期"),
            ("落实省里的“七项规定”3条。", "“七项规定”"),
            ("惠及“一老一小”300人。", "“一老一小”"),
            ("进口总额 |\t3亿元\t", "进口总额"),
        ],
    )
    def test_no_blank_stroke_or_lone_mark_stands_at_the_end_of_a_label(self, text: str, label: str) -> None:
        name = only(text).label_of(text)
        assert name is not None and name.endswith(label)

    def test_the_first_cell_between_strokes_names_the_row(self) -> None:
        assert labels("| 进口总额 | 3亿元 | 5% |") == ["进口总额"] * 2

    @pytest.mark.parametrize(
        ("text", "label"),
        [
            ("十九岁的小吴以一枚银牌完赛。", "小吴"),
            ("老屋统一流转37栋。", "老屋"),
            ("游客突破10万人次大关。", "游客"),
        ],
    )
    def test_a_label_names_and_tells_no_story(self, text: str, label: str) -> None:
        assert only(text).label_of(text) == label


class TestKeys:
    @pytest.mark.parametrize(
        ("text", "label"),
        [
            ("总投入：72万", "总投入"),
            ("● 预计回购金额：3,000万元~6,000万元", "预计回购金额"),
            ("二、所得門檻放寬至每月4萬8,913元以下。", "所得門檻"),
            ("（三）工期：约30天。", "工期"),
            ("■ 新增就业人数：320人", "新增就业人数"),
            ("他们表示：5%的人反对。", None),
            ("李师傅：三十一年了。", None),
            ("一、二季度收入3亿元。", "收入"),
        ],
    )
    def test_the_key_of_a_line_names_its_figure_without_bullet_and_number(
        self, text: str, label: str | None
    ) -> None:
        assert only(text).label_of(text) == label


class TestWholes:
    def test_what_a_share_is_of_is_no_share(self) -> None:
        text = "占公司总股本14,106万股的比例为1.08%。"
        assert labels(text)[0] == "总股本"

    @pytest.mark.parametrize(
        ("text", "label"),
        [
            ("精度为94.6%，Kappa系数为0.91，提高8.3个百分点。", "精度"),
            ("通胀率为2.1%，PMI指数为49.8，提高0.3个百分点。", "PMI指数"),
            ("通胀率为2.1%。Kappa系数为0.91，提高0.3个百分点。", "Kappa系数"),
        ],
    )
    def test_points_are_of_what_is_told_in_per_cents(self, text: str, label: str) -> None:
        assert labels(text)[-1] == label


class TestScales:
    def test_a_magnitude_is_a_figure_and_an_intensity_counts_nothing(self) -> None:
        text = "花蓮發生規模5.8地震，最大震度5弱。"
        assert (labels(text), texts(text)) == (["規模"], ["5.8"])
        assert texts("市场规模5.8，为历年最高。") == []

    def test_a_ratio_that_moves_is_one(self) -> None:
        assert texts("城乡收入比由1.86缩小至1.83。") == ["1.86", "1.83"]
