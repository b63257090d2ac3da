"""Values and kinds of numbers whose form or whose place decides what they say."""

from __future__ import annotations

import pytest

from articles.figures import figures_in
from tests.articles.figures.test_rules import only


class TestVagueNumbers:
    @pytest.mark.parametrize(
        ("text", "value", "approx"),
        [
            ("收到3千多万元。", 30_000_000, "多"),
            ("收到1千5百余万元。", 15_000_000, "余"),
            ("收到4百多萬人。", 4_000_000, "多"),
            ("收到2千余亿元。", 200_000_000_000, "余"),
        ],
    )
    def test_a_vague_sign_between_two_scales_cuts_no_number(
        self, text: str, value: float, approx: str
    ) -> None:
        figure = only(text)
        assert figure.value == value
        assert figure.approx is not None and figure.approx.of(text) == approx

    @pytest.mark.parametrize(
        ("text", "low", "high"), [("挣一两千元。", 1000, 2000), ("有一两百家。", 100, 200)]
    )
    def test_one_or_two_is_from_one_to_two(self, text: str, low: float, high: float) -> None:
        assert (only(text).value, only(text).high) == (low, high)


class TestNearlyMoved:
    @pytest.mark.parametrize("text", ["销量增长约30%。", "客流大幅增长近三成。", "面积增长约3公顷。"])
    def test_what_grew_by_about_so_much_went_up_by_about_so_much(self, text: str) -> None:
        (figure,) = figures_in(text)
        assert figure.direction == "up"
        assert figure.approx is not None and figure.approx.of(text) in "约近"


class TestTrillions:
    @pytest.mark.parametrize(
        "text", ["千兆光网已通。", "百兆光纤入户。", "装了100兆带宽。", "千兆寬頻進社區。"]
    )
    def test_a_rate_of_a_network_is_no_sum(self, text: str) -> None:
        assert figures_in(text) == ()

    def test_traditional_text_counts_in_trillions(self) -> None:
        assert only("市值衝上25兆。").value == 25e12
        assert only("歲入2兆7092億元。").value == 2.7092e12


class TestLettersAndBareNumbers:
    @pytest.mark.parametrize(
        ("text", "value", "unit", "kind"),
        [
            ("待机功耗38W。", 38, "W", "power_energy"),
            ("一只60W灯泡。", 60, "W", "power_energy"),
            ("支持20w快充。", 20, "w", "power_energy"),
            ("粉丝10w+。", 100_000, "", "count"),
            ("年薪50W。", 500_000, "元", "money"),
            ("播放量10亿。", 1e9, "", "count"),
            ("日活1.2亿。", 1.2e8, "", "count"),
            ("营收10亿。", 1e9, "元", "money"),
        ],
    )
    def test_what_is_measured_tells_power_people_and_money_apart(
        self, text: str, value: float, unit: str, kind: str
    ) -> None:
        figure = only(text)
        assert (figure.value, figure.unit, figure.kind) == (value, unit, kind)


class TestYearsOfTheRepublic:
    @pytest.mark.parametrize(
        "text",
        [
            "民國113年度總預算已通過。",
            "113年第2季營運說明。",
            "111年至112年間，各界參與。",
            "自110年起實施，預計114年完工。",
        ],
    )
    def test_they_are_dates(self, text: str) -> None:
        assert figures_in(text) == ()

    @pytest.mark.parametrize("text", ["這所學校有113年歷史。", "创业110年，历经风雨。", "建廠已滿120年。"])
    def test_a_long_time_stays_a_length_of_time(self, text: str) -> None:
        assert only(text).kind == "duration"


class TestDays:
    @pytest.mark.parametrize(
        ("text", "values"),
        [
            ("旅客平均逗留1.2日，按年減少0.1日。", [1.2, 0.1]),
            ("審查天數由60日縮短為35日。", [60, 35]),
            ("办理时限从20日压缩至7日。", [20, 7]),
            ("等候30日减至5日。", [30, 5]),
            ("活动由3日延长至8日。", []),
            ("3.24日发布年报，会议推迟至18日。", []),
        ],
    )
    def test_days_are_counted_where_the_words_tell_a_length(self, text: str, values: list[float]) -> None:
        assert [figure.value for figure in figures_in(text)] == values


class TestSpokenSums:
    @pytest.mark.parametrize(
        ("text", "values"),
        [
            ("芹菜从2块8涨到7块5。", [2.8, 7.5]),
            ("豆漿由一塊五漲到兩塊八。", [1.5, 2.8]),
            ("票价从一毛涨到一块。", [0.1, 1]),
            ("黄瓜6块一斤，代写二十块一封。", [6, 20]),
            ("我们住在一块。", []),
        ],
    )
    def test_what_stands_after_the_yuan_is_its_tenths_unless_it_counts(
        self, text: str, values: list[float]
    ) -> None:
        figures = figures_in(text)
        assert [figure.value for figure in figures] == values
        assert {figure.unit for figure in figures} <= {"元"}

    def test_pieces_shared_by_people_are_no_sum(self) -> None:
        assert [f.kind for f in figures_in("分成3块5人一组。")] == ["count", "count"]


