"""Keys typed ahead: each goes where the one before it leads.

Textual hands a key to the widget that has the focus when the key arrives. A key that moves the focus does so
some messages later, so of a quick ``/cy`` the ``c`` would still go to the article.
"""

from __future__ import annotations

from collections import deque
from time import monotonic

from textual.app import App
from textual.events import Event, Key
from textual.message import Message
from textual.message_pump import MessagePump


class TypeAhead(App[int]):
    """An app that deals with one key before it takes the next."""

    HOPS = 4
    """Messages that a key may set off one after another before the focus moves, as Enter does in a query."""

    PATIENCE = 2.0
    """Seconds after which a key counts as dealt with, whatever became of it."""

    LULL = 0.25
    """Seconds after which a key counts as dealt with that no other key waited for."""

    class Follower(Message):
        """Goes the way that a key went, behind it and behind what it set off."""

        def __init__(self, target: MessagePump, hops: int) -> None:
            super().__init__()
            self.target = target
            self.hops = hops

    def __init__(self) -> None:
        super().__init__()
        self._ahead: deque[Key] = deque()
        self._busy_until = 0.0
        self._stopped: tuple[MessagePump, int] | None = None
        """Where the last key's follower stopped as no key waited, and how often it is still to go round."""

    async def on_event(self, event: Event) -> None:
        """Hold a key back while another is under way."""
        if not isinstance(event, Key) or event.is_forwarded:
            await super().on_event(event)
            return
        self._ahead.append(event)
        if monotonic() >= self._busy_until:
            await self._take_key()
        else:
            self.set_timer(self.PATIENCE, self._lose_patience)
            self._go_on()

    async def _take_key(self) -> None:
        self._busy_until, self._stopped = 0.0, None
        if self._ahead:
            self._busy_until = monotonic() + self.PATIENCE
            target = self.focused or self.screen
            await super().on_event(self._ahead.popleft())
            self._follow(target, self.HOPS)

    async def _lose_patience(self) -> None:
        if monotonic() >= self._busy_until:
            await self._take_key()

    def _follow(self, target: MessagePump, hops: int) -> None:
        if not hops or not target.post_message(self.Follower(target, hops - 1)):
            # Behind the change of the focus, which Textual puts off in the same way.
            self.call_later(self._take_key)

    def on_type_ahead_follower(self, message: Follower) -> None:
        """Go round again, or take the next key; wait where there is none."""
        self._stopped = message.target, message.hops
        if self._ahead:
            self._go_on()
        else:
            self._busy_until = min(self._busy_until, monotonic() + self.LULL)

    def _go_on(self) -> None:
        if self._stopped:
            (target, hops), self._stopped = self._stopped, None
            self._follow(target, hops)
