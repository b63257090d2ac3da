"""Small bars beside figures that can be compared."""

import articles
from tui.series import BAR, bar, shares
from tui.wrapping import cells


class TestShares:
    def test_one_measure_with_several_values_is_a_series(self) -> None:
        article = articles.parse(
            "2022年，港口吞吐量800万吨。2023年，港口吞吐量1000万吨。全市企业30家。", title=""
        )
        figures = articles.digest(article).figures
        found = shares(figures, article.text)
        assert [found.get(figure.start) for figure in figures] == [0.8, 1.0, None]

    def test_the_same_value_twice_is_none(self) -> None:
        article = articles.parse("港口吞吐量800万吨。港口吞吐量800万吨。", title="")
        assert shares(articles.digest(article).figures, article.text) == {}


class TestBars:
    def test_are_as_long_as_their_share(self) -> None:
        assert bar(1.0) == "█" * BAR
        assert bar(0.5) == "█" * (BAR // 2)
        assert bar(0.0) == "▏"
        assert all(cells(bar(share / 50)) <= BAR for share in range(51))
