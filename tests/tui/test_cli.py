"""The command line, as scripts and people call it."""

import csv
import io
import json
import os
import shlex
import subprocess
import sys
import threading
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from tui.cli import main

TEXT = (
    "湖州港吞吐量创新高\n2024-05-06 来源：湖州新闻网\n"
    "一季度，全港货物吞吐量达到1200万吨，同比增长8.5%。集装箱吞吐量下降2.1%。\n"
)


@pytest.fixture
def article(tmp_path: Path) -> str:
    path = tmp_path / "港口.txt"
    path.write_text(TEXT, encoding="utf-8")
    return str(path)


def run(*arguments: str, stdin: str | bytes | None = None) -> Result:
    return CliRunner().invoke(main, arguments, input=stdin)


class TestDigest:
    def test_prints_schema_1_on_one_line_with_offsets_into_its_text(self, article: str) -> None:
        result = run("digest", article, "--format", "json")
        assert result.stdout.count("\n") == 1
        digest = json.loads(result.stdout)
        assert (digest["schema"], digest["source"], digest["format"]) == (1, article, "text")
        assert digest["figures"]
        for place in [*digest["figures"], *digest["summary"]["points"], digest["summary"]["headline"]]:
            assert digest["text"][place["start"] : place["end"]] == place["text"]

    def test_writes_whole_values_without_a_decimal_point(self, article: str) -> None:
        figures = json.loads(run("digest", article, "--format", "json").stdout)["figures"]
        assert 8.5 in [figure["value"] for figure in figures]
        assert '"value": 8.5' in run("digest", article, "--format", "json").stdout

    def test_writes_one_header_for_the_rows_of_several_sources(self, article: str) -> None:
        rows = list(csv.DictReader(io.StringIO(run("digest", article, article, "--format", "csv").stdout)))
        once = list(csv.DictReader(io.StringIO(run("digest", article, "--format", "csv").stdout)))
        assert rows == once * 2
        assert "8.5%" in [row["text"] for row in rows]

    def test_gives_a_line_of_json_a_source(self, article: str) -> None:
        lines = run("digest", article, article, "--format", "json").stdout.splitlines()
        assert [json.loads(line)["source"] for line in lines] == [article, article]

    @pytest.mark.parametrize("format_", ["text", "markdown"])
    def test_shows_title_and_figures_to_a_reader(self, article: str, format_: str) -> None:
        shown = run("digest", article, "--format", format_).stdout
        assert "湖州港吞吐量创新高" in shown
        assert "8.5%" in shown

    def test_converts_every_part_to_the_script(self, article: str) -> None:
        digest = json.loads(run("digest", article, "--format", "json", "--script", "taiwan").stdout)
        assert digest["title"] == "湖州港吞吐量創新高"
        assert "貨物吞吐量達到1200萬噸" in digest["text"]
        for figure in digest["figures"]:
            assert digest["text"][figure["start"] : figure["end"]] == figure["text"]

    def test_parts_the_texts_of_several_sources_by_an_empty_line(self, article: str) -> None:
        once = run("digest", article).stdout
        assert run("digest", article, article).stdout == f"{once}\n{once}"

    def test_shows_what_was_set_apart_when_asked(self, tmp_path: Path) -> None:
        noisy = tmp_path / "n.txt"
        noisy.write_text(f"{TEXT}点击上方蓝字关注我们\n", encoding="utf-8")
        assert "关注我们" not in run("digest", str(noisy)).stdout
        assert "关注我们" in run("digest", "--all", str(noisy)).stdout

    def test_takes_the_number_of_points_and_of_their_characters(self, article: str) -> None:
        def points(*arguments: str) -> list[str]:
            digest = json.loads(run("digest", article, "--format", "json", *arguments).stdout)
            return [point["text"] for point in digest["summary"]["points"]]

        assert len(points("--points", "1")) == 1
        assert points("--points", "0") == []
        assert sum(map(len, points("--chars", "20"))) <= 20 < sum(map(len, points()))

    def test_reads_standard_input(self) -> None:
        assert "湖州港" in run("digest", "-", stdin=TEXT).stdout


