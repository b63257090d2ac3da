"""What of a page is the article, whatever its elements are called."""

from __future__ import annotations

import time

import pytest

from tests.articles.formats.page_reading import PROSE, TEXT, heads, page


class TestWhatIsKept:
    def test_what_its_class_calls_a_caption_is_one(self) -> None:
        picture = '<div class="picinfo">改造后的市场</div>'
        article = page(f"<h1>菜市场</h1><p>{PROSE[0]}</p>{picture}<p>{PROSE[1]}</p><p>{PROSE[2]}</p>")
        assert [p.role for p in article.paragraphs] == ["text", "caption", "text", "text"]

    def test_numbers_of_code_lines_and_links_beside_headings_are_left_out(self) -> None:
        code = '<table><tr><td class="gutter"><pre>1</pre></td><td><pre>restic backup</pre></td></tr></table>'
        head = '<h2>方案<a class="headerlink" href="#a">¶</a></h2>'
        article = page(f"<h1>备份</h1><p>{PROSE[0]}</p>{head}<p>{PROSE[1]}</p>{code}<p>{PROSE[2]}</p>")
        assert heads(article) == ["方案"]
        assert "\nrestic backup\n" in article.text and "1\n" not in article.text

    def test_space_between_cells_in_the_source_makes_no_cell(self) -> None:
        table = (
            "<table>\n<tr>\n<td>甲</td>\n<td>1</td>\n</tr>\n<tr>\n<td>乙</td>\n<td>2</td>\n</tr>\n</table>"
        )
        assert "甲\t1\n乙\t2" in page(TEXT + table + TEXT).text

    @pytest.mark.parametrize("said", ["“慢一点，鱼才新鲜！”", "「慢一點，魚才新鮮」"])
    def test_what_somebody_says_in_bold_is_no_heading(self, said: str) -> None:
        body = "".join(f"<p><strong>{said}</strong></p><p>{line}</p>" for line in PROSE)
        assert heads(page(body)) == []

    def test_questions_by_a_named_speaker_are_no_headings(self) -> None:
        body = "".join(f"<p><strong>记者：以后有什么打算？</strong></p><p>{line}</p>" for line in PROSE)
        assert heads(page(body)) == []

    def test_kept_line_ends_part_lines(self) -> None:
        text = "\n".join(f"    {line}" for line in PROSE)
        assert [p.strip() for p in page(f"<pre>{text}</pre>").text.split("\n")] == list(PROSE)

    def test_an_article_is_kept_whatever_its_element_is_called(self) -> None:
        assert page(f'<div class="content share">{TEXT}</div><p>更多</p>').text.startswith("\n".join(PROSE))
        named = "".join(f'<p class="tools">{line}</p>' for line in PROSE)
        assert page(named).text == "\n".join(PROSE)

    def test_what_a_phone_s_page_inserts_is_left_out(self) -> None:
        body = f"<p>{PROSE[0]}</p><amp-ad><div>赞助商内容</div></amp-ad><p>{PROSE[1]}</p>"
        assert page(body).text == "\n".join(PROSE[:2])


class TestHostilePages:
    @pytest.mark.parametrize(
        "body", ["<p>" + "·" * 3000 + "x</p>", "<div class='author source time'>" * 80 + "x" + "</div>" * 80]
    )
    def test_take_no_time_to_speak_of(self, body: str) -> None:
        start = time.process_time()
        page(body + TEXT)
        assert time.process_time() - start < 2
