"""Take injected pinyin out of a document and restore what the injection shifted."""

from __future__ import annotations

import re
from dataclasses import replace

from articles.cleaning.glosses import GLOSS, LOST, Survey, survey
from articles.cleaning.language import Language
from articles.cleaning.lattice import Search
from articles.cleaning.runs import Restorer
from articles.model import Glosses, Line, Repair

_PRIVATE = re.compile("[\ue000-\uf8ff]")


def without_injection(
    lines: tuple[Line, ...], glosses: Glosses
) -> tuple[tuple[Line, ...], tuple[Repair, ...]]:
    """The lines without injected pinyin and the repairs; as they are where the pinyin is no noise."""
    found = survey(line.text for line in lines)
    if glosses == "keep" or not found.is_noise:
        return lines, ()
    restorer = _prepared([line.text for line in lines], found)
    repairs: list[Repair] = []
    cleaned: list[Line] = []
    for number, line in enumerate(lines, 1):
        pieces = list(restorer.pieces(line.text))
        repairs.extend(_repair(number, *piece) for piece in pieces if piece[0] != piece[1])
        cleaned.append(replace(line, text="".join(after for _, after in pieces)))
    return tuple(cleaned), tuple(repairs)


def _prepared(texts: list[str], found: Survey) -> Restorer:
    """What restores lines in the language of the undamaged text."""
    whole = "\n".join(GLOSS.sub(r"\g<char>", LOST.sub("?", text)) for text in texts)
    language = Language(re.sub(r"\?[^?\n]{0,12}", "\n", whole))
    return Restorer(language, Search(language, frozenset(found.glossed), drops=not _PRIVATE.search(whole)))


def _repair(number: int, before: str, after: str) -> Repair:
    return Repair("pinyin" if before[0] == after else "shifted", number, before, after)
