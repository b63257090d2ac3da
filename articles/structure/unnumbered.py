"""Headings without a number: short lines over prose, titles of attached papers, parts around a text."""

from __future__ import annotations

import re
from collections.abc import Sequence

from articles.model import Line
from articles.patterns import deferred
from articles.structure.comparing import bare
from articles.structure.levels import ANNEXED, APART, ATTACHED, Heading
from articles.structure.occasions import is_occasion
from articles.structure.offices import is_document
from articles.structure.parts import FINAL, asks, is_part, is_part_apart
from articles.structure.shapes import BULLET, CAPTION, is_caption, is_running_text

LONGEST_NUMBERED = 45
"""Code points of a heading with its number, or of a title of a paper."""
_LONGEST_PLAIN = 32
CLOSED = frozenset("。；;，,、.…")
"""Marks that end none where headings may ask or call."""
_BARE = deferred(r"[一二三四五六七八九十]{1,3}|0\d|[1-9]|[（(][一二三四五六七八九十]{1,3}[）)]")
"""A number over a part that has no name."""
_ENDED = frozenset("。！？…”』」：")
_SPEAKER = deferred(
    r"^(?!第[一二三四五六七八九十\d]|\D{1,4}[一二三四五六七八九十\d]{1,3}\w?[:：])[\u4e00-\u9fffA-Za-z·（）()]{1,10}[:：]"
)
_QUOTED = deferred(r"^(?:“[^“”]*”|「[^「」]*」|『[^『』]*』|\"[^\"]*\")$")
_DATED = deferred(
    r"\d{4}\s?[年\-/.]\s?\d{1,2}\s?[月\-/.]|[〇○零一二三四五六七八九]{4}年.{1,3}月|民[国國].{1,5}年"
)
_BOXED_WHOLE = deferred(r"^[（(].*[）)]$|^[\[【].{2,8}[\]】]|[;；]")
_ANNOUNCING = 6
"""Lines in which a notice names the paper that it hands on."""
_NAMED = deferred(r"《([^《》]{4,60})》")
_ANNEX = deferred(r"附[ \u3000]{0,2}件[ \u3000]?[\d一二三四五六七八九十]{0,3}[:：]?", needs="附")
_TIMED = deferred(r"^\d{1,2}:\d{2}(?::\d{2})?(?!\d)")
"""When somebody spoke in a recording, before the name."""
_CODE = deferred(r"^(?=.*[(){}\[\]=;_])[\x20-\x7e]+$")
_NO_HEADING = (_TIMED, _CODE, CAPTION, _SPEAKER, _QUOTED, BULLET, _DATED, _BOXED_WHOLE)
_SHORTEST_PARAGRAPH = 20
"""Code points that stand at least under a heading that nothing else shows."""


def announced(lines: Sequence[Line], title: str) -> str:
    """The names of the papers that a notice hands on, without spaces and marks."""
    named = [match[1] for line in lines[:_ANNOUNCING] for match in _NAMED.finditer(line.text)]
    return bare(" ".join([title, *named]))


def attached(lines: Sequence[Line], at: int, papers: str) -> str | None:
    """The kind of a line that is the title of an attached paper: named before, or under ``附件1``."""
    text = lines[at].text
    if not 4 <= len(text) <= LONGEST_NUMBERED or text[-1] in FINAL or at + 1 == len(lines):
        return None
    if _ANNEX.fullmatch(lines[at - 1].text):
        return ANNEXED
    return ATTACHED if at > 1 and is_document(text) and bare(text) in papers else None


def plain(
    lines: Sequence[Line],
    found: Sequence[Heading | None],
    at: int,
    final: frozenset[str],
    *,
    least: int = _SHORTEST_PARAGRAPH,
) -> Heading | None:
    """An unnumbered short line between prose, with none of these marks at its end.

    ``least``: code points of the prose below it.
    """
    text = lines[at].text
    if at + 1 == len(lines):
        return None
    if is_part_apart(text, lines[at + 1]):
        return Heading(0, len(text), APART)
    if is_part(text, lines[at + 1]):
        return Heading(0, len(text), "plain")
    if _BARE.fullmatch(text) and is_running_text(lines[at + 1]):
        before = lines[at - 1] if at else None
        broken = before and is_running_text(before) and before.text[-1] not in _ENDED
        return None if broken else Heading(0, len(text), "bare")
    return Heading(0, len(text), "plain") if _stands_out(lines, found, at, final, least) else None


def _stands_out(
    lines: Sequence[Line], found: Sequence[Heading | None], at: int, final: frozenset[str], least: int
) -> bool:
    """Whether a line is short, and prose stands after it and before it."""
    text, after = lines[at].text, lines[at + 1]
    if not 2 <= len(text) <= _LONGEST_PLAIN or text[-1] in final:
        return False
    over = is_running_text(after) and len(after.text) >= max(least, 2 * len(text))
    if not over and not (at and asks(after.text)):
        return False
    before = lines[at - 1]
    if at and found[at - 1] is None and not (is_running_text(before) or is_caption(before.text)):
        return False
    if not re.search(r"[^\W\d_a-zA-Z]|[A-Za-z]{3}", text) or len(re.findall("[，,、]", text)) > 2:
        return False
    return not any(pattern.search(text) for pattern in _NO_HEADING) and not is_occasion(text)
