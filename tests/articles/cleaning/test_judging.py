"""What speaks for a character in its line: marks that pair up, and numbers that are in turn."""

import pytest

from articles.cleaning.judging import PAIRS, Line


class TestMarks:
    @pytest.mark.parametrize(("end", "begin"), PAIRS.items())
    def test_one_that_closes_what_is_open_is_likelier_than_one_that_closes_nothing(self, end, begin):
        line = Line(f"他說{begin}甲", "一")
        assert line.cost("乙", end) < 0 == line.cost("乙", "丙") < Line("他說甲", "一").cost("乙", end)
        assert line.cost(f"乙{end}", end) > 0

    @pytest.mark.parametrize(("end", "begin"), PAIRS.items())
    def test_a_line_rather_ends_with_all_of_them_closed(self, end, begin):
        line = Line(f"他說{begin}甲", "一")
        assert line.end_cost("乙") > 0 == line.end_cost(f"乙{end}") == Line("他說甲", "一").end_cost("乙")

    @pytest.mark.parametrize(("begin", "end"), [("(", "）"), ("（", ")")])
    def test_a_parenthesis_of_either_width_closes_one(self, begin, end):
        assert Line(f"云浮{begin}甲", "一").end_cost(f"乙{end}") == 0
        assert Line(f"云浮{begin}甲", "一").cost("乙", "）") < 0


class TestHeads:
    def test_the_number_that_is_due_is_likelier_to_be_closed_than_another(self):
        assert Line("（", "三").cost("三", "）") < Line("（", "二").cost("三", "）")

    def test_a_number_is_closed_or_goes_on(self):
        line = Line("　　（", "一")
        assert line.cost("十", "）") < line.cost("十", "一") < line.cost("十", "縣")

    @pytest.mark.parametrize("mark", "，。、；：！？,;:!?”’）")
    def test_no_mark_stands_after_a_head(self, mark):
        assert Line("（一）", "一").cost("", "縣") == 0
        assert Line("（一）", "一").cost("", mark) > Line("（一）", "一").cost("", "縣") + 20

    def test_a_number_inside_a_line_is_no_head(self):
        assert Line("推進（", "一").cost("一", "縣") == 0

    def test_after_a_head_the_next_number_is_due(self):
        assert Line("　（一）推進", "一").next_due() == "二"
        assert Line("（九)推進", "九").next_due() == "十"
        assert Line("（十）推進", "十").next_due() == "一"

    @pytest.mark.parametrize("text", ["推進（一）", "（一推進", "（十一）推進", ""])
    def test_any_other_line_leaves_what_is_due(self, text):
        assert Line(text, "四").next_due() == "四"
