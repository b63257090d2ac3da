"""Runs whose bytes were shifted, and what the document itself tells about them."""

import time
from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from articles import bigrams
from articles.cleaning import clean
from articles.cleaning.wording import Endings
from articles.model import Line
from articles.wordlist import words_from
from tests.articles.cleaning.damage import TABLE, cleaned, decoded, injected

NOTICE = """云浮縣產業發展報告(試行)
縣政府優化營商環境，創建產業園區，發布統計數據，企業協會積極響應。
　　（一）推進東部基地建設，發展數字經濟。
　　（二）加快老城改造，完善網絡基礎設施。
　　（三）縣長表示：“我們一定要抓緊時間。”"""


def cut(text: str, mark: str) -> str:
    """The text injected, its bytes cut before every ``mark``, at whatever alignment."""
    lines = []
    for line in injected(text).split("\n"):
        pieces = line.encode("gb18030").split(mark.encode("gbk"))
        parts = [piece if not at else mark.encode("gbk") + piece for at, piece in enumerate(pieces)]
        lines.append("".join(decoded(part, "drop") for part in parts))
    return "\n".join(lines)


class TestCutRuns:
    def test_a_quotation_that_ends_a_line_is_closed(self):
        noisy = cut(NOTICE, "！")
        assert "?！?" in noisy
        assert cleaned(noisy) == NOTICE

    @pytest.mark.parametrize("mark", "！；？。、")
    def test_a_line_that_was_cut_before_a_mark_comes_back(self, mark):
        text = f"{NOTICE}\n縣長了解當地群眾{mark}縣里十分重視{mark}"
        noisy = cut(text, mark)
        assert f"?{mark}" in noisy
        assert cleaned(noisy) == text

    @pytest.mark.parametrize(("mark", "half"), ["！!", "；;"])
    def test_so_it_does_where_the_mark_became_half_width_since(self, mark, half):
        noisy = cut(f"{NOTICE}\n縣長了解當地群眾{mark}縣里十分重視。", mark).replace(mark, half)
        assert f"?{half}" in noisy
        assert cleaned(noisy).endswith(f"\n縣長了解當地群眾{half}縣里十分重視。")

    def test_numbered_heads_come_back(self):
        noisy = cut(NOTICE, "。")
        assert "?。" in noisy
        assert cleaned(noisy) == NOTICE

    def test_a_head_comes_back_though_all_its_pairs_vanished(self):
        heads = "　　（四）加強監督檢查。\n　　（五）改善民生條件。\n　　（六）春節前夕，各地慰問群眾。"
        noisy = cut(f"{NOTICE}\n{heads}", "。")
        assert "?。┐汗" in noisy
        assert cleaned(noisy).endswith(heads)

    @pytest.mark.parametrize("tag", ["</p>", "</span>"])
    def test_a_quotation_is_closed_before_a_tag_that_lost_its_bracket(self, tag):
        noisy = f"{injected(NOTICE)}\n他表示：“我們發展新聞?！?{tag[1:]}"
        assert cleaned(noisy).endswith("\n他表示：“我們發展新聞。”")

    @pytest.mark.parametrize(
        ("text", "half"),
        [("落實當地A座國策。", "谹座"), ("當地基本Wi網絡。", "網(wǎng)i"), ("當地KTV行業。", "豄TV")],
    )
    def test_a_letter_that_was_read_together_with_half_a_character_comes_back(self, text, half):
        noisy = injected(f"{NOTICE}\n{text}")
        assert half in noisy
        assert cleaned(noisy) == f"{NOTICE}\n{text}"

    def test_a_clean_text_with_question_marks_stays(self):
        text = "真的嗎?!他問道??沒有人回答?。大家都走了?"
        assert cleaned(text) == text

    @settings(max_examples=15, deadline=None)
    @given(st.text(alphabet="?縣發展經濟(fā)ǘ。！|l、“”3 ", max_size=30))
    def test_whatever_stands_in_a_noisy_text_every_change_is_listed(self, rest):
        lines = [Line(line) for line in [*injected(NOTICE).split("\n"), rest]]
        after, repairs = clean(lines)
        changed = {at for at, (old, new) in enumerate(zip(lines, after, strict=True), 1) if old != new}
        assert changed <= {repair.line for repair in repairs}

    def test_many_question_marks_take_time_in_proportion(self):
        lines = [Line(line) for line in injected(NOTICE).split("\n")]

        def seconds(count: int) -> float:
            start = time.process_time()
            clean([*lines, Line("?！" * count)])
            return time.process_time() - start

        seconds(10)
        assert seconds(120) < 8 * seconds(30) + 0.5


