"""What stands in a metadata line without a key: a date with names beside it, a medium's name."""

from __future__ import annotations

import re
from collections.abc import Sequence

from articles.patterns import deferred
from articles.structure.beside_names import without_whence
from articles.structure.boilerplate import is_boilerplate
from articles.structure.buttons import without_place
from articles.structure.dated import AROUND, strip_time
from articles.structure.dates import find_date
from articles.structure.keys import Field, names
from articles.structure.media import is_medium, is_section, without_desk, without_dispatch
from articles.structure.names import plain_names
from articles.structure.offices import OFFICES
from articles.structure.tables import any_of, words

_BESIDE_DATE = deferred(
    lambda: (
        r"(?:原[创創] )?[^\s，,。；;！？“”、由于於]{0,14}"
        rf"(?:[^\s，,。；;！？“”、由于於]{{0,6}}{any_of(*OFFICES, 'desk_end')})?"
        r"(?: [^\s，,。；;！？“”、]{1,10}){0,4}"
    )
)
"""A name or two beside a date: the publisher's, the author's."""
_EDITION = deferred(r"(?<!\S)(?:(?:星期|禮拜|礼拜)\w|第\w{1,4}版(?:\W\S{2,6})?)(?!\S)", needs="期拜第")
"""The day of the week, or the page of a paper."""
_EDITED = deferred(
    lambda: rf"(?P<office>{any_of(*OFFICES, 'desk_end')})(?:[编編](?:印|[辑輯])?|主[办辦])$", needs="编編主"
)
"""What an office did, after its name."""
_ADDRESS = deferred(r"(?<!\S)(?:https?://|www\.)[\w.\-]+(?:/[^\s，。；]*)?(?!\S)")
"""The address of a site or a page, as old sites put it before the date."""
_CONTROL = deferred(lambda: rf"{any_of('control')}+|\d[\d.,]*[万萬wWkK]?\+?")
"""What a page lets one do, or a count that says not of what."""
_JOINED = deferred(lambda: rf"\s*{any_of('joined')}\s*[:：]?\s*(?=\d{{4}}\D).*")
"""Since when somebody is a member of a forum."""
_GLUED = deferred(r"[^\W\d_a-zA-Z]")
_COMMAS = str.maketrans("、，,", "   ")
_BARS = deferred(r"[|｜│丨]")
_TWO = deferred(r"[^\W\d_a-zA-Z]{2}")
_FIRST_NAME = deferred(r"[A-Z][a-z]{2,11}")


def unkeyed(text: str, *, alone: bool) -> list[Field] | None:
    """What stands before the first key: nothing, bullets, a date with a short name, or a medium's name.

    ``alone``: no key follows. Then a date is wanted.
    """
    if not text.strip(AROUND) or is_boilerplate(text.strip()):
        return []
    addresses = [_address(match[0]) for match in _ADDRESS.finditer(text)] if "." in text else []
    text = _ADDRESS.sub("", text)
    iso, rest = strip_time(text, compact=True)
    if iso and _is_in_phrase(text):
        return None
    if iso and (joined := _JOINED.match(text)):
        return [Field("other", joined[0])]
    rest = " ".join(_BARS.sub(" ", without_place(without_whence(rest))).split())
    rest = " ".join(_parted(word) for word in rest.split() if not is_control(word))
    rest = _EDITED.sub(r"\g<office>", _EDITION.sub("", rest)).strip()
    if len(rest) > 20 or not _BESIDE_DATE.fullmatch(rest) or rest.startswith(("截至", "截止")):
        return None
    tokens = [token for token in map(_bare, rest.split()) if token and not _is_label(token)]
    if not iso and (alone or not all(map(is_medium, tokens))):
        return None
    named = [Field("author", tokens[0])] if iso and _is_pen_name(tokens) else map(_named, tokens)
    return [*addresses, *([Field("published", iso)] if iso else []), *named]


def _bare(token: str) -> str:
    """A name without what papers put behind theirs: 记者, 讯, a desk."""
    return without_desk(without_dispatch(re.sub("[记記]者$", "", token.strip(AROUND))))


def is_control(word: str) -> bool:
    """Whether a word beside a date is a control's label or a bare count: neither names anybody."""
    return bool(_CONTROL.fullmatch(word.strip(AROUND)))


def _is_label(token: str) -> bool:
    """Whether a word beside a date says what kind of text it is, or is a key: nobody is called so."""
    return (
        is_section(token)
        or token in words("banner", "series")
        or token in names()
        or token.lower() in ("by", "on")
    )


def _parted(names: str) -> str:
    """Several authors with spaces between them; other words as they are."""
    return names.translate(_COMMAS) if plain_names(names) else names


def _named(token: str) -> Field:
    """The author or the publisher whose name stands beside a date."""
    person = _FIRST_NAME.fullmatch(token) or (plain_names(token) and not is_medium(token))
    return Field("author", token) if person else Field("publisher", token)


def _is_pen_name(tokens: Sequence[str]) -> bool:
    """Whether one name of two characters stands beside a date: a person's, but for those of media."""
    alone = len(tokens) == 1 and bool(_TWO.fullmatch(tokens[0]))
    return alone and tokens[0] not in words("short_medium", "dateline_city")


def _address(text: str) -> Field:
    """A page's address, or that of a site, which is no page's."""
    return Field("url" if re.search(r"\w/\w", text) else "other", text)


def _is_in_phrase(text: str) -> bool:
    """Whether the first date is of something else: ``2026年2月用电量公布``, ``会议时间：2024年9月10日``."""
    found = find_date(text, compact=True)
    if found is None:
        return False
    iso, start, end = found
    if text[:start].rstrip().endswith((":", "：")):
        return True
    before, after = (bool(_GLUED.match(char)) for char in (text[start - 1 : start], text[end : end + 1]))
    return after and (before or len(iso) < len("2024-01-01"))
