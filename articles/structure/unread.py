"""Lines taken out of a text that say more than the title and the metadata keep."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import fields

from articles.model import Line, Metadata
from articles.patterns import deferred
from articles.structure.boilerplate import is_boilerplate
from articles.structure.buttons import without_buttons, without_place
from articles.structure.dated import strip_time
from articles.structure.keys import key_matches, names
from articles.structure.roles import role
from articles.structure.tables import words

_WORD = deferred(r"[^\W\d_]{2,}")
_ROLE = deferred(
    lambda: (
        rf"\b[Bb]y\b|本?[报報刊网網台臺]?(?:{role()})|[来來]自|原[创創]|[报報][道導导]|撰文|[采採][写寫]|[发發][布佈表自于於]+"
    )
)
"""What somebody does or a line begins with, which no field keeps."""
_ROOM = deferred(r"(?<=[^\W\d_a-zA-Z])[ \u3000]+(?=[^\W\d_a-zA-Z])")
_PARTS = deferred(r"[\W_]+")
_MOST_DATES = 3


def says_more(lines: Sequence[Line], body: Sequence[Line], title: str | None, found: Metadata) -> list[Line]:
    """The lines, of those taken out of the text, in which a word stands that is kept nowhere."""
    kept = {line.text for line in body}
    known = _known(title, found)
    end = body[-1].text if body else None
    gone = (line for line in lines if line.text not in kept and not (end and line.text.startswith(end)))
    return [line for line in gone if _rest(line.text, known)]


def _known(title: str | None, found: Metadata) -> list[str]:
    """All that is kept and each word of it, the longest first."""
    values = [title, *(getattr(found, field.name) for field in fields(found))]
    texts = (text for value in values for text in (value if isinstance(value, tuple) else (value,)))
    whole = [_closed(str(text)) for text in texts if text is not None]
    return sorted({*whole, *(word for text in whole for word in _PARTS.split(text))}, key=len, reverse=True)


def _closed(text: str) -> str:
    """A text without the spaces between its characters."""
    return _ROOM.sub("", text.replace("丨", "|"))


def _rest(text: str, known: Sequence[str]) -> list[str]:
    """The words of a line that are kept nowhere."""
    if any(_closed(text) in word for word in known):
        return []
    text = _closed(without_buttons(text))
    for word in (*known, *(key.name for key in key_matches(text))):
        text = text.replace(word, " ") if _WORD.search(word) else text
    for _ in range(_MOST_DATES):
        text = strip_time(text, compact=True)[1]
    text = without_place(f" {text}")
    return [word for word in _WORD.findall(_ROLE.sub(" ", text)) if not _is_label(word)]


def _is_label(word: str) -> bool:
    """Whether a word is a key, a button, or only says what kind of text this is."""
    return word in names() or word in words("banner") or is_boilerplate(word)
