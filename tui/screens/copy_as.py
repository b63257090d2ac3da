"""Asks what to copy and as what."""

from __future__ import annotations

from typing import ClassVar

from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.content import Content
from textual.screen import ModalScreen
from textual.widgets import OptionList
from textual.widgets.option_list import Option

from tui.copying import Excerpt, Style
from tui.i18n import side

Choice = tuple[Excerpt, Style]
NAMES = {
    "plain": "纯文本 · plain text",
    "markdown": "Markdown",
    "cited": "附出处 · with citation",
    "quoted": "Markdown 引文 · Markdown quotation",
    "gbt7714": "附 GB/T 7714 著录 · with GB/T 7714 reference",
    "table": "Markdown 表格 · table",
    "tsv": "制表符分隔 · for a spreadsheet",
}


class CopyAs(ModalScreen[Choice | None]):
    """Every excerpt that the pane offers in every style that fits it."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("escape,q,Y", "dismiss", "Close"),
        Binding("j", "cursor('down')", show=False),
        Binding("k", "cursor('up')", show=False),
    ]
    DEFAULT_CSS = """
    CopyAs { align: center middle; }
    CopyAs > OptionList {
        width: 60; max-width: 100%; height: auto; max-height: 80%;
        background: $surface; border: round $accent;
    }
    """

    def __init__(self, excerpts: list[Excerpt]) -> None:
        super().__init__()
        self.choices = [(excerpt, style) for excerpt in excerpts for style in excerpt.styles]

    def compose(self) -> ComposeResult:
        """One list; the first choice is what the plain copy takes."""
        options = OptionList(
            *(
                Option(Content.assemble((side(excerpt.name), "bold"), "  ", side(NAMES[style])))
                for excerpt, style in self.choices
            )
        )
        options.border_title = side("Copy as · 复制为")
        yield options

    def on_option_list_option_selected(self, event: OptionList.OptionSelected) -> None:
        """Answer with the choice."""
        self.dismiss(self.choices[event.option_index])

    def action_cursor(self, way: str) -> None:
        """Move the cursor."""
        getattr(self.query_one(OptionList), f"action_cursor_{way}")()
