"""Scenes: what a text opens with before what it tells: a scene, an anecdote, what everybody knows."""

from __future__ import annotations

from itertools import takewhile

from articles.model import Article, Sentence
from articles.summaries import signs
from articles.summaries.shapes import Shape

_LINES = 3
"""Paragraphs of a scene at most before one that says that it was no single case."""
_SENTENCES = 6
"""Sentences of a scene at most before the one that tells the news."""
_QUOTE = 8
"""Code points of a quotation at least that a scene opens with; a shorter one is a name."""


def scene_of(article: Article, text: str, shape: Shape) -> int:
    """Where the opening ends that an editor strikes, 0 where a text begins with what it tells.

    ``text`` is the article's, folded.
    """
    if shape not in ("news", "commentary") or not article.paragraphs:
        return 0
    return _pictured(article, text) or _generalized(article, text, shape) or _known(article, text)


def _pictured(article: Article, text: str) -> int:
    """The end of a scene that shows itself by its first words."""
    first, *after = article.paragraphs
    quoted = _quoted(text, first.start)
    hour = bool(signs.SCENE_OPENS.match(text, first.start)) and not _turns_out(text, first.start, first.end)
    if not after or not (quoted or hour or signs.TALKS.match(text, first.start)):
        return 0
    before = list(takewhile(lambda s: not _tells(text, s), article.sentences[: _SENTENCES + 1]))
    untold = len(before) > _SENTENCES or len(before) == len(article.sentences)
    if not before or untold:
        return first.end if hour else 0
    announced = quoted and len(before) == 1 and before[0].end < first.end
    return 0 if announced else before[-1].end


def _quoted(text: str, start: int) -> bool:
    """Whether somebody's words begin a text, and not a name in quotation marks."""
    quote = signs.QUOTATION.match(text, start)
    return quote is not None and quote.end() - start > _QUOTE


def _tells(text: str, sentence: Sentence) -> bool:
    """Whether a sentence tells what an office, a company or a study did, or what became of people."""
    if _turns_out(text, sentence.start, sentence.end):
        return True
    if signs.OFFICE.match(text, sentence.start, sentence.end):
        return True
    return bool(signs.NEWS.search(signs.QUOTATION.sub("", text[sentence.start : sentence.end])))


def _turns_out(text: str, start: int, end: int) -> bool:
    """Whether a part of the text says what became of people."""
    return any(sign.search(text, start, end) for sign in (signs.VICTIMS, signs.OUTCOME))


def _generalized(article: Article, text: str, shape: Shape) -> int:
    """Where the paragraph begins that says that the case before it is no single one."""
    ends = signs.ANECDOTE_ENDS if shape == "commentary" else signs.SCENE_ENDS
    after = article.paragraphs[1 : _LINES + 1]
    return next((line.start for line in after if ends.match(text, line.start)), 0)


def _known(article: Article, text: str) -> int:
    """Where the news begins after a first paragraph that only says what everybody knows."""
    first, *after = article.paragraphs[:2]
    if not after or signs.DATED.search(text, first.start, first.end):
        return 0
    news = after[0].start
    if signs.LATELY.match(text, news):
        return news
    famed = signs.FAMED.match(text, first.start) and signs.OFFICE.match(text, news)
    return news if famed else 0
