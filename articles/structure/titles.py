"""Titles: one line or several, with what stands above and below."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from itertools import pairwise

from articles.model import Line
from articles.patterns import deferred
from articles.structure.around_titles import DASHES, is_kicker, is_subtitle, without_dashes
from articles.structure.comparing import closed_up, place_of, same
from articles.structure.joining import end_of_about, joins
from articles.structure.media import is_newspaper
from articles.structure.offices import is_organisation, offices_named
from articles.structure.tables import any_of, words

_LATIN = deferred(r"[A-Z][A-Za-z0-9&.,()'\- ]+\b(?i:limited|ltd|inc|corp|corporation|plc|company|co)\.?")
"""A company's English name."""
_NOTED = deferred(r"(?P<title>.{4,}?)\s?(?P<mark>[\[［〔]\d{1,2}[\]］〕]|[①-⑩]|[*＊])")
_THESIS = deferred(lambda: rf"(?:[硕碩博][士]|[学學]士)?{any_of('thesis')}$")


@dataclass(slots=True)
class Titled:
    """What a block of title lines says."""

    title: str | None = None
    around: list[tuple[str, str]] = field(default_factory=list)
    """``kicker``, ``subtitle`` and ``publisher`` with their texts."""
    returned: list[Line] = field(default_factory=list)
    """Lines that belong to the body."""


def read_title(
    block: Sequence[Line], separated: bool, declared: str | None, after: str = "", *, headed: bool = False
) -> Titled:
    """Which lines of the block are title, kicker and subtitle.

    ``separated`` says that metadata stand below the block, ``after`` is the first line of what follows,
    ``headed`` that the block begins as a company's letter does.
    """
    if headed:
        block = [line for line in block if not _LATIN.fullmatch(line.text)] or block
    texts = [line.text for line in block]
    if declared:
        return _declared(block, declared, separated)
    if not texts:
        return Titled()
    titled = Titled()
    if at := _lines_of_thesis(texts):
        titled.around.append(("publisher", _THESIS.sub("", texts[0]).rstrip()))
    elif at := _kickers(texts):
        titled.around.append(("kicker", " ".join(text.rstrip(":：") for text in texts[:at])))
    elif separated and len(texts) > 1 and _is_publisher(*texts[:2]):
        titled.around.append(("publisher", texts[0]))
        at = 1
    elif headed and len(texts) > 1 and texts[0].endswith(words("company")):
        titled.around.append(("publisher", texts[0]))
        at = int(not joins(*texts[:2]))
    end = end_of_about(texts, at)
    titled.title, at = "".join(map(closed_up, texts[at:end])), end
    while at < len(texts) and joins(titled.title, texts[at]):
        titled.title, at = titled.title + closed_up(texts[at]), at + 1
    if separated and (issuers := offices_named(texts[at:])):
        titled.around.append(("publisher", issuers))
        return titled
    if at < len(texts) and is_subtitle(texts[at], separated and at + 1 == len(texts), after):
        titled.around.append(("subtitle", without_dashes(texts[at])))
        at += 1
    titled.returned = list(block[at:])
    return titled


def without_note(title: str, lines: Sequence[Line]) -> str:
    """A title without the mark of a note, which a line below begins with: ``…公报[1]``."""
    noted = _NOTED.fullmatch(title)
    return noted["title"] if noted and any(line.text.startswith(noted["mark"]) for line in lines) else title


def _declared(block: Sequence[Line], title: str, separated: bool) -> Titled:
    """The lines around a title that the format declares."""
    titled = Titled(title)
    start, end = place_of(title, [line.text for line in block])
    if start == end:
        start = end = int(bool(block) and separated and is_kicker(block[0].text, title))
    if start:
        titled.around.append(("kicker", block[start - 1].text.rstrip(":：")))
    after = [line for line in block[end:] if not same(line.text, title)]
    if separated and (issuers := offices_named([line.text for line in after])):
        titled.around.append(("publisher", issuers))
        return titled
    if after and (after[0].text.startswith(DASHES) or (separated and len(after) == 1)):
        titled.around.append(("subtitle", without_dashes(after.pop(0).text)))
    titled.returned = after
    return titled


def _lines_of_thesis(texts: Sequence[str]) -> int:
    """How many lines over the title say where a thesis was written: ``青枫大学硕士学位论文``."""
    return next((at for at in (2, 1) if at < len(texts) and texts[at - 1].endswith(words("thesis"))), 0)


def _is_publisher(first: str, title: str) -> bool:
    """Whether a line over a title is a newspaper's name, or that of the body with which the title begins."""
    body = is_organisation(first) and title.startswith(first)
    return len(title) > len(first) and (body or is_newspaper(first))


def _kickers(texts: Sequence[str]) -> int:
    """How many lines stand over the title: one that says so, or all but the one over a subtitle in dashes."""
    below = next((at for at, text in enumerate(texts) if text.startswith(DASHES)), 0)
    if below == 1:
        return 0
    if below > 1 and not any(joins(*pair) for pair in pairwise(texts[:below])):
        return below - 1
    return int(len(texts) > 1 and is_kicker(*texts[:2]) and not joins(texts[0], texts[1]))
