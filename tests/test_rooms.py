"""The two rooms stay apart, proved in fresh interpreters."""

import ast
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
SCREEN = {"textual", "rich", "click", "pyperclip", "tui"}


def imported_by(code: str) -> set[str]:
    """The top-level names that a fresh interpreter has imported after running the code."""
    done = subprocess.run(
        [sys.executable, "-c", f"{code}\nimport sys\nprint(*sys.modules, sep='\\n')"],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=True,
    )
    return {line.partition(".")[0] for line in done.stdout.splitlines()}


class TestTheArticleRoom:
    def test_knows_no_screen_when_everything_in_it_is_imported(self) -> None:
        modules = sorted(
            ".".join(path.relative_to(ROOT).with_suffix("").parts)
            for path in (ROOT / "articles").rglob("*.py")
            if path.stem != "__init__"
        )
        loaded = imported_by("\n".join(f"import {module}" for module in modules))
        assert "articles" in loaded
        assert not loaded & SCREEN

    def test_needs_no_screen_to_digest(self) -> None:
        loaded = imported_by(
            "import articles\nd = articles.digest(articles.parse('标题\\n全市增长3%。'), script='taiwan')\n"
            "[articles.render(d, f) for f in articles.FORMATS]"
        )
        assert not loaded & SCREEN


class TestTheReaderRoom:
    @pytest.mark.parametrize("path", sorted((ROOT / "tui").rglob("*.py")), ids=lambda path: path.stem)
    def test_reaches_articles_only_through_what_it_hands_out(self, path: Path) -> None:
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.ImportFrom) and node.module:
                assert not node.module.startswith("articles."), f"line {node.lineno}"
            if isinstance(node, ast.Import):
                assert all(not alias.name.startswith("articles.") for alias in node.names)

    @pytest.mark.parametrize(
        "arguments",
        ["--help", "digest articles/data/sample.txt", "text articles/data/sample.txt", "keys", "locate"],
    )
    def test_imports_no_textual_for_the_printing_verbs(self, arguments: str) -> None:
        loaded = imported_by(
            f"from tui.cli import main\ntry: main({arguments.split()!r})\nexcept SystemExit: pass"
        )
        assert "tui" in loaded
        assert "textual" not in loaded
        assert "rich" not in loaded
