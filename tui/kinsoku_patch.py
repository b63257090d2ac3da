"""Let every Textual widget break rows as the article does.

Textual wraps text by ``textual.content.divide_line``, which cuts Chinese anywhere. The name is
private: a test holds it, and Textual's version is bounded in ``pyproject.toml``.
"""

from __future__ import annotations

from functools import partial

from tui.wrapping import wrap


def divide_line(text: str, width: int, fold: bool = True, *, ambiguous: int = 1) -> list[int]:
    """Break offsets of a line for ``width`` cells. ``fold`` is Textual's; long words are always folded."""
    return wrap(text, max(1, width), ambiguous=ambiguous)


def install(ambiguous: int = 1) -> None:
    """Make all widgets of this process break by ``wrap``."""
    from textual import content

    setattr(content, "divide_line", partial(divide_line, ambiguous=ambiguous))  # noqa: B010 no public name