class TestTheModel:
    @pytest.mark.parametrize("mark", "。！？”")
    def test_a_line_rather_ends_after_a_sentence_than_after_a_comma(self, mark):
        assert bigrams.cost(mark, bigrams.EDGE) + 20 < bigrams.cost("，", bigrams.EDGE)


class TestWhatADocumentTells:
    def test_the_point_that_is_due_is_likelier_than_elsewhere(self):
        def cost(text: str) -> float:
            return min(gains["是"] for _, gains, _ in Endings(text)["；二"] if "是" in gains)

        assert cost("一是創新。") < cost("") == cost("一是創新，二是開放。")

    def test_a_long_word_costs_no_more_than_it_is_rare(self):
        gains = next(gains for length, gains, _ in Endings("")["不得而"] if length == 3)
        pairs = sum(bigrams.cost(first, second) for first, second in pairwise("不得而知"))
        assert bigrams.share_cost("不") + pairs + gains["知"] == words_from("不")["得而知"]

    @pytest.mark.parametrize(("lost", "run"), [("drop", "?緡叨家"), ("q", "?緡?叨家?")])
    def test_pairs_that_are_no_characters_were_dropped_or_marked(self, lost, run):
        text = f"{NOTICE}\n各地政府落實當地基本國策都要落實。"
        noisy = injected(text, lost=lost)
        assert run[1:] in noisy
        assert cleaned(noisy) == text


class TestSwallowedCharacters:
    HALF_WIDTH = NOTICE.translate(str.maketrans("，：", ",:"))

    def test_a_half_width_comma_comes_back_in_a_text_that_has_such(self):
        text = f"{self.HALF_WIDTH}\n縣政府的汽車停在周圍,群眾前來參觀。"
        noisy = injected(text, TABLE + "車")
        assert "停在周?chē)?群眾" in noisy
        assert cleaned(noisy) == text

    def test_a_half_width_parenthesis_is_closed(self):
        text = f"{self.HALF_WIDTH}\n汽車來了(停在周圍)群眾前來參觀。"
        noisy = injected(text, TABLE + "車")
        assert "停在周?chē)?群眾" in noisy
        assert cleaned(noisy) == text

    @pytest.mark.parametrize("unit", ["處", "個月", "萬元"])
    def test_a_mark_never_takes_the_place_of_a_lost_number(self, unit):
        noisy = injected(f"{self.HALF_WIDTH}\n汽車停在周圍5{unit}。", TABLE + "車")
        assert cleaned(noisy).endswith(f"周圍?{unit}。")

    def test_a_text_with_wide_marks_alone_lost_no_half_width_one(self):
        noisy = injected(f"{NOTICE}\n縣政府的汽車停在周圍,群眾前來參觀。", TABLE + "車")
        assert "周圍?群眾" in cleaned(noisy)

    @pytest.mark.parametrize("end", ["增量。\n餐飲連鎖", "增量。 會議要求", "增量？\n會議要求"])
    def test_a_sentence_ended_before_a_line_break_or_a_space_that_vanished(self, end):
        noisy = injected(f"{NOTICE}\n今年又有業績{end}逆勢推進。", "冊績" + TABLE)
        assert "?cè)" in noisy
        assert f"今年又有業績{end[:3]} {end[4:]}逆勢推進。" in cleaned(noisy)
