"""The summary as the person wants it."""

import pytest

from articles import Point, Span, Summary
from tests.tui.conftest import Reader, screen, settle, shown
from tui import editing
from tui.state import Edition


class TestTheEdition:
    def test_pinning_twice_lets_go(self) -> None:
        once = editing.pinned(Edition(), Span(3, 9))
        assert once.pinned == (Span(3, 9),)
        assert editing.pinned(once, Span(3, 9)) == Edition()

    def test_what_is_thrown_out_is_no_longer_pinned(self) -> None:
        edition = editing.thrown_out(editing.pinned(Edition(), Span(3, 9)), Span(5, 8))
        assert edition == Edition(dropped=(Span(5, 8),))

    def test_what_is_pinned_is_no_longer_thrown_out(self) -> None:
        assert editing.pinned(Edition(dropped=(Span(5, 8),)), Span(3, 9)) == Edition(pinned=(Span(3, 9),))

    def test_an_order_holds_for_its_points_and_others_come_after(self) -> None:
        points = [Point(0, 2, 0), Point(4, 6, 0), Point(8, 9, 1)]
        edition = editing.moved(Edition(), points[1:], 1, -1)
        assert editing.arranged(Summary(points=tuple(points)), edition).points == (
            points[2],
            points[1],
            points[0],
        )


class TestInTheReader:
    async def test_angle_brackets_change_the_number_of_points(self, reader: Reader) -> None:
        async with reader() as pilot:
            summary = screen(pilot).summary
            before = len(summary.shown_points)
            await pilot.press(">")
            await settle(pilot)
            assert len(summary.shown_points) == before + 1
            await pilot.press("<", "《")
            await settle(pilot)
            assert len(summary.shown_points) == before - 1

    async def test_a_sentence_is_pinned_and_a_point_thrown_out(self, reader: Reader) -> None:
        async with reader() as pilot:
            reading = screen(pilot)
            await pilot.press("G", "right", "P")
            await settle(pilot)
            sentence = reading.view.cursor
            assert any(point.overlaps(sentence) for point in reading.summary.shown_points)
            await pilot.press("p", "j")
            first = reading.summary.current_point
            await pilot.press("space")
            await settle(pilot)
            assert first is not None
            assert not any(point.overlaps(first) for point in reading.summary.shown_points)

    @pytest.mark.parametrize("keys", [["space"], ["J"], ["space", "space"], ["a", "G", "l", "P", "p"]])
    async def test_changes_are_taken_back_one_by_one(self, reader: Reader, keys: list[str]) -> None:
        async with reader() as pilot:
            summary = screen(pilot).summary
            before = summary.shown_points
            await pilot.press("p", "j", *keys)
            await settle(pilot)
            assert summary.shown_points != before
            await pilot.press(*["u"] * sum(key in ("space", "J", "P") for key in keys))
            await settle(pilot)
            assert summary.shown_points == before
            assert screen(pilot).edition == Edition()

    async def test_a_pinned_point_that_was_thrown_out_comes_back_pinned(self, reader: Reader) -> None:
        async with reader() as pilot:
            await pilot.press("G", "right", "P", "p", "G")
            await settle(pilot)
            pinned = screen(pilot).edition.pinned
            await pilot.press("space")
            await settle(pilot)
            assert not screen(pilot).edition.pinned
            await pilot.press("u")
            await settle(pilot)
            assert screen(pilot).edition.pinned == pinned
            assert "⌖" in shown(pilot)

    async def test_what_was_thrown_out_comes_back_after_a_restart(self, reader: Reader) -> None:
        async with reader() as pilot:
            before = screen(pilot).summary.shown_points
            await pilot.press("p", "j", "space")
            await settle(pilot)
        async with reader() as pilot:
            await pilot.press("p", "u")
            await settle(pilot)
            assert screen(pilot).summary.shown_points == before
            await pilot.press("u")
            await settle(pilot)
            assert "Nothing of this summary was changed" in shown(pilot)

    async def test_another_article_has_changes_of_its_own(
        self, reader: Reader, article: str, other: str
    ) -> None:
        async with reader(article, other) as pilot:
            await pilot.press("p", "j", "space", ".")
            await settle(pilot)
            await pilot.press("p", "u")
            await settle(pilot)
            assert "Nothing of this summary was changed" in shown(pilot)
            await pilot.press(",")
            await settle(pilot)
            assert screen(pilot).edition.dropped

    async def test_points_are_reordered_and_copied_in_that_order(
        self, reader: Reader, copied: list[str]
    ) -> None:
        async with reader() as pilot:
            reading = screen(pilot)
            await pilot.press("p", "j", "J")
            await settle(pilot)
            first, second, *_ = reading.summary.shown_points
            assert first.start > second.start
            await pilot.press("y")
            await settle(pilot)
            assert copied == [reading.showing.text(second)] if reading.showing else False

    async def test_the_edition_survives_a_restart(self, reader: Reader) -> None:
        async with reader() as pilot:
            await pilot.press("p", "j", "space")
            await settle(pilot)
            kept = screen(pilot).summary.shown_points
        async with reader() as pilot:
            assert screen(pilot).edition.dropped
            assert screen(pilot).summary.shown_points == kept

    async def test_another_article_s_edition_is_not_taken_for_a_digest_s_own(self, reader: Reader) -> None:
        async with reader() as pilot:
            reading = screen(pilot)
            found = reading.digest
            assert found is not None
            await pilot.press("G", "right", "P")
            await settle(pilot)
            pinned = reading.edition.pinned[0]
            reading.find_digest(reading.index, iter([("digest", found)]), Edition())
            await settle(pilot)
            assert not any(point.overlaps(pinned) for point in reading.summary.shown_points)
