"""A digest as Markdown."""

from __future__ import annotations

from articles.model import Digest
from articles.rendering.words import (
    escape_markdown,
    figure_rows,
    headline,
    outline,
    section_rows,
    source_line,
)


def render(digest: Digest) -> str:
    """Title, source, summary, outline and a table of the figures."""
    article, text = digest.article, digest.article.text
    summary = digest.summary
    blocks = [
        f"# {escape_markdown(article.title)}" if article.title else "",
        escape_markdown(source_line(article)),
        f"**{escape_markdown(news)}**" if (news := headline(digest)) else "",
        _block("要点", [f"- {escape_markdown(point.of(text))}" for point in summary.points]),
        _block(
            "大纲",
            [f"{'  ' * (level - 1)}- {escape_markdown(heading)}" for level, heading in outline(article)],
        ),
        _block("分节", [f"- {escape_markdown(row)}" for row in section_rows(digest)]),
        _block("关键数据", figure_table(digest)),
        _block("另置", [_item(line) for line in article.boilerplate]),
    ]
    return "\n\n".join(block for block in blocks if block)


def figure_table(digest: Digest) -> list[str]:
    """The figures as the lines of a Markdown table."""
    rows = [" | ".join(escape_markdown(cell) for cell in row) for row in figure_rows(digest)]
    return ["| 数据 | 指标 | 变化 |", "| --- | --- | --- |", *(f"| {row} |" for row in rows)] if rows else []


def _item(text: str) -> str:
    return f"- {escape_markdown(text)}"


def _block(name: str, lines: list[str]) -> str:
    return f"## {name}\n\n" + "\n".join(lines) if lines else ""
