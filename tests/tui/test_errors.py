"""What went wrong, in the person's language."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

import articles
from tui import i18n
from tui.errors import reason_of, said

SPOKEN_OF_BY_THE_COMMAND_LINE = (
    "unknown format",
    "unknown script",
    "unknown citation",
    "the dictionaries for",
)


@pytest.fixture(autouse=True)
def english_again() -> Iterator[None]:
    """Leave the language as it was."""
    yield
    i18n.use("en")


def raised() -> Iterator[str]:
    """The lines that sources fail with, with something in the place of what varies."""
    for file in sorted(Path(articles.__file__).parent.rglob("*.py")):
        text = file.read_text(encoding="utf-8")
        for node in ast.walk(ast.parse(text if "ArticleError(" in text else "")):
            if isinstance(node, ast.Call) and ast.unparse(node.func) == "ArticleError" and node.args:
                line = line_of(node.args[0])
                if line and not line.startswith(SPOKEN_OF_BY_THE_COMMAND_LINE):
                    yield line


def line_of(node: ast.expr) -> str:
    """A line's text; empty for one that only passes another error on."""
    parts = node.values if isinstance(node, ast.JoinedStr) else [node]
    said = [part.value if isinstance(part, ast.Constant) else "7" for part in parts]
    return "" if said[-1:] == ["7"] and (len(said) < 3 or said[-2] == ": ") else "".join(map(str, said))


class TestErrors:
    @pytest.mark.parametrize("line", sorted(set(raised())))
    def test_every_reason_has_a_translation(self, line: str) -> None:
        i18n.use("zh-Hans")
        assert any("\u4e00" <= char <= "\u9fff" for char in said(line))

    def test_the_source_s_name_stays_before_the_reason(self) -> None:
        i18n.use("zh-Hans")
        assert said("a: b.txt: No such file or directory") == "a: b.txt: 没有这个文件或文件夹"
        assert said("x.bin: not an article but a picture") == "x.bin: 不是文章，而是图片"
        i18n.use("zh-Hant")
        assert said("x.pdf: a PDF of more than 900 pages") == "x.pdf: PDF 超過 900 頁"

    def test_what_is_not_known_stays_as_it_is_and_is_harmless(self) -> None:
        i18n.use("zh-Hans")
        assert said("x\x1b[31m: strange") == "x\ufffd[31m: strange"

    def test_a_row_that_names_the_source_shows_the_reason_alone(self) -> None:
        assert reason_of("a/b.txt: empty") == "empty"
        assert reason_of("empty") == "empty"
