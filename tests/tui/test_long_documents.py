"""A long document: its beginning is read while the rest is still being worked on."""

import re
from pathlib import Path

import pytest

from tests.tui.conftest import ARTICLE, Reader, screen, settle
from tui import opening
from tui.messages import Loaded
from tui.opening import Opening, beginning
from tui.widgets.article_pane import ArticlePane


@pytest.fixture
def long_path(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A document that counts as long here."""
    monkeypatch.setattr(opening, "LONG", 2_000)
    monkeypatch.setattr(opening, "FIRST", 1_000)
    path = tmp_path / "long.txt"
    path.write_text(ARTICLE + "\n".join(f"第{n}段说明外贸情况，继续增长。" for n in range(200)), "utf-8")
    return path


class TestBeginning:
    def test_is_the_first_lines(self, long_path: Path) -> None:
        document = Opening().fetch(str(long_path))
        first = beginning(document)
        assert first is not None
        assert first.lines == document.lines[: len(first.lines)]
        assert 1_000 < sum(len(line.text) for line in first.lines) < 1_100

    def test_of_a_short_document_is_none(self) -> None:
        assert beginning(Opening().read_text(ARTICLE, None)) is None


class TestReading:
    async def test_goes_on_at_the_same_place_when_the_rest_comes(
        self, reader: Reader, long_path: Path
    ) -> None:
        document = Opening().fetch(str(long_path))
        first, whole = (Opening().article(each) for each in (beginning(document), document) if each)
        async with reader(str(long_path), size=(100, 12)) as pilot:
            reading = screen(pilot)
            view = reading.query_one(ArticlePane)
            reading.post_message(Loaded(0, first, whole=False))
            await settle(pilot)
            assert view.article is first
            await pilot.press("space", "space")
            place = view.place
            reading.post_message(Loaded(0, whole))
            await settle(pilot)
            assert view.article is whole
            assert view.place == place > 0


class TestWorkers:
    def test_describe_themselves_without_their_arguments(self) -> None:
        # Textual's own description holds the arguments: writing down a long article takes seconds.
        worker = re.compile(r"@work\((.*)\)\n +def \w+\(self, .*(?:Article|Digest|text: str)\b")
        for path in Path(opening.__file__).parent.rglob("*.py"):
            for options in worker.findall(path.read_text("utf-8")):
                assert "description=" in options, path
