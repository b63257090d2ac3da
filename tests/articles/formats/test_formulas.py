"""Formulas of web pages and Word documents, in a line."""

from __future__ import annotations

import pytest

import articles
from articles import formats
from articles.formats.formulas import OFFICE
from articles.sources import Source
from tests.articles.formats.documents import PROSE, paragraph, word
from tests.articles.formats.page_reading import TEXT, page

_POWER = "<msup><mn>10</mn><mn>8</mn></msup>"


@pytest.mark.parametrize(
    ("written", "read"),
    [
        (f"<math>{_POWER}</math>", "10^8"),
        ("<math><msubsup><mi>x</mi><mn>1</mn><mn>2</mn></msubsup></math>", "x1^2"),
        ("<math><mfrac><mn>1</mn><mn>3</mn></mfrac></math>", "1/3"),
        (f"<math><semantics>{_POWER}<annotation>10^{{8}}</annotation></semantics></math>", "10^8"),
        (f"<span class=katex-mathml><math>{_POWER}</math></span><span aria-hidden=true>10^8</span>", "10^8"),
        (f"10^8<mjx-assistive-mml><math>{_POWER}</math></mjx-assistive-mml>", "10^8"),
    ],
)
def test_a_page_s_formula_is_written_once_and_its_parts_run_into_nothing(written: str, read: str) -> None:
    assert (
        page(f"{TEXT}<p>粮库的仓容为{written}公斤。</p>{TEXT}").text.split("\n")[3]
        == f"粮库的仓容为{read}公斤。"
    )


@pytest.mark.parametrize(
    ("written", "read"),
    [
        ("<m:sSup><m:e>10</m:e><m:sup>8</m:sup></m:sSup>", "10^8"),
        ("<m:f><m:num>1</m:num><m:den>3</m:den></m:f>", "1/3"),
    ],
)
def test_a_formula_of_word_is_text_too(written: str, read: str) -> None:
    for part in ("10", "8", "1", "3"):
        written = written.replace(f">{part}<", f"><m:r><m:t>{part}</m:t></m:r><")
    formula = (
        f'<w:p><w:r><w:t>仓容为</w:t></w:r><m:oMath xmlns:m="{OFFICE.strip("{}")}">{written}</m:oMath></w:p>'
    )
    data = word(paragraph(PROSE[0]) + formula + paragraph(PROSE[1]))
    found = articles.structured(formats.extract(Source("a.docx", data)))
    assert found.text.split("\n")[1] == f"仓容为{read}"
