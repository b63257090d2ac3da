"""Who signed a document and when: a short line over a date."""

from __future__ import annotations

import re
from itertools import pairwise

from articles.model import Line
from articles.patterns import deferred
from articles.structure.buttons import without_buttons
from articles.structure.bylines import head_of_office
from articles.structure.dated import strip_time
from articles.structure.keys import Field
from articles.structure.occasions import is_occasion
from articles.structure.offices import OFFICES, is_office, is_organisation
from articles.structure.tables import any_of, words

HOUR = deferred(r"香港[时時][间間]\s?\d{1,2}[时時:：]\d{0,2}分?")
"""The hour of a press release."""
_NEAR = 400
"""Lines from the end among which a signature is looked for; attachments may follow it."""
_SHORT_PAPER = 25
"""Lines among which a paper that hands on another is signed."""
_WRITTEN = deferred(r"[写寫改完]?[于於]")
"""Where an author wrote: ``2024年6月3日于青枫``."""
_NO_SIGNATURE = deferred(r"^[（(]?[完终終][）)]?$|[。！？；;，,：:]$|^附件|^\d|^[—-]")


_BENCH = deferred(lambda: rf"[^\s，。]{{0,12}}{any_of('bench')}(?:[ \u3000:：]|[^\W\d_a-zA-Z]{{2,4}}$)")
"""Who signs a judgment, the name behind."""
_NEAR_BENCH = 3
"""Lines below the date of a judgment."""
_ROOM = deferred(r"(?<=[^\W\d_a-zA-Z])[ \u3000]+(?=[^\W\d_a-zA-Z])")
_WIDE = deferred(r"[ \u3000]{2,}|\u3000")
_SPACED = deferred(r"(?<=[^\W\d_a-zA-Z])[ \u3000]+(?=[^\W\d_a-zA-Z](?:[ \u3000:：]|$))")
"""Room inside a word of characters set apart."""
_SHORTEST = 3
"""Code points; a shorter part of a name is none itself."""
_ORGANS = ("董事会", "董事會", "监事会", "監事會")
"""Organs that sign under the name of their company."""


def signature(body: list[Line]) -> list[Field]:
    """Who signed and when: a short line over a date, or both on one line."""
    for at in range(len(body) - 1, max(0, len(body) // 3 - 1, len(body) - _NEAR), -1):
        line = body[at]
        if len(line.text) > 60 or line.role != "text" or HOUR.fullmatch(line.text):
            continue
        iso, rest = strip_time(without_buttons(line.text))
        rest = HOUR.sub("", rest)
        if not iso or len(rest) > 30 or re.search(r"[，。,；：:]", rest):
            continue
        if _WRITTEN.match(rest):
            return [Field("signed", iso)]
        if len(rest) >= 2 and not line.text.startswith(rest):
            continue
        if line.text[len(rest) :].lstrip()[:1] in (":", "："):
            continue
        place = re.match(r"[^\W\d_a-zA-Z]{2,4}[，,]", line.text)
        signer = rest if len(rest) >= 2 and not place else _signer(body, at)
        if signer or at >= len(body) - 2 or _court_signs(body[at + 1 :]):
            return [Field("signed", iso), *([Field("signature", signer)] if signer else [])]
    return _order(body)


def _court_signs(after: list[Line]) -> bool:
    """Whether who signs for the court stands near below a date, as in Taiwan."""
    return any(_BENCH.match(_SPACED.sub("", line.text)) for line in after[:_NEAR_BENCH])


def _order(body: list[Line]) -> list[Field]:
    """Who signed a paper and when, where both stand before what it puts in force or hands on."""
    for before, line in pairwise(body[:_SHORT_PAPER]):
        iso, rest = strip_time(line.text)
        head = head_of_office(before.text)
        signer = head if head else before.text if is_office(before.text) else ""
        if iso and not rest and signer and len(before.text) <= 32:
            return [Field("signed", iso), Field("signature", re.sub(r"[ \u3000]", "", signer))]
    return []


def _signer(body: list[Line], at: int) -> str | None:
    """The short line over a date; several bodies that signed together are parted by ``、``."""
    found: list[str] = []
    labelled = False
    for line in reversed(body[max(0, at - 4) : at]):
        if line.role != "text" or len(line.text) > 32 or _signs_not(line.text):
            break
        if is_occasion(line.text) or (labelled and not is_office(line.text)):
            break
        if not found and re.search("[:：]", line.text):  # whom to call, who drafted: none of these signs
            labelled = True
            continue
        if found and not line.text.endswith(words(*OFFICES, "desk_end")):
            break
        signer = "、".join(_bodies(line.text))
        found[:1] = [f"{signer}{found[0]}"] if found and found[0] in _ORGANS else [signer, *found[:1]]
    return "、".join(found) or None


def _signs_not(text: str) -> bool:
    """Whether a line over a date is no signature: a sentence, an attachment, a judge."""
    return bool(_NO_SIGNATURE.search(text) or _BENCH.match(_SPACED.sub("", text)))


def _bodies(text: str) -> list[str]:
    """The bodies that a line names with room between them; a name set wide is one."""
    parts = _WIDE.split(text)
    if len(parts) > 1 and all(len(part) > _SHORTEST and is_organisation(part) for part in parts):
        return parts
    return [_ROOM.sub("", text)]
