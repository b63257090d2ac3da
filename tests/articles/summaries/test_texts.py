"""What holds for the summary of any text, tried on texts of different kinds."""

import re
from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from articles import Article, Summary, parse
from articles.summaries import brief, summarize
from articles.summaries.headlines import LONGEST, LONGEST_FOREIGN

TEXTS = sorted((Path(__file__).parent / "texts").glob("*.txt"))
DANGLING = re.compile(
    r"此外|另外|同[时時]|与此|與此|但|然而|因此|所以|其|[这這该該此他她它]|[对對]此|[为為]此|据了解|據了解"
)


@pytest.fixture(params=TEXTS, ids=lambda path: path.stem)
def article(request: pytest.FixtureRequest) -> Article:
    return parse(request.param.read_text(encoding="utf-8"))


def pieces(summary: Summary) -> list[tuple[int, int]]:
    return [(p.start, p.end) for p in (*summary.points, *summary.sections, summary.headline) if p]


class TestEverySummary:
    def test_brackets_and_quotation_marks_come_in_pairs(self, article: Article) -> None:
        for start, end in pieces(summarize(article, (), points=9)):
            said = article.text[start:end]
            for one, other in ("（）", "“”", "「」", "《》"):
                assert said.count(one) == said.count(other), said

    def test_nothing_dangles(self, article: Article) -> None:
        for start, end in pieces(summarize(article, (), points=9)):
            assert not DANGLING.match(article.text, start, end)

    def test_no_two_points_say_the_same(self, article: Article) -> None:
        points = summarize(article, (), points=9).points
        tokens = [re.findall(r"[A-Za-z]+|[^A-Za-z\s]", point.of(article.text)) for point in points]
        twos = [set(pairwise(said)) for said in tokens]
        for i, one in enumerate(twos):
            assert all(len(one & other) <= 0.6 * min(len(one), len(other)) for other in twos[:i])

    def test_a_headline_is_short(self, article: Article) -> None:
        summary = summarize(article, ())
        longest = LONGEST_FOREIGN if summary.kind == "foreign" else LONGEST
        assert summary.headline is None or summary.headline.end - summary.headline.start <= longest

    def test_a_condition_is_not_cut_off(self, article: Article) -> None:
        for start, end in pieces(summarize(article, (), points=9)):
            after = article.text[end : end + 4]
            assert not re.match("，(?:但|除|否则|不得|如|而是)", after), article.text[start : end + 9]

    def test_a_section_with_something_to_say_has_its_point(self, article: Article) -> None:
        summary = summarize(article, ())
        assert [p.section for p in summary.sections] == sorted({p.section for p in summary.sections})
        assert all(article.section_at(p.start) == p.section for p in summary.sections)

    def test_the_brief_form_keeps_its_length(self, article: Article) -> None:
        found = brief(article, (), summarize(article, ()))
        assert sum(piece.end - piece.start for piece in found) <= 250
        assert all(a.end <= b.start for a, b in pairwise(found))

    def test_a_budget_is_kept(self, article: Article) -> None:
        for chars in (0, 20, 61, 140, 400):
            assert sum(p.end - p.start for p in summarize(article, (), chars=chars).points) <= chars


class TestAnyText:
    @given(st.text(alphabet="市政府新建学校8所，。；：（）“”但其\n 一、%", max_size=120))
    @settings(max_examples=80, deadline=None)
    def test_no_text_breaks_it(self, text: str) -> None:
        article = parse("临江。\n" + text, title="")
        for start, end in pieces(summarize(article, ())):
            assert 0 <= start < end <= len(article.text)
