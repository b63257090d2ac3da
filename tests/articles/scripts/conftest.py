import pytest

from articles.scripts import converters, remarks, userwords


@pytest.fixture(autouse=True)
def own_folders(tmp_path, monkeypatch):
    """The user's dictionary and cache are this test's own."""
    monkeypatch.setenv("WENZHAI_CONFIG", str(tmp_path / "config"))
    if not userwords.user_words():
        return
    userwords.user_words.cache_clear()
    converters.engine.cache_clear()


@pytest.fixture
def user_dictionary(tmp_path):
    """Writes the user's dictionary."""

    def write(text):
        path = userwords.dictionary_path()
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
        forget()

    yield write
    userwords.dictionary_path().unlink(missing_ok=True)
    forget()


def forget():
    """Let everything be read again."""
    userwords.user_words.cache_clear()
    converters.engine.cache_clear()
    remarks._told.clear()
