"""An app as the person set it: language, theme and keys. What keys change is remembered in the settings."""

from __future__ import annotations

import threading
from dataclasses import replace
from typing import Any

from textual import work
from textual.app import App
from textual.notifications import Notification, Notify, SeverityLevel

from tui import i18n, settings
from tui.errors import system_said
from tui.i18n import _
from tui.input_method import with_aliases
from tui.messages import Remember, Say
from tui.themes import NIGHT, THEMES

BRIEFLY = 3.0
"""Seconds that the screen says what a key has done."""


class ConfiguredApp(App[int]):
    """Follows the settings and writes those that were changed while it ran."""

    def __init__(self) -> None:
        i18n.use(settings.load()[0].language)
        # Read in the language that was chosen, so that problems are told in it.
        self.settings, self._problems = settings.load()
        self._changed: dict[str, Any] = {}
        self._writing = threading.Lock()
        self._said: Notification | None = None
        super().__init__()
        # Before any style is read: a change of the theme reads all of them again.
        for theme in THEMES:
            self.register_theme(theme)
        self.theme = self.settings.theme if self.settings.theme in self.available_themes else NIGHT.name

    def on_mount(self) -> None:
        """Take the person's keys, and tell what is wrong with the settings in one toast each."""
        if self.settings.theme not in ("auto", self.theme):
            self.tell(_("No such theme: {name}").format(name=self.settings.theme))
        self.set_keymap(
            {command: ",".join(with_aliases(keys.split(","))) for command, keys in self.settings.keys.items()}
        )
        for problem in self._problems:
            self.tell(str(problem))

    def on_remember(self, event: Remember) -> None:
        """Keep settings that were changed by a key."""
        self.settings = replace(self.settings, **event.changes)
        self._changed |= event.changes
        self._write()

    @work(thread=True, group="settings")
    def _write(self) -> None:
        # One after the other, each with all that is not written yet: the last value wins.
        with self._writing:
            changes, self._changed = self._changed, {}
            try:
                if changes:
                    settings.update(**changes)
            except OSError as error:
                self._not_written(system_said(error))
            except ValueError as error:
                self._not_written(str(error))

    def _not_written(self, reason: str) -> None:
        words = _("The settings were not written: {error}").format(error=reason)
        self.call_from_thread(self.tell, words)

    def on_say(self, event: Say) -> None:
        """Say what a key has done."""
        self.say(event.words)

    def say(self, words: str, severity: SeverityLevel = "information") -> None:
        """Say what a key has done, in place of what was said of the key before."""
        if self._said:
            self._unnotify(self._said, refresh=False)
        self._said = Notification(words, severity=severity, timeout=BRIEFLY)
        # By no message: what is said next may come before it.
        self._on_notify(Notify(self._said))

    def tell(self, words: str) -> None:
        """Tell what is wrong but stops nothing. May be called from any thread."""
        self.notify(words, severity="warning", markup=False, timeout=10)
