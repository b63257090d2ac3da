"""Keys typed faster than the screen follows."""

from __future__ import annotations

import pytest
from textual.events import Key

from tests.tui.conftest import Reader, settle
from tui.type_ahead import TypeAhead
from tui.widgets.find_bar import FindBar


async def test_each_key_goes_where_the_one_before_it_leads(reader: Reader, article: str) -> None:
    async with reader(article) as pilot:
        for key in ("slash", "j", "j"):
            pilot.app.post_message(Key(key, "/" if key == "slash" else key))
        await settle(pilot)
        assert pilot.app.screen.query_one(FindBar).query_one("Input").value == "jj"  # type: ignore[attr-defined]


async def test_a_key_that_no_other_waits_for_is_followed_once(
    reader: Reader, article: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    async with reader(article) as pilot:
        followers: list[int] = []
        follow = TypeAhead._follow
        monkeypatch.setattr(
            TypeAhead,
            "_follow",
            lambda app, target, hops: followers.append(hops) or follow(app, target, hops),
        )
        await pilot.press("j")
        await settle(pilot)
        assert followers == [TypeAhead.HOPS]
