"""How the marks, colours and sizes of a Word document are read, whatever writes them."""

from __future__ import annotations

import pytest

from tests.articles.formats.documents import PROSE, paragraph, shown, word
from tests.articles.formats.word_reading import TEXT, TITLE, heads, opened, run, style, texts


class TestMarks:
    @pytest.mark.parametrize("off", ["0", "false", "none", "off"])
    def test_a_mark_may_be_switched_off(self, off: str) -> None:
        bold, plain = '<w:b w:val="1"/>', f'<w:b w:val="{off}"/>'
        body = "".join(f"<w:p>{run(text, mark)}</w:p>" for text, mark in (("路上", bold), ("山中", plain)))
        assert heads(opened(word(TITLE + TEXT + body + TEXT)))[0][0] == "路上"
        assert "山中" in texts(opened(word(TITLE + TEXT + body + TEXT)))

    @pytest.mark.parametrize("off", ["0", "false"])
    def test_hidden_text_may_be_shown_again(self, off: str) -> None:
        mark = f'<w:vanish w:val="{off}"/>'
        body = f"<w:p>{run('看得见，')}{run('暗记，', mark)}{run('好。')}</w:p>"
        assert texts(opened(word(TITLE + body))) == ["看得见，暗记，好。"]

    def test_a_line_is_bold_where_all_its_runs_with_text_are(self) -> None:
        whole = f"<w:p>{run('路', '<w:b/>')}{run(' ')}{run('上', '<w:b/>')}</w:p>"
        half = f"<w:p>{run('山', '<w:b/>')}{run('中')}</w:p>"
        found = heads(opened(word(TITLE + TEXT + whole + TEXT + half + TEXT)))
        assert [head for head, _ in found] == ["路 上"]

    @pytest.mark.parametrize("line", ["甲", "路上。", "甲" * 41])
    def test_one_character_a_sentence_or_a_long_line_in_bold_is_no_heading(self, line: str) -> None:
        article = opened(word(TITLE + TEXT + shown(line, 12, bold=True) + TEXT))
        assert all(head != line for head, _ in heads(article))

    def test_breaks_tabs_and_hyphens_are_read(self) -> None:
        body = (
            "<w:p><w:r><w:t>第一行，</w:t><w:br/><w:t>第二行</w:t><w:tab/><w:t>好，</w:t><w:cr/>"
            "<w:t>a</w:t><w:noBreakHyphen/><w:t>b。</w:t></w:r></w:p>"
        )
        found = opened(word(TITLE + body)).document.lines
        assert [line.text for line in found[-3:]] == ["第一行，", "第二行\t好，", "a-b。"]


class TestColours:
    @pytest.mark.parametrize("colour", ["FF0000", "C00000", "980000", "e60012"])
    def test_a_red_head_is_no_title(self, colour: str) -> None:
        body = shown("水务工作动态", 40, colour=colour) + shown("守岛人的春天", 22, centred=True)
        assert opened(word(body + TEXT)).title == "守岛人的春天"

    @pytest.mark.parametrize("colour", ["960000", "FF5000", "FF0050", "000000", "auto", "F00"])
    def test_one_in_another_colour_is(self, colour: str) -> None:
        body = shown("水务工作动态", 40, colour=colour) + shown("守岛人的春天", 22, centred=True)
        assert opened(word(body + TEXT)).title == "水务工作动态"


class TestSizes:
    def test_text_without_a_size_has_ten_points(self) -> None:
        body = "".join(map(paragraph, PROSE))
        assert opened(word(shown("守岛人的春天", 12) + body)).title == "守岛人的春天"
        centred = shown("守岛人的春天", 10, centred=True, bold=True)
        assert opened(word(shown("走进湖心岛", 10) + centred + body)).title == "守岛人的春天"

    def test_the_usual_style_and_the_document_s_defaults_give_a_size(self) -> None:
        size = '<w:rPr><w:sz w:val="32"/></w:rPr>'
        usual = style("Normal", size, more='w:default="1"')
        defaults = f"<w:docDefaults><w:rPrDefault>{size}</w:rPrDefault></w:docDefaults>"
        for styles in (usual, defaults):
            body = shown("走进湖心岛", 16) + shown("守岛人的春天", 20) + "".join(map(paragraph, PROSE))
            assert opened(word(body, styles=styles)).title == "守岛人的春天"

    def test_a_line_has_the_size_of_most_of_its_text(self) -> None:
        large, small = '<w:sz w:val="44"/>', '<w:sz w:val="24"/>'
        title = run("守岛人的春天", large) + run("①", small)
        body = f"<w:p>{title}</w:p><w:p>{run('走', large)}{run('进湖心岛', small)}</w:p>"
        assert opened(word(body + TEXT)).title == "守岛人的春天①"
