"""Looking through texts that are not open."""

from __future__ import annotations

from pathlib import Path

import pytest

import articles
from tui import texts
from tui.texts import Texts, excerpt, worth_looking


class TestTexts:
    def test_are_read_once_until_the_file_changes(self, tmp_path: Path) -> None:
        path, read = tmp_path / "a.txt", []
        path.write_text("雨", encoding="utf-8")
        kept = Texts()

        def reading(source: str) -> str:
            read.append(source)
            return Path(source).read_text(encoding="utf-8")

        assert [kept.of(str(path), reading) for _ in range(2)] == ["雨", "雨"]
        path.write_text("大雪", encoding="utf-8")
        assert kept.of(str(path), reading) == "大雪"
        assert len(read) == 2

    def test_are_empty_where_a_source_gives_none(self) -> None:
        def fail(source: str) -> str:
            raise articles.ArticleError(source)

        assert Texts().of("gone", fail) == ""

    def test_are_kept_only_as_far_as_there_is_room(self, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setattr(texts, "KEPT", 5)
        kept, read = Texts(), []

        def reading(source: str) -> str:
            read.append(source)
            return "四个字的"

        for source in ("a", "b", "a"):
            assert kept.of(source, reading) == "四个字的"
        assert read == ["a", "b", "a"]


class TestExcerpts:
    def test_show_the_words_round_the_query_in_either_script(self) -> None:
        assert excerpt("一句话。\n另一句说產業鏈很长。", "产业链") == "一句说產業鏈很长。"
        assert excerpt("一句话。", "产业链") == ""

    def test_one_letter_is_not_worth_looking_for(self) -> None:
        assert [query for query in ("c", "cy", "链", "") if worth_looking(query)] == ["cy", "链"]
