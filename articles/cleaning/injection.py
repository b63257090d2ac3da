"""Take injected pinyin out of a document and restore what the injection shifted."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from articles.cleaning import markup, toneless
from articles.cleaning.edits import Edited, Lines
from articles.cleaning.glosses import GLOSS, LOST, Survey, survey
from articles.cleaning.language import Language
from articles.cleaning.lattice import Search
from articles.cleaning.runs import Restorer
from articles.cleaning.swallowed import Filler
from articles.model import Glosses, Repair

_PRIVATE = re.compile("[\ue000-\uf8ff]")


def without_injection(lines: Lines, glosses: Glosses) -> Edited:
    """The lines without injected pinyin and what came of it; as they are where the pinyin is no noise."""
    if glosses == "keep" or not any(")" in line.text or "）" in line.text for line in lines):
        return lines, ()
    found = survey(line.text for line in lines)
    if not found.is_noise:
        return toneless.without_readings(lines) if glosses == "strip" else toneless.without_copies(lines)
    restorer = _prepared([line.text for line in lines], found)
    restorer.settle([line.text for line in lines])
    pieces = [list(restorer.pieces(line.text)) for line in lines]
    texts = ["".join(after for _, after in row) for row in pieces]
    filler = Filler("\n".join(texts))
    texts = [filler.filled(text) for text in texts]
    cleaned = tuple(replace(line, text=text) for line, text in zip(lines, texts, strict=True))
    untagged, tags = markup.without_bitten_tags(cleaned)
    return untagged, (*_repairs(pieces, texts), *tags)


def _prepared(texts: list[str], found: Survey) -> Restorer:
    """What restores lines in the language of the undamaged text."""
    whole = "\n".join(GLOSS.sub(r"\g<char>", LOST.sub("?", text)) for text in texts)
    language = Language(re.sub(r"\?[^?\n]{0,12}", "\n", whole))
    return Restorer(language, Search(language, frozenset(found.glossed), drops=not _PRIVATE.search(whole)))


def _repairs(pieces: list[list[tuple[str, str]]], texts: list[str]) -> Iterator[Repair]:
    """What was changed, where the pieces of each line now make its text."""
    for number, (row, text) in enumerate(zip(pieces, texts, strict=True), 1):
        at = 0
        for before, piece in row:
            after = text[at : at + len(piece)]
            at += len(piece)
            if before != after:
                yield Repair("pinyin" if before[0] == after else "shifted", number, before, after)
