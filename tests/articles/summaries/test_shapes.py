from pathlib import Path

import pytest

from articles import parse
from articles.summaries import summarize

TEXTS = Path(__file__).parent / "texts"


class TestShapes:
    @pytest.mark.parametrize(
        ("name", "shape"),
        [
            ("court", "news"),
            ("headings", "news"),
            ("traditional", "news"),
            ("policy", "policy"),
            ("service", "policy"),
            ("bulletin", "bulletin"),
            ("report", "report"),
            ("english", "foreign"),
            ("mixed", "news"),
        ],
    )
    def test_the_kind_of_text_is_recognized(self, name: str, shape: str) -> None:
        article = parse((TEXTS / f"{name}.txt").read_text(encoding="utf-8"))
        assert summarize(article, ()).kind == shape
