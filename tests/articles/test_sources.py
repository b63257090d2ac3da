"""Where bytes come from: files, folders, archives, JSON Lines, pages."""

from __future__ import annotations

import contextlib
import gzip
import os
import threading
import zipfile
import zlib
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from io import BytesIO, TextIOWrapper
from pathlib import Path

import pytest

from articles import ArticleError, sources
from articles.sources import folders, limits, web
from tests.articles.formats.documents import zipped


def refused(source: object) -> str:
    with pytest.raises(ArticleError) as caught:
        for found in sources.expand(str(source)):
            sources.fetch(found)
    assert "\n" not in str(caught.value)
    return str(caught.value)


class TestFolders:
    def test_articles_come_in_reading_order_without_hidden_files(self, tmp_path: Path) -> None:
        for name in ("第10章.txt", "第2章.txt", ".hidden.txt", "photo.jpg", "sub/a.md", "page_files/x.html"):
            path = tmp_path / name
            path.parent.mkdir(exist_ok=True)
            path.write_text("甲")
        found = [str(Path(source).relative_to(tmp_path)) for source in sources.expand(str(tmp_path))]
        assert found == ["第2章.txt", "第10章.txt", "sub/a.md"]

    def test_one_without_articles_is_named(self, tmp_path: Path) -> None:
        (tmp_path / "photo.jpg").touch()
        assert refused(tmp_path) == f"{tmp_path}: no article in this folder"

    def test_a_broken_archive_does_not_hide_the_rest(self, tmp_path: Path) -> None:
        (tmp_path / "a.zip").write_bytes(b"PK\x03\x04broken")
        (tmp_path / "b.txt").write_text("甲")
        assert len(sources.expand(str(tmp_path))) == 2

    def test_hidden_folders_are_not_looked_into(self, tmp_path: Path) -> None:
        for name in (".git/a.txt", "b.mhtml"):
            path = tmp_path / name
            path.parent.mkdir(exist_ok=True)
            path.write_text("甲")
        assert sources.expand(str(tmp_path)) == [str(tmp_path / "b.mhtml")]

    def test_a_pipe_in_one_is_no_article(self, tmp_path: Path) -> None:
        os.mkfifo(tmp_path / "pipe.txt")
        assert refused(tmp_path) == f"{tmp_path}: no article in this folder"

    def test_too_many_files_are_told(self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setattr(folders, "MEMBERS", 2)
        for name in "ab":
            (tmp_path / name).write_text("甲")
        assert len(sources.expand(str(tmp_path))) == 2
        (tmp_path / "c").write_text("甲")
        assert refused(tmp_path) == f"{tmp_path}: more than 2 files"

    def test_one_is_no_source_to_fetch(self, tmp_path: Path) -> None:
        with pytest.raises(ArticleError, match="a folder"):
            sources.fetch(str(tmp_path))


class TestNoPath:
    def test_a_dash_is_standard_input(self, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setattr("sys.stdin", TextIOWrapper(BytesIO("甲".encode())))
        assert sources.expand("-") == ["-"]
        assert sources.fetch("-").data.decode() == "甲"

    def test_a_name_that_is_empty_is_no_folder(self) -> None:
        assert refused("") == "a source without a name"


class TestLimits:
    def test_a_source_may_have_so_many_bytes_and_no_more(self, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setattr(limits, "SIZE", 2_000_000)
        assert len(limits.read(BytesIO(bytes(2_000_000)), "a")) == 2_000_000
        with pytest.raises(ArticleError, match="a: larger than 2 MB"):
            limits.read(BytesIO(bytes(2_000_001)), "a")

    @pytest.mark.parametrize("packed", [limits.SLACK // limits.RATIO, limits.SLACK, None])
    def test_what_was_packed_well_may_be_unpacked(self, packed: int | None) -> None:
        limits.check(limits.SLACK, "a", packed)

    @pytest.mark.parametrize("packed", [0, 1, limits.SLACK // limits.RATIO])
    def test_a_bomb_is_told(self, packed: int) -> None:
        limits.check(limits.SLACK, "a", packed)
        with pytest.raises(ArticleError, match="more than 200 times"):
            limits.check(limits.SLACK + 1, "a", packed)


class TestArchives:
    def test_one_without_articles_is_named(self, tmp_path: Path) -> None:
        (tmp_path / "a.zip").write_bytes(zipped({"photo.jpg": "x"}))
        assert refused(tmp_path / "a.zip").endswith("a.zip: no article in this archive")

    @pytest.mark.parametrize("method", [zipfile.ZIP_DEFLATED, zipfile.ZIP_BZIP2, zipfile.ZIP_LZMA])
    def test_a_broken_member_is_named(self, method: int, tmp_path: Path) -> None:
        path = tmp_path / "a.zip"
        with zipfile.ZipFile(path, "w", method) as archive:
            archive.writestr("a.txt", "甲乙丙丁" * 99)
        data = bytearray(path.read_bytes())
        data[46:50] = b"\xff" * 4
        path.write_bytes(data)
        assert refused(path).endswith("a.zip/a.txt: a broken archive")

    def test_a_directory_that_points_beyond_the_end_is_named(self, tmp_path: Path) -> None:
        data = bytearray(zipped({"a.txt": "甲"}))
        at = data.find(b"PK\x01\x02") + 42
        data[at : at + 4] = (len(data) - 4).to_bytes(4, "little")
        (tmp_path / "a.zip").write_bytes(data)
        assert refused(tmp_path / "a.zip").endswith("a.zip/a.txt: a broken archive")

    def test_a_gzip_file_that_breaks_off_is_named(self, tmp_path: Path) -> None:
        (tmp_path / "a.txt.gz").write_bytes(gzip.compress("甲".encode() * 99)[:-9])
        assert refused(tmp_path / "a.txt.gz").endswith("a.txt.gz: a broken gzip file")

    def test_members_are_addressed_like_paths(self, tmp_path: Path) -> None:
        inner = zipped({"x.txt": "内", "y.jsonl": '{"text":"一"}\n{"text":"二"}\n'})
        path = tmp_path / "a.zip"
        path.write_bytes(
            zipped({"d/甲.txt": "甲", "n.zip": inner, "__MACOSX/q.txt": "x", "z.txt.gz": gzip.compress(b"z")})
        )
        found = sources.expand(str(path))
        assert [source[len(str(path)) + 1 :] for source in found] == [
            "d/甲.txt",
            "n.zip/x.txt",
            "n.zip/y.jsonl/1",
            "n.zip/y.jsonl/2",
            "z.txt.gz",
        ]
        data = [sources.fetch(source).data.decode() for source in found]
        assert data == ["甲", "内", '{"text":"一"}', '{"text":"二"}', "z"]

    def test_names_that_windows_wrote_in_gbk_are_read(self, tmp_path: Path) -> None:
        path = tmp_path / "a.zip"
        data = zipped({"AAAA.txt": "甲"}).replace(b"AAAA", "公报".encode("gbk"))
        path.write_bytes(data)
        assert sources.expand(str(path)) == [f"{path}/公报.txt"]
        assert sources.fetch(f"{path}/公报.txt").data.decode() == "甲"

    def test_names_that_climb_out_are_no_sources(self, tmp_path: Path) -> None:
        path = tmp_path / "a.zip"
        path.write_bytes(zipped({"../../evil.txt": "x", "/abs.txt": "x", "ok.txt": "y", "a\x1b[2J.txt": "z"}))
        assert sources.expand(str(path)) == [f"{path}/ok.txt"]

    def test_a_bomb_is_not_unpacked(self, tmp_path: Path) -> None:
        (tmp_path / "a.zip").write_bytes(zipped({"a.txt": bytes(20_000_000)}))
        (tmp_path / "a.txt.gz").write_bytes(gzip.compress(bytes(20_000_000)))
        assert "more than 200 times" in refused(tmp_path / "a.zip")
        assert "more than 200 times" in refused(tmp_path / "a.txt.gz")

    def test_an_encrypted_member_is_named(self, tmp_path: Path) -> None:
        data = bytearray(zipped({"a.txt": "x"}))
        data[6] |= 1
        data[data.find(b"PK\x01\x02") + 8] |= 1
        (tmp_path / "a.zip").write_bytes(data)
        assert refused(tmp_path / "a.zip").endswith("a.zip/a.txt: encrypted")

    def test_archives_nested_too_deep_are_named(self, tmp_path: Path) -> None:
        data = zipped({"a.txt": "x"})
        for _ in range(4):
            data = zipped({"a.zip": data})
        (tmp_path / "a.zip").write_bytes(data)
        assert "nested deeper than 3" in refused(tmp_path / "a.zip")

    def test_an_archive_asked_for_as_one_article_says_what_it_holds(self, tmp_path: Path) -> None:
        path = tmp_path / "a.zip"
        path.write_bytes(zipped({"a.txt": "x", "b.txt": "y"}))
        with pytest.raises(ArticleError, match=r"holds 2 articles; name one, as .*a\.zip/a\.txt"):
            sources.fetch(str(path))
        path.write_bytes(zipped({"only.txt": "x"}))
        assert sources.fetch(str(path)).data == b"x"


class TestJsonLines:
    def test_lines_are_numbered_from_one_and_blank_ones_skipped(self, tmp_path: Path) -> None:
        path = tmp_path / "corpus.data"
        path.write_text('{"text":"一"}\n\n{"text":"二"}\n')
        assert sources.expand(str(path)) == [f"{path}/1", f"{path}/3"]
        assert sources.fetch(f"{path}/3").data == '{"text":"二"}'.encode()
        assert "no such line" in refused(f"{path}/9")

    @pytest.mark.parametrize(
        "text",
        ['{"text": 一}\n乙', '{"text": 1}\n{}', '["text"]\n[]', '{"title":"一"}\n{}', '甲\n{"text":"一"}'],
    )
    def test_what_only_looks_like_them_is_one_article(self, text: str, tmp_path: Path) -> None:
        path = tmp_path / "a.txt"
        path.write_text(text)
        assert sources.expand(str(path)) == [str(path)]
        assert sources.fetch(str(path)).data.decode() == text

    def test_a_long_corpus_is_read_once(self, tmp_path: Path) -> None:
        path = tmp_path / "corpus.jsonl"
        path.write_text('{"text":"一"}\n' * 5_000)
        found = sources.expand(str(path))
        assert sum(len(sources.fetch(source).data) for source in found) == 5_000 * len(
            '{"text":"一"}'.encode()
        )


class TestFilesThatCannotBeRead:
    def test_a_missing_one(self, tmp_path: Path) -> None:
        assert refused(tmp_path / "nope.txt").endswith("nope.txt: No such file or directory")

    def test_one_inside_a_plain_file(self, tmp_path: Path) -> None:
        (tmp_path / "a.txt").write_text("甲")
        assert refused(tmp_path / "a.txt" / "b").endswith("a.txt/b: no such file")

    @pytest.mark.skipif(os.geteuid() == 0, reason="root may read everything")
    def test_one_without_permission(self, tmp_path: Path) -> None:
        path = tmp_path / "a.txt"
        path.write_text("甲")
        path.chmod(0)
        assert refused(path).endswith("Permission denied")

    def test_one_that_is_too_large(self, tmp_path: Path) -> None:
        path = tmp_path / "a.txt"
        with path.open("wb") as stream:
            stream.truncate(200_000_001)
        assert refused(path).endswith("larger than 200 MB")

    def test_names_that_no_file_can_have(self) -> None:
        assert refused("a\0b") == "a\0b: no such file"
        assert "too long" in refused("x" * 5_000)

    @pytest.mark.parametrize("url", ["ftp://example.org/a", "file:///etc/passwd", "javascript://x"])
    def test_other_schemes(self, url: str) -> None:
        assert "only http and https" in refused(url)


class _Pages(BaseHTTPRequestHandler):
    def do_GET(self) -> None:
        name = self.path.partition("?")[0]
        if name == "/moved":
            self._answer(302, b"", Location="/%E9%A1%B5")
        elif name == "/local":
            self._answer(302, b"", Location="file:///etc/passwd")
        elif name == "/round":
            self._answer(302, b"", Location="/round")
        elif name == "/%E9%A1%B5":
            self._answer(200, "页".encode("gbk"), **{"Content-Type": "text/html; charset=gbk"})
        elif name == "/packed":
            self._answer(200, gzip.compress(b"plain"), **{"Content-Encoding": "gzip"})
        elif name == "/large":
            self._answer(200, bytes(21_000_000))
        elif name == "/slow":
            threading.Event().wait(2)
        elif self.path == "/deflated":
            self._answer(200, zlib.compress(b"plain"), **{"Content-Encoding": "deflate"})
        elif self.path.startswith("/halved-"):
            data = {"gzip": gzip.compress, "deflate": zlib.compress}[name[8:]](b"plain" * 99)
            self._answer(200, data[:-9], **{"Content-Encoding": name[8:]})
        elif self.path == "/brotli":
            self._answer(200, b"plain", **{"Content-Encoding": "br"})
        elif self.path == "/cut":
            self._answer(200, b"cut", size=9)
        elif self.path == "/secret":
            self._answer(403, b"")
        elif self.path == "/broken":
            self._answer(500, b"")
        else:
            self._answer(404, b"")

    def _answer(self, code: int, data: bytes, size: int | None = None, **headers: str) -> None:
        self.send_response(code)
        for key, value in headers.items():
            self.send_header(key, value)
        self.send_header("Content-Length", str(len(data) if size is None else size))
        self.end_headers()
        with contextlib.suppress(OSError):
            self.wfile.write(data)

    def log_message(self, format: str, *arguments: object) -> None:
        pass


class TestPages:
    @pytest.fixture
    def site(self) -> Iterator[str]:
        server = ThreadingHTTPServer(("127.0.0.1", 0), _Pages)
        threading.Thread(target=server.serve_forever, daemon=True).start()
        yield f"http://127.0.0.1:{server.server_port}"
        server.shutdown()
        server.server_close()

    def test_a_redirect_is_followed_and_shown(self, site: str) -> None:
        found = sources.fetch(f"{site}/moved")
        assert (found.name, found.url) == (f"{site}/moved", f"{site}/%E9%A1%B5")
        assert (found.data, found.type, found.charset) == ("页".encode("gbk"), "text/html", "gbk")

    def test_chinese_addresses_are_asked_for_as_the_protocol_wants(self, site: str) -> None:
        assert sources.fetch(f"{site}/页").data

    def test_a_packed_answer_is_unpacked(self, site: str) -> None:
        assert sources.fetch(f"{site}/packed").data == b"plain"
        assert sources.fetch(f"{site}/deflated").data == b"plain"

    @pytest.mark.parametrize("packed", ["gzip", "deflate"])
    def test_half_of_a_packed_answer_is_no_page(self, site: str, packed: str) -> None:
        assert "a broken answer" in refused(f"{site}/halved-{packed}")

    def test_a_redirect_to_a_file_is_not_followed(self, site: str) -> None:
        assert "to what is no page" in refused(f"{site}/local")

    def test_what_goes_wrong_is_told(self, site: str, monkeypatch: pytest.MonkeyPatch) -> None:
        assert "404 Not Found: there is no such page" in refused(f"{site}/nope")
        assert "403 Forbidden: the site does not hand it out; save the page" in refused(f"{site}/secret")
        assert "try again later" in refused(f"{site}/broken")
        assert "broke off after 3 bytes" in refused(f"{site}/cut")
        assert "packed with br" in refused(f"{site}/brotli")
        assert "no such host" in refused("http://no-such-host.invalid/")
        assert "no address of a page" in refused("http://a b/")
        assert refused(f"{site}/large").endswith("larger than 20 MB")
        assert "302" in refused(f"{site}/round")
        assert "refuses connections" in refused("http://127.0.0.1:9/")
        monkeypatch.setattr(web, "SECONDS", 0.2)
        assert "no answer within" in refused(f"{site}/slow")
