"""The front of a document: title, the lines around it, metadata."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field

from articles.model import Line
from articles.patterns import deferred
from articles.structure.buttons import without_buttons
from articles.structure.dates import iso_date
from articles.structure.documents import is_issue, number_of_document
from articles.structure.fields import Field, read_fields, strip_time
from articles.structure.keys import key_matches
from articles.structure.names import byline_at_start, is_byline, names, plain_names, publication_before
from articles.structure.shapes import is_caption
from articles.structure.tables import words
from articles.structure.titles import is_title_like, read_title, same

_WORKPLACE = deferred(
    r"[（(].{0,60}(?:大[学學]|[学學]院|公司|研究|[医醫]院|中心|[学學]校).{0,80}\d{6}.{0,40}[）)]"
)
"""Where the authors of a paper work, with the postal code."""
_STATUS = deferred(
    r"[（(](?:[於于]?.{2,30}(?:[註注]冊|注册)?成立.{0,20}|股份代[號号].{0,20}|征求意[见見]稿|草案|试行|試行)[）)]"
)
"""What a company or a draft is, under the name."""
_ADOPTED = deferred(
    r"[（(][^（）()]{0,20}\d{4}\s?年[^（）()]{2,160}(?:通[过過]|批准|公布|[发發]布|修[正訂订]|施行)[^（）()]{0,8}[）)]"
)
"""When and by whom a law was adopted."""
_UNSIGNED = deferred(
    r"(?:本|[\u4e00-\u9fff]{2,8})[報报刊台网網社](?:特[约約])?(?:[评評][论論][员員]|[编編][辑輯]部)|(?:社[论論]|社[评評])"
)
"""A byline without a name."""
_BY = deferred(r"[Bb]y (?P<name>[A-Z][\w.'\-]+(?: [A-Z][\w.'\-]+){0,3})(?P<rest>[ |,].*|)")
_UNREAD = ("other", "contact")
"""Fields that show a line to be metadata, and are not read."""
_DEEPEST = 40
"""Lines; no front is longer."""


@dataclass(slots=True)
class Front:
    """What the first lines say, and the lines after them."""

    title: str | None = None
    fields: list[Field] = field(default_factory=list)
    rest: list[Line] = field(default_factory=list)
    apart: list[Line] = field(default_factory=list)
    """Metadata lines of which not every value was read."""


def read(lines: Sequence[Line], declared: str | None) -> Front:
    """The title, metadata and body of a document, whose format may have declared a title."""
    front = Front()
    block: list[Line] = []
    captions: list[Line] = []
    separated = False
    at = 0
    for at, line in enumerate([*lines[:_DEEPEST], None]):
        if line is None:
            break
        found = _metadata(line, titled=bool(block or declared))
        if found is not None:
            front.fields += found
            separated = separated or (bool(block) and any(f.name not in _UNREAD for f in found))
            if any(f.name in _UNREAD and f.value for f in found):
                front.apart.append(line)
        elif any(same(line.text, known.text) for known in block):
            continue
        elif block and (line.role == "caption" or is_caption(line.text)):
            captions.append(line)
        elif separated and _is_banner(line, lines[at + 1 : at + 2]):
            front.apart.append(line)
        elif separated and _is_entitled(block, line, lines[at + 1 : at + 2]):
            front.fields.append(Field("kicker", block[0].text))
            block = [line]
        elif not block and declared and same(line.text, declared):
            block.append(line)
        elif separated or len(block) == 4 or not is_title_like(line, first=not block):
            break
        else:
            block.append(line)
    front.rest = [*captions, *lines[at:]]
    _entitle(front, block, separated, declared)
    if not front.rest and block and declared is None:  # a lone line is a text, not a title
        front.rest, front.title = block, None
    return front


def _is_entitled(block: Sequence[Line], line: Line, after: Sequence[Line]) -> bool:
    """Whether the title stands under metadata that a banner stands over, as on a ministry's release."""
    banner = len(block) == 1 and block[0].text.endswith(words("banner"))
    return banner and is_title_like(line, first=True) and bool(after) and len(after[0].text) > len(line.text)


def _is_banner(line: Line, after: Sequence[Line]) -> bool:
    """Whether a short line stands among metadata, as 证券研究报告 does."""
    return len(line.text) <= 20 and line.role == "text" and bool(after) and bool(key_matches(after[0].text))


def _entitle(front: Front, block: list[Line], separated: bool, declared: str | None) -> None:
    titled = read_title(block, separated, declared, front.rest[0].text if front.rest else "")
    front.title = titled.title
    front.fields += [Field(name, value) for name, value in titled.around]
    front.rest = titled.returned + front.rest
    number = number_of_document(titled.title or "")
    if number:
        front.fields.append(Field("document_number", number))


def _metadata(line: Line, *, titled: bool) -> list[Field] | None:
    """The fields of a line of the front; ``None`` where it is no metadata."""
    text = without_buttons(line.text) if len(line.text) <= 120 else line.text
    if line.role == "heading":
        return None
    number = number_of_document(text, whole=True)
    if number:
        return [Field("document_number", number)]
    if is_issue(text) or _WORKPLACE.fullmatch(text) or (titled and _STATUS.fullmatch(text)):
        return [Field("other", text)]
    if titled and _ADOPTED.fullmatch(text):
        return [Field("other", text), Field("published", iso_date(text) or "", "成文日期")]
    if titled and _UNSIGNED.fullmatch(text):
        return [Field("byline", text)]
    return _authors(text, titled=titled) or read_fields(text)


def _authors(text: str, *, titled: bool) -> list[Field]:
    """The fields of a line that names authors: a byline, or names alone."""
    iso, byline = strip_time(text)
    if is_byline(byline) and not key_matches(byline):
        byline = byline.strip("□■◎●○▲◆()（） ")
        beside = [("published", iso), ("paper", publication_before(byline))]
        return [*byline_fields(byline), *(Field(name, value) for name, value in beside if value)]
    english = _BY.fullmatch(text)
    if english:
        return [Field("author", english["name"]), *(read_fields(english["rest"].strip(" |,")) or [])]
    alone = plain_names(text)
    return [Field("author", alone)] if alone and (titled or len(alone) > 2 or " " in text) else []


def byline_fields(byline: str) -> list[Field]:
    """The fields of a byline: the byline and its authors."""
    author = names(byline)
    return [Field("byline", byline), *([Field("author", author)] if author else [])]


def dateline_fields(line: str) -> list[Field]:
    """What the dateline of a first paragraph says: ``（中央社記者王小明台北3日電）``."""
    byline = byline_at_start(line)
    place = re.match(r"[【（(〔\[]([^】）)〕\]]{4,50})[】）)〕\]]", line)
    date = iso_date(place[1]) if place else None
    agency = re.match(r"[（(〔]?(新[华華]社|中[国國]新[闻聞][网網社]|中新[网網社]|中央社)", line)
    fields = byline_fields(byline) if byline else []
    fields += [Field("dated", date)] if date else []
    return [*fields, Field("agency", agency[1])] if agency else fields
