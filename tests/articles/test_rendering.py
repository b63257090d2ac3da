"""Digests as text, Markdown, JSON, CSV and in brief."""

import csv
import io
import json

import pytest
from hypothesis import given
from hypothesis import strategies as st
from markdown_it import MarkdownIt

import articles
from articles import ArticleError, Digest

TEXT = """\
山南市前三季度工业运行平稳
时间：2024-10-21 来源：山南新闻网
前三季度，全市规模以上工业增加值同比增长6.8%，比上半年加快0.3个百分点。全市约120家企业参加技改。
重点行业支撑有力
汽车制造业实现产值312.6亿元，同比增长18.2%；|装备*制造业|利润下降2.4%。全年新增规上企业85家以上。
企业效益逐步改善
前8个月，规上工业企业实现利润总额48.7亿元，同比增长3.1%。企业亏损面收窄1.2个百分点，应收账款平均回收期缩短4天。
点击上方蓝字关注我们
"""

LONG = """\
时间：2024-06-03 来源：云川日报
上半年，全县实现生产总值128.4亿元，同比增长6.2%。
粮食播种面积稳定在32万亩，夏粮喜获丰收，总产量达到9.6万吨。
规模以上工业企业新增14家，电子元件产量增长21.5%。
全县接待游客310万人次，旅游收入突破18亿元，比去年同期增加2.7亿元。
城乡道路改造完成67公里，新开通公交线路5条。
居民人均可支配收入1.6万元，增长7.1%，农村增速快于城镇1.4个百分点。
新建幼儿园3所，增加学位960个，缓解了老城区入园难。
进出口总额4.3亿美元，下降3.8%，其中对东盟出口增长12.9%。
财政用于教育、医疗和养老的支出占比达到76%。
空气质量优良天数比例为94.5%，主要河流断面水质全部达标。
"""


def shown_by_markdown(source: str) -> str:
    """What a reader of the Markdown sees, if it is plain text alone."""
    blocks = MarkdownIt("commonmark").enable(["table", "strikethrough"]).parse(source)
    assert {block.type for block in blocks} <= {"paragraph_open", "inline", "paragraph_close"}
    pieces = [piece for block in blocks for piece in block.children or ()]
    assert {piece.type for piece in pieces} <= {"text", "text_special", "softbreak"}
    return "".join("\n" if piece.type == "softbreak" else piece.content for piece in pieces)


@pytest.fixture
def digest() -> Digest:
    return articles.digest(articles.parse(TEXT))


class TestJson:
    def test_quotes_the_text_at_every_place(self, digest: Digest) -> None:
        got = json.loads(articles.render(digest, "json"))
        summary = got["summary"]
        for place in [*got["figures"], summary["headline"], *summary["points"], *summary["sections"]]:
            assert got["text"][place["start"] : place["end"]] == place["text"]

    def test_holds_the_keys_of_schema_1(self, digest: Digest) -> None:
        assert set(json.loads(articles.render(digest, "json"))) >= {
            "schema", "id", "source", "format", "encoding", "script", "title", "metadata", "text", "sections",
            "sentences", "figures", "summary", "repairs",
        }  # fmt: skip


class TestCsv:
    def test_has_a_row_a_figure_that_a_spreadsheet_computes_with(self, digest: Digest) -> None:
        rows = list(csv.DictReader(io.StringIO(articles.render(digest, "csv"))))
        assert [row["text"] for row in rows] == [figure.of(digest.article.text) for figure in digest.figures]
        assert all(
            float(row["value"]) == figure.value for row, figure in zip(rows, digest.figures, strict=True)
        )


class TestHeadings:
    def test_a_figure_in_a_heading_has_no_sentence_and_shows_its_heading(self) -> None:
        article = articles.parse(
            "通报\n2024-01-02\n导语一句。\n一、招商签约项目15个\n全市开展活动，进展顺利，成效明显。\n"
        )
        found = articles.digest(article)
        row = next(csv.DictReader(io.StringIO(articles.render(found, "csv"))))
        assert found.figures[0].sentence is None
        assert row["sentence"] == row["section"] == "一、招商签约项目15个"


