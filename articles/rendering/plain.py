"""A digest as plain text."""

from __future__ import annotations

from articles.model import Digest
from articles.rendering.words import figure_rows, headline, outline, section_rows, source_line
from articles.sanitizing import sanitize


def render(digest: Digest) -> str:
    """Title, source, summary, outline and figures, a block each."""
    return sanitize("\n\n".join(block for block in _blocks(digest) if block))


def _blocks(digest: Digest) -> list[str]:
    article, text = digest.article, digest.article.text
    summary = digest.summary
    title = "\n".join(part for part in (article.title, source_line(article)) if part)
    points = [f"{number}. {point.of(text)}" for number, point in enumerate(summary.points, 1)]
    headings = [f"{'  ' * level}{heading}" for level, heading in outline(article)]
    figures = ["  " + "  ".join(cell for cell in row if cell) for row in figure_rows(digest)]
    return [
        title,
        _block("要点", [line for line in (headline(digest), *points) if line]),
        _block("大纲", headings),
        _block("分节", section_rows(digest)),
        _block(f"关键数据 {len(figures)}", figures),
        _block("另置", list(article.boilerplate)),
        f"修复 {len(digest.repairs)}" if digest.repairs else "",
    ]


def _block(name: str, lines: list[str]) -> str:
    return "\n".join([f"【{name}】", *lines]) if lines else ""
