"""Numbers and units whose place decides what they are."""

from __future__ import annotations

import pytest

from articles.figures import figures_in
from tests.articles.figures.test_rules import only, texts


class TestTemperatures:
    @pytest.mark.parametrize(
        ("text", "quoted", "value", "unit"),
        [
            ("低温库攝氏零下18度。", "攝氏零下18度", -18, "℃"),
            ("室温摄氏26.5度。", "摄氏26.5度", 26.5, "℃"),
            ("体温华氏101度。", "华氏101度", 101, "℉"),
        ],
    )
    def test_the_scale_before_the_number_is_part_of_it(
        self, text: str, quoted: str, value: float, unit: str
    ) -> None:
        figure = only(text)
        assert (figure.of(text), figure.value, figure.unit) == (quoted, value, unit)
        assert figure.kind == "temperature"

    def test_degrees_of_a_sentence_that_tells_a_temperature_are_temperatures(self) -> None:
        kinds = [
            figure.kind
            for figure in figures_in(
                "最高气温31度，山区连日阴雨不断，比市区要低6.5度，用电30度。镜头转了31度。"
            )
        ]
        assert kinds == ["temperature", "temperature", "power_energy", "other"]


class TestSums:
    @pytest.mark.parametrize("text", ["拼成18块六角形玻璃。", "桌上有3块六边形积木。"])
    def test_a_shape_is_no_small_change(self, text: str) -> None:
        assert only(text).kind == "count"

    @pytest.mark.parametrize(
        ("text", "value"), [("收了18块六角钱。", 18.6), ("收了18块六。", 18.6), ("白菜6块一斤。", 6)]
    )
    def test_small_change_after_a_sum_is(self, text: str, value: float) -> None:
        assert figures_in(text)[0].value == value
        assert figures_in(text)[0].kind == "money"

    @pytest.mark.parametrize(
        ("text", "kind"),
        [
            ("付费会员1.1亿。", "count"),
            ("收费用户达2300万。", "count"),
            ("会员费收入1.1亿。", "money"),
            ("用户存款3200万。", "money"),
            ("存款总数达2.3万亿。", "money"),
        ],
    )
    def test_the_last_noun_of_a_label_tells_whether_a_large_number_is_a_sum(
        self, text: str, kind: str
    ) -> None:
        assert figures_in(text)[-1].kind == kind


class TestTimes:
    @pytest.mark.parametrize(
        ("text", "value"),
        [("以1分53秒40夺冠。", 1.89), ("成绩为2分06秒。", 2.1), ("用时3分30秒125。", 3.502083)],
    )
    def test_a_race_is_told_to_the_hundredth_of_a_second(self, text: str, value: float) -> None:
        assert only(text).value == value

    @pytest.mark.parametrize("text", ["更新于03/12 21:40。", "3/12 9:05发布。", "發布時間：08/31。"])
    def test_a_day_of_a_month_is_no_fraction(self, text: str) -> None:
        assert texts(text) == []

    def test_a_fraction_is_one(self) -> None:
        assert only("补助不超过1/3。").kind == "fraction"

    @pytest.mark.parametrize("text", ["自公布之日起三十日后施行。", "自收到之日起15日後生效。"])
    def test_days_from_a_day_on_are_a_length_of_time(self, text: str) -> None:
        assert only(text).kind == "duration"
        assert "日" not in (only(text).label_of(text) or "")

    @pytest.mark.parametrize("text", ["監禁14日。", "判处拘役十五日。"])
    def test_days_of_prison_are_a_length_of_time(self, text: str) -> None:
        assert only(text).kind == "duration"

    @pytest.mark.parametrize(
        "text",
        [
            "光绪二十四年变法。",
            "康熙六十一年驾崩。",
            "乾隆五十八年來華。",
            "（1898年）六月。",
            "1840年春开工。",
            "建于1886年。",
            "自1800年以来。",
        ],
    )
    def test_years_of_older_times_are_dates(self, text: str) -> None:
        assert texts(text) == []

    def test_how_long_ago_is_none(self) -> None:
        assert texts("古城有1200年历史，距今1800年，存在1500年之久。") == ["1200年", "1800年", "1500年"]


class TestVagueSign:
    @pytest.mark.parametrize(
        ("text", "quoted", "value"),
        [
            ("報名人數九萬七千餘人。", "九萬七千餘人", 97_000),
            ("報名人數十萬人。", "十萬人", 100_000),
            ("参展商数十万家。", "数十万家", 100_000),
            ("员工数百人。", "数百人", 100),
            ("这一百家企业。", "一百家", 100),
        ],
    )
    def test_the_number_of_people_is_not_some_people(self, text: str, quoted: str, value: float) -> None:
        assert (only(text).of(text), only(text).value) == (quoted, value)


class TestWords:
    @pytest.mark.parametrize("text", ["末节以2分险胜。", "最后以3分之差惜败。", "一度有11分的领先。"])
    def test_points_that_a_match_ends_with_are_a_score(self, text: str) -> None:
        assert only(text).unit == "分"

    @pytest.mark.parametrize(
        ("text", "found"),
        [("拟建5幢28至32层住宅。", ["5幢", "28至32层"]), ("住在5幢301。", []), ("8栋2单元。", [])],
    )
    def test_buildings_are_counted_and_addresses_are_not(self, text: str, found: list[str]) -> None:
        assert [quoted for quoted in texts(text) if quoted[-1] in "幢层栋"] == found

    @pytest.mark.parametrize(
        ("text", "value", "unit", "kind"),
        [
            ("小区面积0.5 hm²。", 0.5, "hm²", "area"),
            ("试验田共12hm2。", 12, "hm2", "area"),
            ("工期45日历天。", 45, "日历天", "duration"),
            ("語料含14萬億Token。", 14e12, "Token", "count"),
            ("尖峰負載3,856.7萬瓩。", 38_567_000, "瓩", "power_energy"),
            ("入库流量4350立方米每秒。", 4350, "立方米每秒", "other"),
            ("风速12米每秒。", 12, "米每秒", "length"),
            ("步道3公里每人限走一次。", 3, "公里", "length"),
            ("出水COD28mg/L。", 28, "mg/L", "concentration"),
        ],
    )
    def test_units_of_a_trade(self, text: str, value: float, unit: str, kind: str) -> None:
        figure = only(text)
        assert (figure.value, figure.unit, figure.kind) == (value, unit, kind)

    def test_a_substance_with_a_number_in_its_name_is_no_concentration(self) -> None:
        assert texts("PM2.5与CO2均达标。") == []