class TestMarkdown:
    def test_obeys_nothing_of_the_document(self, digest: Digest) -> None:
        assert r"\|装备\*制造业\|" in articles.escape_markdown("|装备*制造业|")
        for row in articles.render(digest, "markdown").split("\n"):
            if row.startswith("| "):
                assert row.replace(r"\|", "").count("|") == 4

    @pytest.mark.parametrize(
        "text",
        [
            "1. 完善",
            "2024) 甲",
            "- 甲",
            "-",
            "+ 甲",
            "---",
            "甲\n===",
            "甲\n---",
            "&lt;b&gt; &#64; &copy;",
            "~~甲~~",
        ],
    )
    def test_shows_what_would_be_a_mark_as_it_stands(self, text: str) -> None:
        assert shown_by_markdown(articles.escape_markdown(text)) == text

    @pytest.mark.parametrize("text", ["-5%", "1.5亿元", "A&B公司", "+86"])
    def test_escapes_nothing_that_would_not(self, text: str) -> None:
        assert articles.escape_markdown(text) == text

    @given(st.text(alphabet="甲1.)-+=*_`~#>|<&lt;![](a)\\\\: \n", max_size=12).map(str.strip))
    def test_shows_any_line_as_it_stands(self, text: str) -> None:
        text = "\n".join(line.strip() for line in text.split("\n") if line.strip())
        assert shown_by_markdown(articles.escape_markdown(text)) == text


class TestText:
    def test_keeps_what_qualifies_a_figure_in_the_order_of_the_text(self, digest: Digest) -> None:
        shown = articles.render(digest, "text")
        assert "约120家" in shown
        assert "85家以上" in shown

    def test_shows_what_was_set_apart_only_when_asked(self, digest: Digest) -> None:
        assert "点击上方蓝字" not in articles.render(digest, "text")
        assert "点击上方蓝字" in articles.render(digest, "text", everything=True)


class TestBrief:
    def test_begins_with_the_whole_point_that_the_headline_is_cut_from(self) -> None:
        news = (
            "8月14日，临港区一处仓库发生火灾，截至上午8时造成2人死亡、5人受伤，"
            "明火于当天上午9时50分被消防救援人员扑灭。"
        )
        digest = articles.digest(articles.parse(f"{news}过火面积约3200平方米。", title=""))
        assert digest.summary.headline and digest.summary.headline.end < news.index("，明火")
        assert articles.render(digest, "brief").startswith(news[:-1])

    def test_says_title_and_source_and_nothing_twice_in_250_characters(self, digest: Digest) -> None:
        brief = articles.render(digest, "brief")
        lines = brief.split("\n")
        assert len(brief) <= 250
        assert "山南新闻网" in lines[-1]
        assert "2024-10-21" in lines[-1]
        assert len(set(lines)) == len(lines) >= 3
        assert all(line in digest.article.text for line in lines[:-1])

    @pytest.mark.parametrize(
        "title", ["云川县上半年经济运行情况", "云川县上半年经济运行和民生实事办理情况" * 4]
    )
    def test_of_a_long_article_fills_its_room_and_no_more(self, title: str) -> None:
        brief = articles.render(articles.digest(articles.parse(f"{title}\n{LONG}")), "brief")
        headline, *rest = brief.split("\n")
        assert 200 <= len(brief) <= 250
        assert headline == "上半年，全县实现生产总值128.4亿元，同比增长6.2%"
        assert not any(headline in line for line in rest)


@pytest.mark.parametrize("format_", ["text", "markdown"])
def test_one_section_is_not_summarized_apart(format_: str) -> None:
    assert "分节" in articles.render(articles.digest(articles.parse(TEXT)), format_)
    assert "分节" not in articles.render(articles.digest(articles.parse(LONG)), format_)


def test_another_format_is_named() -> None:
    with pytest.raises(ArticleError, match="pdf"):
        articles.render(articles.digest(articles.parse(TEXT)), "pdf")
