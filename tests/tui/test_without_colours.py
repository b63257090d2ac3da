"""``NO_COLOR``: the reader in shades of grey."""

import pytest

from tests.tui.conftest import Reader, settle, shown


@pytest.mark.parametrize(
    ("keys", "seen"),
    [
        (("question_mark",), "─ Keys ─"),
        (("question_mark", "slash", "c", "o", "p", "y"), "Copy, what has the focus"),
        (("d", "d"), "2/2"),
        (("c",), "paper"),
        (("Y",), "Copy as"),
        (("L",), "Library"),
        (("f",), "Key figures"),
        (("p",), "Summary"),
        (("m", "apostrophe"), "Marks 1"),
        (("I",), "About this article"),
        (("ctrl+p",), "Search for commands"),
    ],
)
async def test_what_a_key_opens_is_painted_without_colours(
    keys: tuple[str, ...], seen: str, reader: Reader, article: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("NO_COLOR", "1")
    async with reader(article, size=(80, 24)) as pilot:
        await pilot.press(*keys)
        await settle(pilot)
        assert seen in shown(pilot)