class TestText:
    def test_ends_as_the_text_does(self, article: str) -> None:
        assert run("text", article).stdout == TEXT

    def test_prints_the_whole_text_without_the_noise(self, tmp_path: Path) -> None:
        noisy = tmp_path / "n.txt"
        noisy.write_text(
            "產(chǎn)業(yè)園\n經(jīng)濟(jì)發(fā)展,實(shí)現(xiàn)增長(zhǎng)。產(chǎn)業(yè)轉(zhuǎn)型。\n",
            encoding="utf-8",
        )
        assert run("text", str(noisy)).stdout.strip() == "產業園\n經濟發展,實現增長。產業轉型。"
        assert "產(chǎn)業(yè)園" in run("text", "--no-repair", str(noisy)).stdout
        repairs = run("text", "--repairs", str(noisy)).stdout.splitlines()
        assert len(repairs) == 11
        assert repairs[0].split("\t")[0] == "1"

    def test_decodes_as_it_is_told(self, tmp_path: Path) -> None:
        source = tmp_path / "b.txt"
        source.write_bytes("港口".encode("big5"))
        assert run("text", "--encoding", "big5", str(source)).stdout == "港口\n"
        assert run("text", "--encoding", "gbk", str(source)).stdout != "港口\n"

    def test_keeps_or_strips_pinyin_as_it_is_told(self) -> None:
        assert run("text", stdin="行(háng)业\n").stdout == "行(háng)业\n"
        assert run("text", "--glosses", "strip", stdin="行(háng)业\n").stdout == "行业\n"
        record = json.dumps({"text": "產(chǎn)業(yè)園。經(jīng)濟(jì)發(fā)展。"})
        for verb in ("text", "digest"):
            kept = json.loads(run(verb, "--jsonl", "--no-repair", stdin=record).stdout)
            assert "(chǎn)" in json.dumps(kept, ensure_ascii=False)
            cleaned = json.loads(run(verb, "--jsonl", stdin=record).stdout)
            assert cleaned["text"].startswith("產業園" if verb == "text" else "")
            assert "(chǎn)" not in cleaned["text"]

    def test_leaves_a_pipe_what_stands_in_the_text(self, tmp_path: Path) -> None:
        source = tmp_path / "n.txt"
        source.write_text("好\u202e。\n", encoding="utf-8")
        assert run("text", "--no-repair", str(source)).stdout == "好\u202e。\n"


class TestJsonLines:
    def test_answers_in_order_and_passes_other_keys_through(self) -> None:
        feed = [
            {"text": "增长3%。", "title": "", "id": "a", "topic": "x"},
            {"text": "下降4%。", "title": "", "id": 2},
        ]
        result = run("digest", "--jsonl", stdin="".join(json.dumps(line) + "\n" for line in feed))
        answers = [json.loads(line) for line in result.stdout.splitlines()]
        assert [answer["id"] for answer in answers] == ["a", 2]
        assert answers[0]["topic"] == "x"
        assert answers[0]["text"] == "增长3%。"
        assert result.exit_code == 0

    @pytest.mark.parametrize(
        "bad", ["nonsense", "[1]", '{"id": 7}', '{"id": 7, "text": 5}', '{"text": "x", "title": 3}']
    )
    def test_a_bad_line_becomes_an_error_and_the_rest_goes_on(self, bad: str) -> None:
        result = run("text", "--jsonl", stdin=f'{bad}\n{{"text": "好。", "id": 1}}\n')
        error, good = (json.loads(line) for line in result.stdout.splitlines())
        assert error["error"]
        assert good["text"] == "好。"
        assert "line 1" in result.stderr
        assert result.exit_code == 1

    def test_a_number_past_all_bounds_is_no_figure_and_stops_nothing(self) -> None:
        feed = [{"text": f"增长1{'0' * 400}%。", "title": ""}, {"text": "增长5%。", "title": ""}]
        result = run("digest", "--jsonl", stdin="".join(json.dumps(line) + "\n" for line in feed))
        assert [len(json.loads(line)["figures"]) for line in result.stdout.splitlines()] == [0, 1]

    @pytest.mark.parametrize("number", ["NaN", "1e999"])
    def test_a_number_that_json_cannot_hold_is_an_error_of_its_line(self, number: str) -> None:
        result = run("text", "--jsonl", stdin=f'{{"id": {number}, "text": "x"}}\n{{"text": "y"}}\n')
        assert ["error" in json.loads(line) for line in result.stdout.splitlines()] == [True, False]

    def test_a_corpus_that_is_missing_is_one_error_and_the_next_goes_on(self, tmp_path: Path) -> None:
        good = tmp_path / "good.jsonl"
        good.write_text('{"text": "好。"}\n', encoding="utf-8")
        result = run("text", "--jsonl", "/no/such.jsonl", str(tmp_path), str(good))
        assert "好。" in result.stdout
        assert result.stderr.count("\n") == 2
        assert result.exit_code == 1

    def test_an_error_names_its_line_with_empty_ones_counted(self) -> None:
        result = run("text", "--jsonl", stdin='\n{"text": "好。"}\n\nno\n')
        assert "line 4:" in result.stderr

    def test_bytes_that_are_no_utf_8_are_an_error_of_their_line(self) -> None:
        result = run("text", "--jsonl", stdin=b'{"text": "\xff"}\n{"text": "x"}\n')
        assert [("error" in json.loads(line)) for line in result.stdout.splitlines()] == [True, False]