class TestSince:
    def test_since_a_version_is_no_number_of_cases(self) -> None:
        assert figures_in("SQLite 3.35 起支持。") == ()
        assert only("立案2.3万起。").unit == "起"

    def test_a_word_that_begins_with_from_is_no_approximation(self) -> None:
        assert only("建有2个起降场。").approx is None
        assert only("票价69元起步。").approx is not None


class TestSumsSideBySide:
    @pytest.mark.parametrize(
        ("text", "units"),
        [
            ("營收新台幣38億元，淨利6億元。", ["新台幣", "新台幣"]),
            ("营收港币12亿元（约人民币11亿元），净利1亿元。", ["港元", "元", "元"]),
            ("融资1亿美元，约合7亿元。", ["美元", "元"]),
            ("營收新台幣38億元。淨利6億元。", ["新台幣", "元"]),
        ],
    )
    def test_a_currency_named_before_a_sum_holds_for_its_sentence(self, text: str, units: list[str]) -> None:
        assert [figure.unit for figure in figures_in(text)] == units

    def test_the_unit_of_one_is_not_the_currency_of_the_next(self) -> None:
        text = "买了三块5元的糖，付了3美元 5元。"
        assert [figure.of(text) for figure in figures_in(text)] == ["三块", "5元", "3美元", "5元"]


class TestSpokenNumbers:
    @pytest.mark.parametrize(
        ("text", "value", "high", "unit", "kind"),
        [
            ("会议开了一天半。", 1.5, None, "天", "duration"),
            ("走了两小时半。", 2.5, None, "小时", "duration"),
            ("全程1小时23分45秒。", 1.395833, None, "小时", "duration"),
            ("等了一年零三个月。", 1.25, None, "年", "duration"),
            ("利率为3厘半。", 3.5, None, "厘", "percent"),
            ("油耗6.2升/百公里。", 6.2, None, "升/百公里", "other"),
            ("工资三万二。", 32_000, None, "元", "money"),
            ("零钱付了两毛五。", 0.25, None, "元", "money"),
            ("历时三个月零六天。", 3.2, None, "个月", "duration"),
            ("距离选举不到一年。", 1, None, "年", "duration"),
            ("比去年低了7、8元。", 7, 8, "元", "money"),
            ("退休金九千三，够花。", 9300, None, "元", "money"),
            ("零下二十度的天。", -20, None, "度", "temperature"),
            ("夏天能到四十来度。", 40, None, "度", "temperature"),
            ("发着39.2度高烧。", 39.2, None, "度", "temperature"),
            ("二十多屉包子。", 20, None, "屉", "count"),
            ("其中三人适用缓刑。", 3, None, "人", "count"),
            ("两千多号工人。", 2000, None, "号", "count"),
            ("一碗茶只收五毛。", 0.5, None, "元", "money"),
            ("有过半数受访者支持。", 0.5, None, "fraction", "fraction"),
            ("误差为正负3个百分点。", 3, None, "个百分点", "pp"),
            ("误差为±3个百分点。", 3, None, "个百分点", "pp"),
            ("拆息回落至3.05厘。", 3.05, None, "厘", "percent"),
            ("酒精含量86mg/100ml。", 86, None, "mg/100ml", "concentration"),
            ("参数规模3200亿。", 3.2e11, None, "", "count"),
            ("容积率2.2，", 2.2, None, "", "other"),
        ],
    )
    def test_value_unit_and_kind(
        self, text: str, value: float, high: float | None, unit: str, kind: str
    ) -> None:
        figure = only(text)
        assert (figure.value, figure.high) == (pytest.approx(value), high)
        assert (figure.unit, figure.kind) == (unit, kind)

    def test_one_counts_where_it_is_left_of_more(self) -> None:
        assert [figure.value for figure in figures_in("从四个伙计减到一个。")] == [4, 1]


class TestRatiosAndScores:
    @pytest.mark.parametrize(
        ("text", "terms"),
        [
            ("猪粮比价降到5.6比1。", (5.6, 1)),
            ("甲队以4比2逆转。", (4, 2)),
            ("客队3:1获胜。", (3, 1)),
            ("主队0比1输给对手。", (0, 1)),
        ],
    )
    def test_both_terms_are_told(self, text: str, terms: tuple[float, float]) -> None:
        figure = only(text)
        assert (figure.kind, figure.value, figure.high) == ("ratio", *terms)

    def test_a_time_of_day_is_no_score(self) -> None:
        assert figures_in("会议3:15开始。") == ()


class TestFixedPhrases:
    @pytest.mark.parametrize(
        "text",
        [
            "披露半年度报告和半年报。",
            "百米飞人大战。",
            "三十年河东，三十年河西。",
            "三部门负责人出席。",
            "来了成百上千家企业。",
            "作家三毛说，小四毛来了。",
            "2号人物登场，现场一比一还原。",
        ],
    )
    def test_they_hold_no_figures(self, text: str) -> None:
        assert figures_in(text) == ()
