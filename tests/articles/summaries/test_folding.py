import pytest

from articles.summaries.folding import fold


class TestFolding:
    @pytest.mark.parametrize(
        ("text", "folded"),
        [
            ("違反規定的匯率政策", "违反规定的汇率政策"),
            ("產值(預計)增長5％;然後?", "产值（预计）增长5%；然后？"),
            ("8:30,共1,200人:GDP,a:b", "8:30，共1,200人：gdp，a：b"),
            ("見http://a.b", "见http://a.b"),
        ],
    )
    def test_a_traditional_or_narrow_text_reads_as_the_tables_do(self, text: str, folded: str) -> None:
        assert fold(text) == folded

    def test_a_capital_that_has_no_small_letter_as_long_moves_nothing(self) -> None:
        assert fold("İ公司CEO") == "İ公司CEO"