class TestWhatGoesWrong:
    def test_a_missing_path_is_one_line_and_the_other_sources_go_on(self, article: str) -> None:
        result = run("digest", "/no/such/file", article)
        assert result.exit_code == 1
        assert result.stderr.count("\n") == 1
        assert "/no/such/file" in result.stderr
        assert "湖州港" in result.stdout

    def test_a_folder_without_articles_is_one_line_and_the_other_sources_go_on(
        self, article: str, tmp_path: Path
    ) -> None:
        empty = tmp_path / "empty"
        empty.mkdir()
        result = run("digest", str(empty), article)
        assert (result.exit_code, result.stderr.count("\n")) == (1, 1)
        assert "湖州港" in result.stdout

    @pytest.mark.parametrize("arguments", [("--script", "klingon"), ("--format", "pdf")])
    def test_an_unknown_script_or_format_is_wrong_usage(
        self, article: str, arguments: tuple[str, str]
    ) -> None:
        result = run("digest", article, *arguments)
        assert result.exit_code == 2
        assert result.stdout == ""
        assert arguments[1] in result.stderr
        assert result.stderr.count("\n") == 1

    @pytest.mark.parametrize("format_", ["text", "markdown", "csv", "json"])
    def test_no_escape_sequence_of_a_document_reaches_the_output(self, tmp_path: Path, format_: str) -> None:
        evil = tmp_path / "e.txt"
        evil.write_text("标题\x1b]52;c;eA==\x07\n增长3%\x9b31m，[/]\u202e下降2%。\n", encoding="utf-8")
        shown = run("digest", str(evil), "--format", format_).stdout
        assert shown
        assert not set(shown) & {"\x1b", "\x07", "\x9b", "\u202e"}

    def test_a_cell_is_no_formula(self, tmp_path: Path) -> None:
        evil = tmp_path / "e.txt"
        evil.write_text("=HYPERLINK(1)\n全市增长3%。\n", encoding="utf-8")
        rows = list(csv.DictReader(io.StringIO(run("digest", str(evil), "--format", "csv").stdout)))
        assert rows
        assert all(not row["title"].startswith("=") for row in rows)


class TestTheDefaultVerb:
    def test_prints_the_shipped_article_where_there_is_no_terminal(self) -> None:
        assert "澄湖市" in run().stdout

    def test_prints_the_digest_of_a_source_where_there_is_no_terminal(self, article: str) -> None:
        assert run(article).stdout == run("digest", article).stdout


class Screen(io.TextIOWrapper):
    """An output that is a terminal."""

    def isatty(self) -> bool:
        return True


