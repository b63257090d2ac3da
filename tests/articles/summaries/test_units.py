import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from articles import parse
from articles.summaries.folding import fold
from articles.summaries.units import groups_of, pieces


def cut(text: str) -> list[str]:
    return [piece.of(text) for piece in pieces(fold(text), 0, len(text))]


class TestPieces:
    def test_a_sentence_is_cut_at_its_commas(self) -> None:
        assert cut("全市投入3亿元，新建学校8所。") == ["全市投入3亿元，", "新建学校8所。"]

    def test_an_ellipsis_of_dots_cuts_nothing(self) -> None:
        assert cut("用 UPDATE ... RETURNING 取任务。") == ["用 UPDATE ... RETURNING 取任务。"]

    def test_nothing_is_cut_inside_brackets_or_quotation_marks(self) -> None:
        text = "“河长，就是责任人。”公约（草案，第三稿）说。"
        assert cut(text) == ["“河长，就是责任人。”", "公约（草案，第三稿）说。"]

    def test_a_bracket_without_its_other_half_is_left_out(self) -> None:
        assert cut("新建学校8所），投入3亿元。") == ["新建学校8所", "，", "投入3亿元。"]

    def test_a_number_with_commas_stays_whole(self) -> None:
        assert cut("投入17,400.46万元,增长2:1。") == ["投入17,400.46万元,", "增长2:1。"]

    def test_a_number_with_fullwidth_commas_stays_whole(self) -> None:
        assert cut("营收163，439.45万元，增长3%。") == ["营收163，439.45万元，", "增长3%。"]
        assert cut("建于2019，2020年完工。") == ["建于2019，", "2020年完工。"]

    @given(st.text(alphabet="市建8，。；（）“”：,!? a\n", max_size=60))
    @settings(max_examples=200, deadline=None)
    def test_pieces_are_in_order_and_never_empty(self, text: str) -> None:
        at = 0
        for piece in pieces(fold(text), 0, len(text)):
            assert at <= piece.start < piece.end <= len(text)
            at = piece.end


class TestGroups:
    @pytest.mark.parametrize("rest", ["但仍低于去年。", "以受贿罪判处三年，决定执行五年。"])
    def test_a_semicolon_before_what_turns_or_sums_up_parts_nothing(self, rest: str) -> None:
        article = parse(f"全市投入3亿元，判处四年；{rest}", title="")
        assert len(groups_of(article, fold(article.text))) == 1

    def test_a_semicolon_parts_groups(self) -> None:
        article = parse("全市投入3亿元，新建学校8所；全省投入30亿元。", title="")
        groups = groups_of(article, fold(article.text))
        assert [[c.of(article.text) for c in group] for group in groups] == [
            ["全市投入3亿元，", "新建学校8所；"],
            ["全省投入30亿元。"],
        ]
