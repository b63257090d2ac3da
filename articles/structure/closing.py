"""The end of a document: credits and byline, with who signed it."""

from __future__ import annotations

from dataclasses import replace

from articles.model import Line
from articles.patterns import deferred
from articles.structure.bylines import byline_at_end, byline_fields, reader_named
from articles.structure.credits import COMPACT_DATE, credit_fields, dated_credits, of_republic
from articles.structure.dated import strip_time
from articles.structure.keys import Field
from articles.structure.signing import HOUR, signature
from articles.structure.values import without_code

_DEEPEST = 12
"""Lines; no credits are longer."""
_TAIL = 8
"""Lines that a page puts after the editor's name at most."""
_SHORT_LINE = 40
_EDITOR = deferred(
    r"\s*[（(\[【〔]\s*(?:责任编辑|责编|编辑|責任編輯|責編|編輯)[:：\s]\s*(?P<name>[^（）()\[\]【】]{2,20})[）)\]】〕]\s*(?:\d{7})?$"
)


def read(lines: list[Line]) -> tuple[list[Line], list[Field], list[Line]]:
    """The body, what its last lines say, and lines set apart because not every value in them was read."""
    lines, after = _without_tail(lines)
    apart, fields = _released(lines)
    end = len(lines) - len(apart)
    while end > 1 and len(lines) - end < _DEEPEST:
        found = credit_fields(lines[end - 1]) or dated_credits(lines[:end])
        if found is None:
            break
        end -= 1
        fields = found + fields
        if any(field.name in ("other", "original", "compiler") and field.value for field in found):
            apart.insert(0, lines[end])
    body = lines[:end]
    return body, [*_last_paragraph(body), *fields, *signature(body)], apart + after


def _without_tail(lines: list[Line]) -> tuple[list[Line], list[Line]]:
    """The lines up to the editor who closes the article, and the page's short lines after them."""
    for at in range(len(lines) - 1, max(0, len(lines) - 1 - _TAIL), -1):
        text = lines[at].text
        if len(text) > 2 * _SHORT_LINE or text[-1] in "。；" or lines[at].role in ("heading", "code"):
            break
        found = credit_fields(lines[at])
        if found and any(field.name == "editor" for field in found):
            end = at + 2 if at + 1 < len(lines) and dated_credits(lines[: at + 2]) else at + 1
            return lines[:end], lines[end:]
        if len(text) > _SHORT_LINE:
            break
    return lines, []


def _released(lines: list[Line]) -> tuple[list[Line], list[Field]]:
    """The lines by which Hong Kong's press releases end: the date and the hour."""
    if len(lines) < 3 or not HOUR.fullmatch(lines[-1].text):
        return [], []
    iso, rest = strip_time(lines[-2].text)
    return (lines[-2:], [Field("published", iso), Field("signed", iso)]) if iso and not rest else ([], [])


def _last_paragraph(body: list[Line]) -> list[Field]:
    """The byline that closes the text, which stays, and the editor after it, who goes."""
    if not body:
        return []
    fields: list[Field] = []
    last = body[-1]
    editor = _EDITOR.search(last.text[-40:])
    compact = COMPACT_DATE.search(last.text[-40:])
    if compact:
        fields.append(Field("published", of_republic(compact)))
    if editor and len(last.text) > len(editor[0]):
        fields.append(Field("editor", without_code(editor["name"].strip())))
        last = body[-1] = replace(last, text=last.text[: -len(editor[0])])
    for line in body[-3:]:
        byline = byline_at_end(line.text)
        if byline:
            fields += byline_fields(byline)
        elif reader := reader_named(line.text):
            fields += [Field("byline", line.text), Field("author", reader)]
    return fields
