"""What a copy holds: pieces of an article in the script that is shown, in one of several styles."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Literal

import articles
from articles import Figure, Span
from tui.showing import Showing

Style = Literal["plain", "markdown", "cited", "quoted", "gbt7714", "table", "tsv"]
STYLES: tuple[Style, ...] = ("plain", "markdown", "cited", "quoted", "gbt7714")
FIGURE_STYLES: tuple[Style, ...] = ("table", "tsv", *STYLES)


@dataclass(frozen=True, slots=True)
class Excerpt:
    """Something that can be copied."""

    name: str
    """What it is, as ``paragraph``; a key of the interface's words."""
    spans: tuple[Span, ...]
    figures: tuple[Figure, ...] = ()

    @property
    def styles(self) -> tuple[Style, ...]:
        """The styles that fit it."""
        return FIGURE_STYLES if len(self.figures) > 1 else STYLES


def rendered(showing: Showing, excerpt: Excerpt, style: Style) -> str:
    """The excerpt as text to paste."""
    plain = _lines(showing, excerpt, "")
    match style:
        case "table":
            return "\n".join(_table(showing, excerpt.figures))
        case "tsv":
            return "\n".join("\t".join(figure_cells(showing, figure)) for figure in excerpt.figures)
        case "cited" | "quoted" | "gbt7714":
            return _with_source(showing, plain, style)
        case "markdown":
            return _lines(showing, excerpt, "- " if len(excerpt.spans) > 1 else "")
        case "plain":
            return plain


def _with_source(showing: Showing, text: str, style: Style) -> str:
    if style == "quoted":
        lines = [*articles.escape_markdown(text).split("\n"), "", f"——{citation(showing, 'markdown')}"]
        return "\n".join(f"> {line}".rstrip() for line in lines)
    source = citation(showing, "gbt7714") if style == "gbt7714" else f"——{citation(showing, 'plain')}"
    return f"{text}\n{source}"


def _lines(showing: Showing, excerpt: Excerpt, bullet: str) -> str:
    if excerpt.figures:
        return "\n".join(bullet + figure_line(showing, figure) for figure in excerpt.figures)
    return "\n".join(bullet + showing.text(span) for span in excerpt.spans)


def figure_cells(showing: Showing, figure: Figure) -> tuple[str, str, str]:
    """What a figure measures, what it says and how it moved."""
    label = "".join(showing.text(piece) for piece in figure.label)
    return label, articles.approximate(figure, showing.text), showing.words(articles.change(figure))


def figure_line(showing: Showing, figure: Figure) -> str:
    """A figure as a line that can be quoted: label, value and change."""
    label, value, change = figure_cells(showing, figure)
    return "".join([f"{label}：" if label else "", value, f"（{change}）" if change else ""])


def _table(showing: Showing, figures: tuple[Figure, ...]) -> list[str]:
    rows = [
        " | ".join(articles.escape_markdown(cell) for cell in figure_cells(showing, each)) for each in figures
    ]
    head = " | ".join(showing.words(name) for name in ("指标", "数据", "变化"))
    return [f"| {head} |", "| --- | --- | --- |", *(f"| {row} |" for row in rows)]


def citation(showing: Showing, style: str) -> str:
    """Where the article comes from in one line, in a style that ``articles.cite`` knows; read today."""
    today = date.today().isoformat()
    return showing.words(articles.cite(showing.article, style, accessed=today))
