"""Measure estimated heights in idle time, a few milliseconds at once."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from time import monotonic, perf_counter

from textual.timer import Timer
from textual.widget import Widget

from tui.widgets.article_view.layout import Layout

PERIOD = 1 / 30
"""Seconds between two slices."""
SLICE = 0.006
"""Seconds that a slice may take."""
APPLY_EVERY = 0.4
"""Seconds between two changes of the scrollbar: each repaints."""


class Refiner:
    """Refines one layout at a time and calls ``apply`` when heights have changed."""

    def __init__(self, widget: Widget, apply: Callable[[], None]) -> None:
        self._widget = widget
        self._apply = apply
        self._timer: Timer | None = None

    def start(self, layout: Layout) -> None:
        """Refine this layout from now on."""
        self._layout = layout
        self._todo: Iterator[tuple[int, int]] = layout.measure()
        self._measured: list[tuple[int, int]] = []
        self._applied = monotonic()
        if self._timer is None:
            self._timer = self._widget.set_interval(PERIOD, self._slice)
        self._timer.resume()

    def _slice(self) -> None:
        until = perf_counter() + SLICE
        done = True
        for measured in self._todo:
            self._measured.append(measured)
            if perf_counter() > until:
                done = False
                break
        if done or monotonic() - self._applied > APPLY_EVERY:
            self._take()
        if done and self._timer is not None:
            self._timer.pause()

    def _take(self) -> None:
        self._applied = monotonic()
        if self._measured:
            self._layout.take(self._measured)
            self._measured = []
            self._apply()
