"""Composition of widgets in which no character is lost that lies in sight.

Textual cuts every row at the edges of all widgets, in sight or under another one. Where a cut goes through
a wide character, a space takes the place of each of its halves.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Callable, Iterable, Mapping, Sequence
from itertools import pairwise

from textual._compositor import ChopsUpdate, Compositor
from textual.geometry import Region
from textual.strip import Strip

Gap = tuple[int, int]
"""The first column of a part of a row that no widget covers yet, and the one after the last."""


class WholeCharacters(Compositor):
    """Cuts rows only where another widget comes to the front, and repaints from cut to cut."""

    _partial: Sequence[Region] = ()
    """What is painted anew; empty where all is."""
    _across: Mapping[int, Gap] = {}
    """How far the rows of it reach."""

    @property
    def cuts(self) -> list[list[int]]:
        """For every row the columns where another widget comes to the front, and the row's ends."""
        if self._cuts is None:
            width, height = self.size
            shown = [region.intersection(clip) for region, clip in self.visible_widgets.values()]
            edges = {0, height}.union(*((region.y, region.bottom) for region in shown if region))
            self._cuts = []
            for top, bottom in pairwise(sorted(edge for edge in edges if 0 <= edge <= height)):
                across = [(each.x, each.right) for each in shown if each and each.y <= top < each.bottom]
                self._cuts += [fronts(across, width)] * (bottom - top)
        return self._cuts

    def _render_chops(
        self, crop: Region, is_rendered_line: Callable[[int], bool]
    ) -> Sequence[Mapping[int, Strip]]:
        """The strips of the rows by the column where they begin, each from the widget in front."""
        chops: list[dict[int, Strip]] = [{} for _row in self.cuts]
        free = {y: self._gaps(y) for y in range(len(self.cuts)) if is_rendered_line(y)}
        for region, clip, strips in self._get_renders(crop):
            left, top, width, _height = region.intersection(clip)
            for y, strip in enumerate(strips, top):
                for start, end in free.pop(y, ()):
                    if left <= start < left + width:
                        chops[y][start] = strip.crop(start - left, end - left)
                    else:
                        free.setdefault(y, []).append((start, end))
            if not free:
                break
        nothing = Strip([])
        return [
            {start: row.get(start, nothing) for start in cuts[:-1]}
            for row, cuts in zip(chops, self.cuts, strict=True)
        ]

    def render_partial_update(self) -> ChopsUpdate | None:
        """An update of what is dirty, from cut to cut: its edges may go through wide characters."""
        screen = self.size.region
        dirty = [screen.intersection(region) for region in self._dirty_regions]
        self._dirty_regions = {self._widened(region, y) for region in dirty for y in region.line_range}
        self._partial, self._across = dirty, {}
        for row in self._dirty_regions:
            left, right = self._across.get(row.y, (row.x, row.right))
            self._across[row.y] = min(left, row.x), max(right, row.right)
        try:
            return super().render_partial_update()
        finally:
            self._partial, self._across = [], {}

    def _gaps(self, y: int) -> list[Gap]:
        """From cut to cut along a row, as far as it is painted anew."""
        left, right = self._across.get(y, (0, self.size.width))
        return [(start, end) for start, end in pairwise(self.cuts[y]) if left <= start < right]

    def _get_renders(self, crop: Region | None = None) -> Iterable[tuple[Region, Region, list[Strip]]]:
        """Where the rows of widgets are that are painted, and the rows: not all between what is dirty."""
        painted = self._partial or [crop or self.size.region]
        for widget, (region, clip) in self.visible_widgets.items():
            shown = region.intersection(clip)
            if parts := [each for each in painted if each.overlaps(shown)]:
                _x, top, _width, height = shown.intersection(Region.from_union(parts))
                place = Region(shown.x, top, shown.width, height)
                yield place, place, widget.render_lines(place.translate((-region.x, -region.y)))

    def _widened(self, region: Region, y: int) -> Region:
        """A row of a region out to the next cuts."""
        cuts = self.cuts[y]
        start = cuts[bisect_right(cuts, region.x) - 1]
        end = cuts[bisect_left(cuts, region.right)]
        return Region(start, y, end - start, 1)


def fronts(widgets: Sequence[Gap], width: int) -> list[int]:
    """Where along a row of ``width`` cells another widget is in front.

    ``widgets`` are the columns where each begins and ends, the one in front first.
    """
    cuts, gaps = {0, width}, [(0, width)]
    for left, right in widgets:
        still: list[Gap] = []
        for start, end in gaps:
            first, last = max(start, left), min(end, right)
            if first < last:
                cuts |= {first, last}
                still += [gap for gap in ((start, first), (last, end)) if gap[0] < gap[1]]
            else:
                still.append((start, end))
        gaps = still
    return sorted(cuts)
