"""A row a figure, for a spreadsheet."""

from __future__ import annotations

from articles.model import Digest, Figure, Span
from articles.sanitizing import sanitize

COLUMNS = (
    "source", "title", "published", "section", "label", "text", "value", "high", "unit", "kind",
    "direction", "basis", "approx", "sentence", "start", "end",
)  # fmt: skip
_WIDEST = 1000
"""Code points of a sentence that a cell holds: each row would hold all of a text that has no stops."""
_FORMULA = ("=", "+", "@", "\t", "\n", "＝", "＋", "－", "＠")
"""What a spreadsheet takes for the beginning of a formula, in East Asian editions full-width signs too."""


def render(digest: Digest) -> str:
    """A header and a row a figure, parted by commas."""
    return "\n".join([header(), *rows(digest)])


def header() -> str:
    """The names of the columns."""
    return ",".join(COLUMNS)


def rows(digest: Digest) -> list[str]:
    """A line of CSV a figure; several articles' rows fit under one header."""
    return [_line(_cells(digest, figure)) for figure in digest.figures]


def _cells(digest: Digest, figure: Figure) -> list[str]:
    article = digest.article
    text = article.text
    heading = article.sections[figure.section].heading if article.sections else None
    holder = article.paragraphs[article.paragraph_at(figure.start)]
    sentence = holder if figure.sentence is None else article.sentences[figure.sentence]
    words = [
        article.document.name,
        article.title or "",
        article.metadata.published or "",
        heading.of(text) if heading else "",
        figure.label_of(text) or "",
        figure.of(text),
        number(figure.value),
        number(figure.high),
        figure.unit,
        figure.kind,
        figure.direction,
        figure.basis,
        figure.approx.of(text) if figure.approx else "",
        _near(figure, sentence).of(text),
        str(figure.start),
        str(figure.end),
    ]
    return [harmless_cell(word) for word in words]


def _near(figure: Figure, sentence: Span) -> Span:
    """The sentence, or what stands around the figure in one that is too wide."""
    if sentence.end - sentence.start <= _WIDEST:
        return sentence
    start = max(sentence.start, figure.start - _WIDEST // 2)
    return Span(start, min(sentence.end, start + _WIDEST))


def number(value: float | None) -> str:
    """A number as a spreadsheet reads it: no grouping, no exponent; empty for none."""
    return "" if value is None else f"{value:.12f}".rstrip("0").rstrip(".")


def harmless_cell(word: str) -> str:
    """A cell that no spreadsheet takes for a formula."""
    word = sanitize(word)
    obeyed = word.startswith(_FORMULA) or (word.startswith("-") and not _is_number(word))
    return f"'{word}" if obeyed else word


def _is_number(word: str) -> bool:
    try:
        float(word)
    except ValueError:
        return False
    return True


def _line(cells: list[str]) -> str:
    import csv
    import io

    out = io.StringIO()
    csv.writer(out, lineterminator="").writerow(cells)
    return out.getvalue()
