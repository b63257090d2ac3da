"""Datelines: ``（中央社記者王小明台北3日電）``, ``新华社北京6月3日电`` before a first paragraph."""

from __future__ import annotations

from articles.model import Line
from articles.patterns import deferred
from articles.structure.bylines import byline_fields, names_in
from articles.structure.dates import iso_date
from articles.structure.keys import Field
from articles.structure.names import plain_names
from articles.structure.shapes import is_caption
from articles.structure.tables import any_of


def _agency() -> str:
    """A pattern of who sent a report; ``本报`` names nobody, nor does ``晚报`` alone."""
    return (
        r"(?![本据據])(?![快早晨晚日午周]?[报報](?:[讯訊]|專訊))[^\W\d_a-zA-Z]{1,10}?"
        rf"{any_of('agency')}(?![网網社刊]|[报報](?![导導道]))"
    )


_PLACE = r"(?:[^\W\d]|[·、]){0,14}(?:[（(][^（）()\d]{2,12}[）)])?"
_DAY = r"(?:\d{4}年)?(?:\d{1,2}月)?\d{1,2}日"
_SENT = r"(?:[综綜]合)?[专專外电電]?[电電讯訊]"
_OPEN, _IN, _SHUT = r"[（(〔【\[［]", r"[^（）()〔〕【】\[\]［］]", r"[）)〕】\]］]"
_SENDER = deferred(
    lambda: (
        rf"{_OPEN}(?P<boxed>{_agency()})(?:[综綜]合)?"
        rf"(?:[专專快]?[讯訊]|[报報][导導道]|(?!\d){_IN}{{0,8}}{any_of('reporter')}|{_PLACE}{_DAY}{_SENT}){_IN}{{0,40}}{_SHUT}"
        rf"|[据據]?(?P<wire>{_agency()}){_PLACE}{_DAY}{_SENT}(?=[\s（(【，,：:]|$)"
        rf"|(?P<paper>{_agency()})(?:[讯訊](?=[\s（(【，,：:])|消息(?=[（(：:]))"
    ),
    needs="电電讯訊报報者员員息",
)
"""An agency, a paper or a site at the head of what it sends."""
_BYLINE = deferred(
    lambda: (
        rf"{_OPEN}(?P<boxed>{_IN}*{any_of('reporter')}{_IN}*){_SHUT}"
        rf"|.{{0,30}}?[（(〔](?P<inner>[^（）()〔〕]{{0,12}}{any_of('reporter')}[^（）()〔〕]{{2,40}})[）)〕]"
        rf"|(?:.{{0,20}}?[讯訊电電】][\s\u3000]*)?(?P<open>{any_of('reporter')}[^，。：:]{{2,16}}?[报報][导導道])[：:，]"
        r"|(?P<slash>[记記]者[^，。]{2,12}[／/][^，。]{2,6}[报報][导導道])"
    ),
    needs="者员員",
)
_NAMES = deferred(rf".{{0,24}}?{_DAY}{_SENT}\s?[（(](?P<names>[^（）()]{{2,24}})[）)]", needs="（(")
"""Names alone after a dateline: ``中新社北京6月3日电 (张三 李四)``."""
_DATED = deferred(rf"[^，。（）()]{{2,16}}(?=\d{{4}}年){_DAY}{_SENT}")
_SENT_TITLE = deferred(
    lambda: rf"【[^【】]{{1,8}}{any_of('press')}(?:[专專快]|即[时時])?[讯訊]】\s*(?P<title>.{{4,}})",
    needs="讯訊",
)
"""A title of a paper that opens as its reports do: ``【青枫报专讯】…``."""
_RELEASED = deferred(
    rf"{_PLACE}[，,]?\s?(?P<date>\d{{4}}年\d{{1,2}}月\d{{1,2}}日)\s*"
    r"(?:[/／][^\W\d]{2,10}[/／]\s*)?(?:-{2}|[—－–]{1,2})",
    needs="年",
)
"""How press releases open: ``青枫2024年6月3日 /青讯社/ -- …``."""
_LONGEST_LINE = 90
_SUBJECT = deferred(r"(?<=[电電讯訊])\s*[题題]\s?[:：].{2,60}$", needs="题題")
_BOX = deferred(rf"{_OPEN}{_IN}{{4,50}}{_SHUT}", needs="【（(〔[［")


def dateline_fields(line: str) -> list[Field]:
    """What a dateline says: who sent a report, who wrote it and, if the year is there, when."""
    fields = _authors(line)
    if released := _RELEASED.match(line[:100]):
        fields.append(Field("dated", iso_date(released["date"]) or ""))
        return fields  # the wire in it is hired to hand the release on
    dated = _DATED.match(line) or _BOX.match(line)
    if dated and (iso := iso_date(dated[0])):
        fields.append(Field("dated", iso))
    if agency := sender(line):
        fields.append(Field("agency", agency))
    return fields


def first_paragraph(body: list[Line]) -> list[Line]:
    """The first paragraph with the captions before it: a dateline stands in one of these."""
    at = next((at for at, line in enumerate(body) if line.role == "text" and not is_caption(line.text)), 0)
    return body[: at + 1]


def sender(line: str) -> str | None:
    """The agency, the paper or the site that a dateline names."""
    match = _SENDER.match(line[:100])
    return match and (match["boxed"] or match["wire"] or match["paper"])


def sent_title(title: str) -> tuple[str, str | None] | None:
    """A title without who sent it in brackets before it, and the sender's name, which ``本报`` is not."""
    match = _SENT_TITLE.fullmatch(title)
    return (match["title"], sender(title)) if match else None


def is_dateline(line: str) -> bool:
    """Whether a line is a dateline and nothing else: ``新华社北京6月3日电``."""
    return len(line) <= 30 and line[-1:] in "电電讯訊" and sender(line) is not None


def without_subject(line: str) -> str:
    """A dateline without the title after it: ``中新社青枫7月2日电 题：…``."""
    return _SUBJECT.sub("", line) if len(line) <= _LONGEST_LINE else line


def _authors(line: str) -> list[Field]:
    match = _BYLINE.match(line[:100])
    if match and match["open"]:
        return byline_fields(match["open"]) if plain_names(names_in(match["open"]) or "") else []
    if match:
        return byline_fields(match["boxed"] or match["inner"] or match["slash"])
    alone = _NAMES.match(line[:100])
    names = alone and plain_names(alone["names"])
    return [Field("byline", alone["names"]), Field("author", names)] if alone and names else []
