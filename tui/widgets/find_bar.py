"""The find bar: a query with a counter, at the bottom of the screen."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from textual import on
from textual.binding import BindingType
from textual.containers import Horizontal
from textual.message import Message
from textual.widgets import Input, Label

from tui.commands import bindings


class FindBar(Horizontal):
    """Opens with a purpose, tells every change of the query, and closes by Enter or Esc."""

    BINDINGS: ClassVar[list[BindingType]] = [*bindings("find")]
    DEFAULT_CSS = """
    FindBar { height: 1; display: none; background: $surface; padding: 0 1; }
    FindBar.-open { display: block; }
    FindBar Input, FindBar Input:focus { border: none; height: 1; width: 1fr; padding: 0; }
    FindBar #find-purpose { color: $accent; padding-right: 1; }
    FindBar #find-count { color: $text-muted; min-width: 12; text-align: right; }
    """

    @dataclass(eq=False, repr=False)
    class Typed(Message):
        """The query changed."""

        query: str

    @dataclass(eq=False, repr=False)
    class Accepted(Message):
        """The query is done."""

        query: str

    class Left(Message):
        """The search was given up."""

    def on_mount(self) -> None:
        """Make ready behind the first screen, which does not show the bar."""
        self.call_after_refresh(self._fill)

    def _fill(self) -> None:
        """Mount purpose, query and counter."""
        if not self.children:
            self.mount(
                Label("/", id="find-purpose", markup=False),
                Input(id="find-query", compact=True),
                Label("", id="find-count", markup=False),
            )

    def open(self, purpose: str) -> None:
        """Show the bar, empty, and take the focus."""
        self._fill()
        self.query_one("#find-purpose", Label).update(purpose)
        self.count("")
        self.add_class("-open")
        query = self.query_one(Input)
        with query.prevent(Input.Changed):
            query.value = ""
        query.focus()

    def count(self, text: str) -> None:
        """Show a counter."""
        self.query_one("#find-count", Label).update(text)

    @on(Input.Changed)
    def _typed(self, event: Input.Changed) -> None:
        event.stop()
        self.post_message(self.Typed(event.value))

    @on(Input.Submitted)
    def _accepted(self, event: Input.Submitted) -> None:
        event.stop()
        self.action_accept()

    def action_accept(self) -> None:
        """Close and keep the query."""
        self.remove_class("-open")
        self.post_message(self.Accepted(self.query_one(Input).value))

    def action_leave(self) -> None:
        """Close and give up."""
        self.remove_class("-open")
        self.post_message(self.Left())
