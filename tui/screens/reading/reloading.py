"""Opening a source again: after a change, or in another encoding, at the same words."""

from __future__ import annotations

from textual import work

from articles import sanitize
from tui.i18n import _
from tui.messages import Changed
from tui.screens.reading.loading import OpensSources
from tui.watching import stamp

EVERY = 3.0
"""Seconds between two looks at the file that is read."""

ENCODINGS = ("auto", "utf-8", "gb18030", "big5hkscs", "utf-16", "hz", "iso2022_jp_2", "latin-1")
"""The encodings that Chinese texts come in; ``auto`` is a guess."""


class Reloads(OpensSources):
    """What opens the source again that is read."""

    _looking: bool = False

    def on_mount(self) -> None:
        """Look at the file from time to time."""
        self.set_interval(EVERY, self._look)

    def _look(self) -> None:
        if self.showing and not self._looking and (known := self.entries[self.index].stamp):
            self._looking = True
            self.look_at(self.index, known)

    @work(thread=True, group="look")
    def look_at(self, index: int, known: tuple[int, int]) -> None:
        """Tell if a file is no longer what it was."""
        now = stamp(self.entries[index].source)
        if now and now != known:
            self.post_message(Changed(index, now))
        self._looking = False

    def on_changed(self, event: Changed) -> None:
        """Offer to open it again, once for each change."""
        entry = self.entries[event.index]
        if event.index == self.index and entry.stamp != event.stamp:
            entry.stamp = event.stamp
            self.notify(_("{name} has changed: r reads it again").format(name=entry.name), markup=False)

    def action_reload(self) -> None:
        """Open the source again, at the same words."""
        if self.entries:
            self.hold_words()
            self.load(self.index)

    def action_encoding(self) -> None:
        """Ask for the encoding and open the source again with it."""
        from tui.screens.choose import Choice, Choose

        if not self.entries:
            return
        encoding = self.showing.article.document.encoding if self.showing else None
        if self.showing and encoding is None:
            self.notify(_("This format leaves no choice of an encoding"), markup=False)
            return
        name = sanitize(encoding.name) if encoding else "?"
        now = name if encoding is None or encoding.sure else f"{name}?"
        chosen = self.entries[self.index].encoding or "auto"
        choices = [Choice(each, each) for each in ENCODINGS]
        purpose = _("Encoding: {name}").format(name=now)
        self.app.push_screen(Choose(purpose, choices, ENCODINGS.index(chosen)), self._decode)

    def _decode(self, encoding: str | None) -> None:
        if encoding:
            self.entries[self.index].encoding = None if encoding == "auto" else encoding
            self.action_reload()
