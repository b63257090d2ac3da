"""The whole way, from a text to its digest and every form of it."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import articles
from articles import Span
from articles.sanitizing import HAZARDS

WORDS = (
    "全市产值达到12.6亿元，同比增长6.8%。 一、重点行业 （一） “ ” （ ） ： ； ， 。 ？ 产(chǎn)业 "
    "產(chǎn)業(yè)發(fā)展 ?！? 系(xi)(xi)统(tong) &nbsp; <p> </p> 来源：山南日报 2024年6月3日 记者 "
    "软件和头发 軟體與頭髮 ⿰氵后 約3萬人 千分之五 1. - | * é ٣ ½ \U0002f800"
)
CONTROLS = "\t \u3000 \n \r \f \u2028 \x1b[31m \x9d \0 \ue000 \u202e \ud800 \u200d"
PIECES = [*WORDS.split(" "), *CONTROLS.split(" "), " ", "\n\n"]
TEXTS = st.lists(st.sampled_from(PIECES) | st.text(max_size=3), max_size=30).map("".join)


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r", "\f", "\x85", "\u2028"])
def test_a_text_has_the_lines_that_its_file_has(end: str, tmp_path: Path) -> None:
    text = f"甲县新闻{end}一段。{end}二段。"
    (tmp_path / "a.txt").write_bytes(text.encode())
    read = articles.read(str(tmp_path / "a.txt"))
    assert read.lines == articles.read_text(text).lines
    assert read.text == "甲县新闻\n一段。\n二段。"


class TestAnyText:
    @settings(max_examples=150, deadline=None)
    @given(TEXTS, st.sampled_from(["original", "simplified", "taiwan", "hongkong"]), st.booleans())
    def test_has_a_digest_whose_every_place_is_in_its_text(
        self, text: str, script: str, phrases: bool
    ) -> None:
        digest = articles.digest(articles.parse(text))
        digest = articles.convert(digest, script, phrases=phrases)
        article, size = digest.article, len(digest.article.text)
        labels = [piece for figure in digest.figures for piece in figure.label]
        spans: list[Span] = [
            *article.sections,
            *article.paragraphs,
            *article.sentences,
            *digest.figures,
            *labels,
        ]
        spans += [*digest.summary.points, *digest.summary.sections]
        assert all(0 <= span.start <= span.end <= size for span in spans)

    @settings(max_examples=100, deadline=None)
    @given(TEXTS)
    def test_is_harmless_in_every_form(self, text: str) -> None:
        digest = articles.digest(articles.parse(text))
        for name in articles.FORMATS:
            assert not HAZARDS.search(articles.render(digest, name, everything=True)), name

    @settings(max_examples=100, deadline=None)
    @given(TEXTS)
    def test_comes_back_from_its_json(self, text: str) -> None:
        digest = articles.digest(articles.parse(text))
        back = json.loads(articles.render(digest, "json"))
        assert back == json.loads(json.dumps(articles.as_dict(digest)))
        assert back["text"] == digest.article.text

    @settings(max_examples=150, deadline=None)
    @given(TEXTS, st.sampled_from(["auto", "keep", "strip"]))
    def test_is_changed_where_a_repair_says_so_and_nowhere_else(self, text: str, glosses: str) -> None:
        raw = articles.read_text(text, repair=False)
        document = articles.cleaned(raw, glosses)  # type: ignore[arg-type]
        listed = {repair.line for repair in document.repairs}
        assert all(1 <= line <= len(raw.lines) for line in listed)
        assert all(repair.before != repair.after for repair in document.repairs)
        if not any(repair.kind == "wrap" for repair in document.repairs):
            both = enumerate(zip(raw.lines, document.lines, strict=True), 1)
            assert {number for number, (old, new) in both if old != new} <= listed
