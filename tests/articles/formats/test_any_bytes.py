"""Whatever the bytes are, they give an article or a named error, in time linear in their number."""

from __future__ import annotations

import contextlib
import time
from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

import articles
from articles import Article, ArticleError
from tests.articles.formats import documents
from tests.articles.formats.test_formats import MARKDOWN

HERE = Path(__file__).parent
SEEDS = [
    documents.docx(),
    documents.epub(),
    documents.pdf(["青枫市发展情况", *documents.PROSE]),
    documents.zipped({"a.txt": "甲", "b.jsonl": '{"text":"一"}\n{"text":"二"}\n'}),
    '{"text":"甲。乙。","title":""}\n{"text":"丙"}'.encode(),
    (HERE / "pages" / "portal.html").read_bytes(),
    (HERE / "pages" / "wechat.html").read_bytes(),
    (HERE.parent / "structure" / "texts" / "state_council_notice.txt").read_bytes(),
    (HERE.parent / "structure" / "texts" / "noisy_portal_text.txt").read_text("utf-8").encode("gb18030"),
    MARKDOWN.encode(),
]
PIECES = st.one_of(
    st.binary(max_size=40),
    st.sampled_from(
        [
            b"<div>",
            b"<table><tr><td>",
            b"</p>",
            b"<!--",
            b"&#xD800;",
            b"\0",
            b"\r",
            b"\xff\xfe",
            b"**",
            b"> ",
            b"1.",
        ]
    ),
    st.sampled_from(
        ["一、".encode(), "来源：".encode(), "“（".encode(), "。".encode(), b"\x1b[2J", b"<ol><li>"]
    ),
)
CHANGES = st.lists(st.tuples(st.integers(0, 20_000), st.integers(0, 300), PIECES), max_size=6)


def opened(path: Path, data: bytes) -> Article | None:
    path.write_bytes(data)
    try:
        return articles.load(articles.expand(str(path))[0])
    except ArticleError as error:
        assert "\n" not in str(error)
        return None


def is_whole(article: Article) -> bool:
    """Whether sentences lie in their paragraphs, paragraphs in the text, and all in order."""
    spans = [*article.paragraphs, *article.sections, *article.sentences]
    return (
        all(0 <= span.start <= span.end <= len(article.text) for span in spans)
        and all(a.end <= b.start for a, b in pairwise(article.paragraphs))
        and all(a.end <= b.start for a, b in pairwise(article.sentences))
        and all(article.paragraphs[s.paragraph].covers(s) for s in article.sentences)
        and (not article.text.strip() or (bool(article.paragraphs) and bool(article.sections)))
    )


QUIETLY = settings(
    max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)


class TestAnyBytes:
    @QUIETLY
    @given(data=st.binary(max_size=600))
    def test_give_an_article_or_a_named_error(self, data: bytes, tmp_path: Path) -> None:
        article = opened(tmp_path / "a", data)
        assert article is None or is_whole(article)

    @QUIETLY
    @given(seed=st.sampled_from(SEEDS), changes=CHANGES)
    def test_of_damaged_documents_do_too(
        self, seed: bytes, changes: list[tuple[int, int, bytes]], tmp_path: Path
    ) -> None:
        data = bytearray(seed)
        for place, cut, piece in changes:
            at = place % (len(data) + 1)
            data[at : at + cut] = piece
        article = opened(tmp_path / "a", bytes(data))
        assert article is None or is_whole(article)

    @QUIETLY
    @given(
        text=st.text(
            alphabet="一二、。（）()“”：:第章条1.\n　 <>*#-|甲乙来源作者记者编辑2024年月日附件号〔〕",
            max_size=200,
        )
    )
    def test_that_look_like_structure_do_too(self, text: str) -> None:
        assert is_whole(articles.parse(text))
        assert is_whole(articles.parse(text, title=""))


LONG = {
    "prose": "会议指出，要“坚持稳中求进”（详见附件）。下一步，全市将继续努力；力争实现目标！\n",
    "one line": "会议指出，要“坚持稳中求进”（详见附件）。下一步，全市将继续努力；",
    "short lines": "短标题\n",
    "numbered lines": "（一）加强领导。各地要高度重视，落实责任。\n",
    "open quotation marks": "“（「",
    "full stops": "。",
    "spaces": "　 ",
    "related reading": "首页 > QQ空间QQ空间 微信\n",
    "markup": "<p><b>一、标题</b></p><p>会议指出，要坚持稳中求进，努力实现目标。</p>",
    "unclosed tags": "<b><i><p>甲",
    "Markdown": "## 标题\n\n- 甲\n- **乙** [丙](d)\n\n",
}


@pytest.mark.parametrize("unit", LONG.values(), ids=list(LONG))
def test_time_is_linear_in_size(unit: str, tmp_path: Path) -> None:
    def spent(size: int) -> float:
        path = tmp_path / str(size)
        path.write_text(unit * (size // len(unit)), encoding="utf-8")
        started = time.process_time()
        with contextlib.suppress(ArticleError):
            articles.structured(articles.read(str(path), repair=False))
        return time.process_time() - started

    spent(1_000)
    assert spent(48_000) < 0.1 + 10 * min(spent(12_000), spent(12_000))
