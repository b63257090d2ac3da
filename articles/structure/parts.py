"""Parts of a text by the names that they usually have: 总结, 主文, 食材; and questions of an interview."""

from __future__ import annotations

from articles.model import Line
from articles.patterns import deferred
from articles.structure.comparing import closed_up
from articles.structure.numbering import number_of
from articles.structure.shapes import is_bullet, is_running_text
from articles.structure.tables import words

FINAL = frozenset("。；;，,、.…：:！!？?")
"""Marks that end no heading."""
_APPENDED = deferred(
    r"附[ \u3000]{0,4}[注註录錄]|[注註][释釋]|[参參]考文[献獻]|[结結][语語]|[后後][记記]"
    r"|[风風][险險]提示|(?:重[大要]|特[别別])(?:[内內]容|事[项項])?提示[:：]?"
    r"|投[资資](?:要[点點]|建[议議])|核心[观觀][点點]|摘[ \u3000]{0,4}要"
    r"|[前引][ \u3000]{0,4}言|附[ \u3000]{0,2}件[ \u3000]?\d{0,2}|(?:[参參]考文[献獻]|[注註][释釋])[:：]",
    needs="附注註考結结语語后後前引险險资資核摘重特",
)
"""What stands around the parts of a text, over whatever follows."""
_QUESTION = deferred(r"(?:[问問]|[QＱ]\d{0,2})[ \u3000]?[:：]")
"""How an interview goes on under a heading, however short the question is."""


def is_part_apart(text: str, after: Line) -> bool:
    """Whether a line is the usual name of a part beside the others, and no entry of a menu."""
    if _APPENDED.fullmatch(text):
        return True
    if text.rstrip(":：") not in words("part_apart"):
        return False
    listed = number_of(after.text) is not None or is_bullet(after.text) or asks(after.text)
    return bool(listed) or is_running_text(after) or after.text[-1] in FINAL


def is_part(text: str, after: Line) -> bool:
    """Whether a line is the name that a part of a judgment or of a manual usually has."""
    name = closed_up(text).rstrip(":：")
    judged = name in words("part_judged") and (is_running_text(after) or number_of(after.text) is not None)
    return judged or name in words("part_of_manual")


def asks(text: str) -> bool:
    """Whether a line begins as a question of an interview does."""
    return bool(_QUESTION.match(text))
