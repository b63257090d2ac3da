"""The end of a document: credits, byline, signature and its date."""

from __future__ import annotations

import re
from itertools import pairwise

from articles.model import Line
from articles.patterns import deferred
from articles.structure.buttons import without_buttons
from articles.structure.bylines import byline_at_end, byline_fields, head_of_office, is_byline
from articles.structure.dated import strip_time
from articles.structure.fields import read_fields
from articles.structure.keys import Field, key_matches
from articles.structure.occasions import is_occasion
from articles.structure.titles import is_office

_DEEPEST = 12
"""Lines; no credits are longer."""
_TAIL = 8
"""Lines that a page puts after the editor's name at most."""
_SHORT_LINE = 40
_NEAR = 400
"""Lines from the end among which a signature is looked for; attachments may follow it."""
_OWN_DATE = ("时间", "日期", "時間")
_EDITOR = deferred(
    r"\s*[（(\[【〔]\s*(?:责任编辑|责编|编辑|責任編輯|責編|編輯)[:：\s]\s*(?P<name>[^（）()\[\]【】]{2,20})[）)\]】〕]\s*(?:\d{7})?$"
)
_SHORT_PAPER = 25
"""Lines among which a paper that hands on another is signed."""
_COMPACT = deferred(r"[）)](?P<year>1[0-2]\d)(?P<month>[01]\d)(?P<day>[0-3]\d)$")
"""The date by which Taiwan's agency closes: ``1130403``."""
_OVER = deferred(r"[（(－—\-]*[完终終][）)－—\-]*")
_HOUR = deferred(r"香港[时時][间間]\s?\d{1,2}[时時:：]\d{0,2}分?")
_WRITTEN = deferred(r"[写寫改完]?[于於]")
"""Where an author wrote: ``2024年6月3日于青枫``."""
_NO_SIGNATURE = deferred(
    r"^[（(]?[完终終][）)]?$|[。！？；;，,：:]$|^附件|^\d|^[—-]|^(?:审判|代理审判|人民陪审|書記|书记|執行|执行|法官)"
)


def read(lines: list[Line]) -> tuple[list[Line], list[Field], list[Line]]:
    """The body, what its last lines say, and lines set apart because not every value in them was read."""
    lines, after = _without_tail(lines)
    apart, fields = _released(lines)
    end = len(lines) - len(apart)
    while end > 1 and len(lines) - end < _DEEPEST:
        found = _credits(lines[end - 1])
        if found is None:
            break
        end -= 1
        fields = found + fields
        if any(field.name in ("other", "original") and field.value for field in found):
            apart.insert(0, lines[end])
    body = lines[:end]
    return body, [*_last_paragraph(body), *fields, *_signature(body)], apart + after


def _without_tail(lines: list[Line]) -> tuple[list[Line], list[Line]]:
    """The lines up to the editor who closes the article, and the page's short lines after them."""
    for at in range(len(lines) - 1, max(0, len(lines) - 1 - _TAIL), -1):
        text = lines[at].text
        if len(text) > 2 * _SHORT_LINE or text[-1] in "。；" or lines[at].role == "heading":
            break
        found = _credits(lines[at])
        if found and any(field.name == "editor" for field in found):
            return lines[: at + 1], lines[at + 1 :]
        if len(text) > _SHORT_LINE:
            break
    return lines, []


def _released(lines: list[Line]) -> tuple[list[Line], list[Field]]:
    """The lines by which Hong Kong's press releases end: ``完``, the date, the hour."""
    hour = len(lines) > 2 and bool(_HOUR.fullmatch(lines[-1].text))
    at = len(lines) - 1 - hour
    iso, rest = strip_time(lines[at].text) if at > 0 else (None, "")
    over = at > 1 and bool(_OVER.fullmatch(lines[at - 1].text))
    if not iso or rest or not (hour or over):
        return [], []
    return lines[at - over :], [Field("published", iso), Field("signed", iso)]


def _credits(line: Line) -> list[Field] | None:
    """The fields of a line of credits; a date alone is none, for it belongs to a signature."""
    text = line.text.strip("()（）[]【】 ") if len(line.text) <= 80 else line.text
    if line.role in ("heading", "row"):
        return None
    keys = key_matches(text)
    byline = text[: keys[0].start].strip() if keys else text
    if is_byline(byline) and (beside := read_fields(text[len(byline) :]) if keys else []) is not None:
        return [*byline_fields(byline), *beside]
    found = read_fields(text)
    if (
        not found
        or any(field.name == "contact" for field in found)
        or any(not f.key or f.key in _OWN_DATE for f in found[:1])
    ):
        return None
    return found


def _last_paragraph(body: list[Line]) -> list[Field]:
    """The byline that closes the text, which stays, and the editor after it, who goes."""
    if not body:
        return []
    fields: list[Field] = []
    last = body[-1]
    editor = _EDITOR.search(last.text[-40:])
    compact = _COMPACT.search(last.text[-40:])
    if compact:
        fields.append(
            Field("published", f"{1911 + int(compact['year'])}-{compact['month']}-{compact['day']}")
        )
    if editor and len(last.text) > len(editor[0]):
        fields.append(Field("editor", editor["name"].strip()))
        last = body[-1] = Line(last.text[: -len(editor[0])], last.role, last.level)
    for line in body[-3:]:
        byline = byline_at_end(line.text)
        if byline:
            fields += byline_fields(byline)
    return fields


def _signature(body: list[Line]) -> list[Field]:
    """Who signed and when: a short line over a date, or both on one line."""
    for at in range(len(body) - 1, max(0, len(body) // 3 - 1, len(body) - _NEAR), -1):
        line = body[at]
        if len(line.text) > 60 or line.role != "text" or _HOUR.fullmatch(line.text):
            continue
        iso, rest = strip_time(without_buttons(line.text))
        rest = _HOUR.sub("", rest)
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
        if signer or at >= len(body) - 2:
            return [Field("signed", iso), *([Field("signature", signer)] if signer else [])]
    return _order(body)


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
    for line in reversed(body[max(0, at - 4) : at]):
        if line.role != "text" or len(line.text) > 32 or _NO_SIGNATURE.search(line.text):
            break
        if is_occasion(line.text):
            break
        if found and not re.search("[府会會局委部厅廳院署室]$", line.text):
            break
        found.insert(0, re.sub(r"(?<=[^\W\d_a-zA-Z])[ \u3000]+(?=[^\W\d_a-zA-Z])", "", line.text))
    return "、".join(found) or None
