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

    @pytest.mark.parametrize(
        "opening",
        ["同志们，各位企业家朋友：", "各位毕业生、各位家长，大家早安。", "尊敬的各位来宾：", "大家好！"],
    )
    def test_a_speech_is_known_by_whom_it_greets(self, opening: str) -> None:
        text = "去年，全市渡轮运送旅客126万人次。\n今年夜航增加3班。"
        assert summarize(parse(f"{opening}\n{text}", title=""), ()).kind == "spoken"
        assert summarize(parse(text, title=""), ()).kind == "news"

    def test_an_interview_has_no_lead(self) -> None:
        article = parse((TEXTS / "interview.txt").read_text(encoding="utf-8"))
        assert summarize(article, ()).kind == "spoken"

    def test_news_on_a_company_is_no_report_though_it_has_an_analysts_terms(self) -> None:
        news = (
            "鴻昇公布8月營收102.4億元，月增14.6%，毛利率回升。越南廠產能將擴充，第三季營收季增約18%，"
            "新產品滲透率提高，市占率上升，產能與毛利率同步成長。"
        )
        assert summarize(parse(news, title=""), ()).kind != "report"
        assert summarize(parse(f"{news}維持買入評級。", title=""), ()).kind == "report"