class TestOnATerminal:
    @pytest.mark.parametrize(
        ("arguments", "script"),
        [
            (["a.txt"], "taiwan"),
            (["--script", "original", "a.txt"], "original"),
            (["read", "a.txt"], "taiwan"),
        ],
    )
    def test_the_reader_opens_in_the_script_of_the_settings_unless_another_is_asked_for(
        self, arguments: list[str], script: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setenv("WENZHAI_CONFIG", str(tmp_path))
        (tmp_path / "settings.toml").write_text('script = "taiwan"\n')
        monkeypatch.setenv("TERM", "xterm-256color")
        opened: list[tuple[tuple[str, ...], str]] = []
        monkeypatch.setattr("tui.elsewhere.started", lambda sources, opening: None)
        monkeypatch.setattr(
            "tui.app.run", lambda sources, opening, ahead: opened.append((sources, opening.script)) or 0
        )
        monkeypatch.setattr("sys.stdout", Screen(io.BytesIO()))
        monkeypatch.setattr("sys.stderr", Screen(io.BytesIO()))
        with pytest.raises(SystemExit):
            main(arguments)
        assert opened == [(("a.txt",), script)]

    def test_that_cannot_be_painted_the_digest_is_printed(
        self, article: str, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setenv("TERM", "dumb")
        screen = Screen(io.BytesIO(), encoding="utf-8")
        monkeypatch.setattr("sys.stdout", screen)
        monkeypatch.setattr("sys.stderr", Screen(io.BytesIO()))
        with pytest.raises(SystemExit):
            main([article])
        screen.flush()
        assert "湖州港吞吐量创新高" in screen.buffer.getvalue().decode()  # type: ignore[attr-defined]


class TestTheSmallVerbs:
    def test_locate_names_the_paths(self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setenv("WENZHAI_CONFIG", str(tmp_path / "own"))
        paths = dict(line.split("\t") for line in run("locate").stdout.splitlines())
        assert set(paths) == {"settings", "dictionary", "state", "cache"}
        assert paths["settings"] == str(tmp_path / "own" / "settings.toml")

    def test_keys_prints_every_command_with_the_person_s_keys(
        self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setenv("WENZHAI_CONFIG", str(tmp_path))
        (tmp_path / "settings.toml").write_text('[keys]\n"reader.find" = "x,f3"\n')
        rows = {line.split("\t")[0]: line.split("\t")[1:] for line in run("keys").stdout.splitlines()}
        assert rows["reader.find"][0] == "x f3"
        assert rows["article.line_down"][0] == "j down"
        assert "下一行" in rows["article.line_down"][1]


class TestWhatIsOdd:
    """Each gets an answer or one line of error, never a traceback."""

    def test_a_pipe_given_as_a_path_is_read_once_and_whole(self, tmp_path: Path) -> None:
        pipe = tmp_path / "pipe"
        os.mkfifo(pipe)
        # Who reads it twice waits for ever: in a process that can be ended.
        threading.Thread(target=lambda: pipe.write_text(TEXT, encoding="utf-8"), daemon=True).start()
        called = [sys.executable, "-m", "tui", "text", str(pipe)]
        result = subprocess.run(called, capture_output=True, encoding="utf-8", timeout=60, check=False)
        assert result.stdout == TEXT

    def test_an_empty_name_is_no_folder(self) -> None:
        result = run("text", "")
        assert (result.exit_code, result.stdout) == (1, "")
        assert result.stderr.count("\n") == 1

    @pytest.mark.parametrize(
        "options",
        [
            "digest --jsonl --brief",
            "digest --jsonl --format csv",
            "digest --brief --format csv",
            "text --jsonl --repairs",
            "text --encoding klingon",
        ],
    )
    def test_options_that_contradict_are_wrong_usage(self, options: str) -> None:
        result = run(*options.split(), stdin="{}")
        assert (result.exit_code, result.stdout) == (2, "")
        assert result.stderr.count("\n") == 1

    @pytest.mark.parametrize("redirection", [">/dev/full", ">&-"])
    @pytest.mark.parametrize("arguments", [["--help"], ["digest"]])
    def test_output_that_nothing_takes_is_told_in_one_line(
        self, article: str, arguments: list[str], redirection: str
    ) -> None:
        command = [sys.executable, "-m", "tui", *arguments, *([article] if arguments == ["digest"] else [])]
        done = subprocess.run(
            f"{shlex.join(command)} {redirection}", shell=True, capture_output=True, text=True, check=False
        )
        assert done.returncode == 1
        assert done.stderr.startswith("wenzhai: ")
        assert done.stderr.count("\n") == 1

    @pytest.mark.parametrize(("arguments", "status"), [("digest -", 1), ("text --jsonl", 0)])
    def test_closed_input_has_nothing_in_it(self, arguments: str, status: int) -> None:
        command = f"{shlex.quote(sys.executable)} -m tui {arguments} <&-"
        done = subprocess.run(command, shell=True, capture_output=True, text=True, check=False)
        assert (done.returncode, done.stdout, done.stderr.count("\n")) == (status, "", status)

    def test_json_lines_come_in_the_encoding_that_was_named(self) -> None:
        result = run("text", "--jsonl", "--encoding", "gb18030", stdin='{"text": "好。"}\n'.encode("gb18030"))
        assert json.loads(result.stdout)["text"] == "好。"

    def test_an_old_error_is_not_passed_on_with_a_good_answer(self) -> None:
        result = run("text", "--jsonl", stdin='{"text": "好。", "error": "old"}\n')
        assert json.loads(result.stdout) == {"text": "好。"}
        result = run("digest", "--jsonl", stdin='{"text": "好。", "error": "old"}\n')
        assert "error" not in json.loads(result.stdout)
