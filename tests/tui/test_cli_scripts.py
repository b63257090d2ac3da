"""The script options of the command line."""

import pytest
from click.testing import CliRunner

from articles.scripts import converters, userwords
from tui.cli import main


def run(*arguments: str, stdin: str):
    return CliRunner().invoke(main, arguments, input=stdin)


class TestScriptOptions:
    def test_words_and_quotation_marks_of_the_region_come_on_request(self):
        assert run("text", "--script", "taiwan", stdin="“鼠标”").stdout == "“鼠標”\n"
        assert run("text", "--script", "taiwan", "--phrases", stdin="“鼠标”").stdout == "“滑鼠”\n"
        assert run("text", "--script", "taiwan", "--quotes", stdin="“鼠标”").stdout == "「鼠標」\n"
        digest = run("digest", "--script", "taiwan", "--phrases", stdin="鼠标销量同比增长5%。").stdout
        assert "滑鼠銷量" in digest

    def test_an_unknown_script_is_wrong_usage_told_in_one_line(self):
        result = run("text", "--script", "klingon", stdin="后")
        assert result.exit_code == 2
        assert result.stderr.count("\n") == 1
        assert "taiwan" in result.stderr

    @pytest.fixture
    def broken_dictionary(self, tmp_path, monkeypatch):
        monkeypatch.setenv("WENZHAI_CONFIG", str(tmp_path))
        (tmp_path / "dictionary.txt").write_text("发明\n软件\t軟体\n", encoding="utf-8")
        userwords.user_words.cache_clear()
        converters.engine.cache_clear()
        yield
        userwords.user_words.cache_clear()
        converters.engine.cache_clear()

    @pytest.mark.usefixtures("broken_dictionary")
    def test_a_broken_line_of_the_users_dictionary_is_told_and_the_rest_used(self):
        result = run("text", "--script", "taiwan", stdin="软件")
        assert result.stdout == "軟体\n"
        assert "dictionary.txt, line 1" in result.stderr
