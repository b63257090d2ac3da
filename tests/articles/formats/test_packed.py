"""Documents that are archives unpack to no more than other archives may."""

from __future__ import annotations

from io import BytesIO
from zipfile import ZipFile

import pytest

from articles import ArticleError, formats
from articles.sources import Source, limits
from tests.articles.formats import documents


def with_member(data: bytes, name: str, content: bytes) -> bytes:
    """An archive with one member more."""
    with ZipFile(BytesIO(data)) as archive:
        files = {info.filename: archive.read(info) for info in archive.infolist()}
    return documents.zipped({**files, name: content})


@pytest.mark.parametrize("make", [documents.docx, documents.epub])
class TestPackedDocuments:
    def test_all_members_count_together(self, make: type, monkeypatch: pytest.MonkeyPatch) -> None:
        data = make()
        size = sum(info.file_size for info in ZipFile(BytesIO(data)).infolist())
        monkeypatch.setattr(limits, "SIZE", size)
        assert formats.extract(Source("a.bin", data)).lines
        monkeypatch.setattr(limits, "SIZE", size - 1)
        with pytest.raises(ArticleError, match=r"^a\.bin: larger than"):
            formats.extract(Source("a.bin", data))

    def test_none_unpacks_to_many_times_its_size(self, make: type, monkeypatch: pytest.MonkeyPatch) -> None:
        data = with_member(make(), "x.bin", bytes(100_000))
        assert formats.extract(Source("a.bin", data)).lines
        monkeypatch.setattr(limits, "SLACK", 99_999)
        with pytest.raises(ArticleError, match=r"^a\.bin: unpacks to more than"):
            formats.extract(Source("a.bin", data))
