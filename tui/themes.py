"""The two themes made for long reading: ink on paper, and the night. One accent colour each."""

from __future__ import annotations

from textual.theme import Theme

GROUNDS = ("background", "background-hover", "background-active", "corner-color")
"""Parts of a scroll bar that are as the page."""


def scrollbars(bar: str, hovered: str, held: str, ground: str) -> dict[str, str]:
    """Scroll bars that are there and no more."""
    return {
        "scrollbar": bar,
        "scrollbar-hover": hovered,
        "scrollbar-active": held,
        **{f"scrollbar-{name}": ground for name in GROUNDS},
    }


NIGHT = Theme(
    name="night",
    dark=True,
    background="#14161a",
    surface="#22262d",
    panel="#1a1d22",
    foreground="#e8e4da",
    primary="#5f87a8",
    secondary="#7d8a99",
    accent="#e0a458",
    warning="#d9b44a",
    error="#d0706a",
    success="#86b083",
    variables={
        "block-cursor-background": "#2f4a5e",
        "block-cursor-foreground": "#ffffff",
        **scrollbars("#3e3f42", "#5e5d5b", "#7e7c78", "#14161a"),
    },
)
PAPER = Theme(
    name="paper",
    dark=False,
    background="#f6f1e4",
    surface="#e8e0cd",
    panel="#eee7d6",
    foreground="#26221b",
    primary="#7a5c3a",
    secondary="#6d675c",
    accent="#9c2f1f",
    warning="#a8720c",
    error="#a3261b",
    success="#3f6b3a",
    variables={
        "block-cursor-background": "#d8c9a8",
        "block-cursor-foreground": "#1a1712",
        **scrollbars("#ccc8bc", "#adaa9f", "#8e8b81", "#f6f1e4"),
    },
)
THEMES = (NIGHT, PAPER)
