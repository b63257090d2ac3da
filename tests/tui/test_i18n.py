"""The interface in the person's language."""

from __future__ import annotations

import gettext
import importlib.util
import re
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType

import pytest
from textual.widgets import Input

from tests.tui.conftest import Reader, settle, shown
from tui import clipboard, i18n

CATALOGUES = ("zh-Hans", "zh-Hant")


@pytest.fixture(scope="module")
def tool() -> ModuleType:
    """The script that compiles the catalogues."""
    path = Path(__file__).parents[2] / "tools" / "build_catalogues.py"
    spec = importlib.util.spec_from_file_location("build_catalogues", path)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@pytest.fixture(autouse=True)
def english_again() -> Iterator[None]:
    yield
    i18n.use("en")


@pytest.mark.parametrize("language", CATALOGUES)
class TestACatalogue:
    def test_has_every_word_of_the_interface(self, language: str, tool: ModuleType) -> None:
        entries = tool.parsed((i18n.LOCALES / f"{language}.po").read_text(encoding="utf-8"))
        assert sorted(tool.used() - set(entries)) == []

    def test_is_compiled(self, language: str, tool: ModuleType) -> None:
        entries = tool.parsed((i18n.LOCALES / f"{language}.po").read_text(encoding="utf-8"))
        assert (i18n.LOCALES / f"{language}.mo").read_bytes() == tool.compiled(entries)

    def test_is_what_gettext_reads(self, language: str) -> None:
        with (i18n.LOCALES / f"{language}.mo").open("rb") as file:
            words = gettext.GNUTranslations(file)
        assert words.info()["language"] == language
        assert words.gettext("true or false") != "true or false"

    def test_keeps_the_places_for_values(self, language: str, tool: ModuleType) -> None:
        entries = tool.parsed((i18n.LOCALES / f"{language}.po").read_text(encoding="utf-8"))
        for words, said in entries.items():
            for form in said.split("\0") if words else ():
                assert set(re.findall(r"{.*?}", form)) == set(re.findall(r"{.*?}", words)), words


class TestTheLanguage:
    @pytest.mark.parametrize(
        ("environ", "language"),
        [
            ({"LANG": "zh_CN.UTF-8"}, "zh-Hans"),
            ({"LANG": "zh_SG.UTF-8"}, "zh-Hans"),
            ({"LANG": "zh_TW.UTF-8"}, "zh-Hant"),
            ({"LANG": "zh_HK"}, "zh-Hant"),
            ({"LANG": "zh-Hant-CN"}, "zh-Hant"),
            ({"LANG": "zh_Hans_HK.UTF-8"}, "zh-Hans"),
            ({"LANG": "Chinese (Traditional)_Taiwan.950"}, "zh-Hant"),
            ({"LANG": "zh"}, "zh-Hans"),
            ({"LANG": "en_GB.UTF-8"}, "en"),
            ({"LANG": "de_DE.UTF-8"}, "en"),
            ({"LANG": "C.UTF-8", "LANGUAGE": "zh_CN"}, "en"),
            ({"LANG": "de_DE.UTF-8", "LANGUAGE": "de:zh_TW:en"}, "zh-Hant"),
            ({"LANG": "en_US.UTF-8", "LC_ALL": "zh_CN.UTF-8"}, "zh-Hans"),
            ({"LANG": "en_US.UTF-8", "LC_MESSAGES": "zh_CN.UTF-8"}, "zh-Hans"),
        ],
    )
    def test_is_that_of_the_locale(self, environ: dict[str, str], language: str) -> None:
        assert i18n.preferred(environ) == language

    def test_is_that_of_the_setting_before_that_of_the_locale(self) -> None:
        assert i18n.use("zh-Hant", {"LANG": "zh_CN.UTF-8"}) == "zh-Hant"
        assert i18n._("true or false") == "應為 true 或 false"

    def test_can_change(self) -> None:
        copied = clipboard.Copied("osc52", False, 1200)
        i18n.use("zh-Hans")
        assert clipboard.message(copied) == "已发送 1,200 个字符到终端剪贴板（未确认）"
        i18n.use("en")
        assert clipboard.message(copied) == "Sent 1,200 characters to the terminal's clipboard (unconfirmed)"

    def test_leaves_words_without_a_translation(self) -> None:
        i18n.use("zh-Hans")
        assert i18n._("no such words") == "no such words"
        assert i18n._("") == ""


class TestALabel:
    @pytest.mark.parametrize(
        ("language", "label"), [("en", "Next script"), ("zh-Hans", "切换字体"), ("zh-Hant", "切換字型")]
    )
    def test_is_in_the_language_in_use(self, language: str, label: str) -> None:
        i18n.use(language)
        assert i18n.either("Next script", "切换字体") == label
        assert i18n.side("Next script · 切换字体") == label
        assert i18n.side("切换字体 · Next script") == label
        assert i18n.side("Markdown") == "Markdown"

    async def test_stands_so_on_the_screen(
        self, reader: Reader, article: str, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setenv("LC_ALL", "zh_TW.UTF-8")
        async with reader(article) as pilot:
            assert "要點" in shown(pilot)
            await pilot.press("?")
            await settle(pilot)
            assert "全域" in shown(pilot)
            assert "書庫" in shown(pilot)


def test_a_word_of_the_interface_is_found_by_its_mark(tool: ModuleType, tmp_path: Path) -> None:
    source = tmp_path / "a.py"
    source.write_text('_("one")\nN_("two")\nngettext("a", "b", 3)\nother("no")\n')
    assert set(tool.marked(source)) == {"one", "two", "a\0b"}


@pytest.mark.parametrize("key", [":", "：", "ctrl+p"])
async def test_the_palette_asks_in_the_person_s_language(
    reader: Reader, article: str, monkeypatch: pytest.MonkeyPatch, key: str
) -> None:
    monkeypatch.setenv("LC_ALL", "zh_CN.UTF-8")
    async with reader(article) as pilot:
        await pilot.press(key)
        await pilot.pause()
        assert pilot.app.screen.query_one(Input).placeholder == "查找命令…"
