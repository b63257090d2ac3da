"""The built tables in the user's cache folder."""

import pytest

from articles.scripts.cache import chain_and_islands
from articles.scripts.data import source
from articles.scripts.engine import Engine


@pytest.fixture
def cache(tmp_path, monkeypatch):
    monkeypatch.setenv("WENZHAI_CACHE", str(tmp_path))
    return tmp_path / "scripts"


def load(name="tw2s", *, tofu=True):
    return chain_and_islands(source(), name, tofu=tofu)


class TestCache:
    @pytest.mark.parametrize("name", ["tw2s", "t2jp", "hk2t"])
    def test_what_is_read_is_what_was_built(self, cache, name):
        built = load(name)
        assert (cache / f"{name}.txt").exists()
        assert load(name) == built

    def test_it_is_read_the_second_time(self, cache, monkeypatch):
        load()
        monkeypatch.setattr("articles.scripts.cache.read_chain", None)
        assert load()

    def test_no_file_but_the_cached_one_is_left(self, cache):
        load()
        assert [file.name for file in cache.iterdir()] == ["tw2s.txt"]

    def test_nothing_is_left_of_a_file_that_cannot_be_put_in_its_place(self, cache):
        (cache / "tw2s.txt").mkdir(parents=True)
        assert load()
        assert [file.name for file in cache.iterdir()] == ["tw2s.txt"]

    def test_the_tables_with_and_without_rare_characters_are_kept_apart(self, cache):
        assert load(tofu=True)[0] != load(tofu=False)[0]
        assert load(tofu=True)[0] != load(tofu=False)[0]

    @pytest.mark.parametrize("damage", [b"", b"\n", b"nonsense", b"\xff\xfe\n\xff"])
    def test_a_damaged_file_is_built_again(self, cache, damage):
        built = load()
        (cache / "tw2s.txt").write_bytes(damage)
        assert load() == built
        assert len((cache / "tw2s.txt").read_bytes()) > 1000

    def test_one_changed_byte_is_noticed(self, cache):
        built = load()
        content = bytearray((cache / "tw2s.txt").read_bytes())
        content[-10] ^= 1
        (cache / "tw2s.txt").write_bytes(content)
        assert load() == built

    def test_tables_of_other_dictionaries_are_built_again(self, cache, monkeypatch):
        load()
        stale = (cache / "tw2s.txt").read_bytes()
        monkeypatch.setattr("articles.scripts.data.Source.fingerprint", lambda self: "other")
        load()
        assert (cache / "tw2s.txt").read_bytes() != stale

    def test_a_folder_that_cannot_be_written_is_done_without(self, tmp_path, monkeypatch):
        (tmp_path / "file").write_text("")
        monkeypatch.setenv("WENZHAI_CACHE", str(tmp_path / "file"))
        assert Engine("t2s").convert("龍") == "龙"
