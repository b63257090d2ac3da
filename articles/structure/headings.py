"""Headings: which lines are one, which begin with one, and how deep they stand."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from articles.model import Line
from articles.patterns import deferred
from articles.structure.numbering import Number, number_of, rank
from articles.structure.titles import bare, is_document

_LONGEST_NUMBERED = 45
_LONGEST_PLAIN = 32
_BODY = 35
"""A line of this length is running text."""
_FINAL = frozenset("。；;，,、.…：:！!？?")
_BARE = deferred(r"[一二三四五六七八九十]{1,3}|0\d|[1-9]|[（(][一二三四五六七八九十]{1,3}[）)]")
"""A number over a part that has no name."""
_ENDED = frozenset("。！？…”』」：")
_CLOSED = frozenset("。；;，,、.…")
_RUN_IN = deferred(
    r"(?P<head>[^。！？!?；;：:]{2,24}?)"
    r"(?:。|(?<=[\u4e00-\u9fff])\.(?=[\u4e00-\u9fff])|[ \u3000]+(?=\S{12})|[:：])(?=.{10})"
)
_BOXED = deferred(r"[【〔（(\[](?P<head>[^】〕）)\]]{2,20})[】〕）)\]](?=.{6})")
_CAPTION = deferred(
    r"^(?:[▲△▼↑←→]|[图圖表]\s?[\d一二三四五六七八九十]+|[图圖](?:[为為片说說中]|[/／|｜:：])|[（(][图圖资資])"
    r"|(?:[摄攝](?:[ \u3000]?\d{2,4}年\d{1,2}月\d{1,2}日)?|供[图圖]|[资資]料(?:[图圖]片?|照片?)"
    r"|[图圖]源.{0,8}|[图圖]片[来來]源.{0,12}|[网網][络絡][图圖]|新[华華]社[发發])[）)]?$"
)
_SPEAKER = deferred(r"^[\u4e00-\u9fffA-Za-z·（）()]{1,10}[:：]")
_QUOTED = deferred(r"^(?:“[^“”]*”|「[^「」]*」|『[^『』]*』|\"[^\"]*\")$")
_BULLET = deferred(r"^[•·●■◆▪◇○\-–*＊▶►➤※☆★√]\s*")
_DATED = deferred(
    r"\d{4}\s?[年\-/.]\s?\d{1,2}\s?[月\-/.]|[〇○零一二三四五六七八九]{4}年.{1,3}月|民[国國].{1,5}年"
)


_BOXED_WHOLE = deferred(r"^[（(].*[）)]$|^[\[【].{2,8}[\]】]|[;；]")
_APART = "apart"
"""The kind of a heading over a part that stands beside the numbered ones."""
_ATTACHED = "attached"
"""The kind of the title of a paper that another hands on; the paper's own headings stand under it."""
_ANNEXED = "annexed"
"""The kind of the title of an attachment under its number."""
_ABOVE: dict[str, tuple[str, ...]] = {_APART: (), _ATTACHED: (_ATTACHED,), _ANNEXED: (_APART, _ANNEXED)}
"""Kinds that do not stand under what came before, and what the next headings stand under."""
_ANNOUNCING = 6
"""Lines in which a notice names the paper that it hands on."""
_ANNEX = deferred(r"附[ \u3000]{0,2}件[ \u3000]?[\d一二三四五六七八九十]{0,3}[:：]?")
_APPENDED = deferred(
    r"附[ \u3000]{0,4}[注註录錄]|[注註][释釋]|[参參]考文[献獻]|[结結][语語]|[后後][记記]"
    r"|[前引][ \u3000]{0,4}言|附[ \u3000]{0,2}件[ \u3000]?\d{0,2}|(?:[参參]考文[献獻]|[注註][释釋])[:：]"
)
"""What stands around the parts of a text, over whatever follows."""
_NO_HEADING = (_CAPTION, _SPEAKER, _QUOTED, _BULLET, _DATED, _BOXED_WHOLE)


@dataclass(frozen=True, slots=True)
class Heading:
    """A heading found at a line."""

    start: int
    end: int
    """Code points of the line that the heading takes; less than the line for a run-in head."""
    kind: str
    """What numbers or declares it; headings of one kind stand equally deep."""


def find_headings(lines: Sequence[Line], title: str = "") -> list[Heading | None]:
    """For each line its heading, if it is or begins with one. ``title`` is the article's."""
    announced = bare(title + "".join(line.text for line in lines[:_ANNOUNCING]))
    numbers = [number_of(line.text) if line.role in ("text", "heading") else None for line in lines]
    declared = any(line.role == "heading" for line in lines)
    found: list[Heading | None] = []
    for at, line in enumerate(lines):
        if line.role == "heading":
            found.append(_declared(line, numbers[at]))
        elif line.role != "text":
            found.append(None)
        elif numbers[at]:
            found.append(_numbered(lines, numbers, at))
        elif at and (kind := _attached(lines, at, announced)):
            found.append(Heading(0, len(line.text), kind))
        else:
            found.append(None if declared else _plain(lines, found, at, _FINAL))
    if sum(heading is not None and heading.kind == "plain" for heading in found) > 1:
        for at, line in enumerate(lines):  # where headings are plain lines, some may ask
            if found[at] is None and line.role == "text" and line.text[-1] in "？?" and not numbers[at]:
                found[at] = _plain(lines, found, at, _CLOSED)
    return found


def levels(headings: Sequence[Heading | None]) -> list[int]:
    """For each heading how deep it stands, 1 for the highest; 0 where there is none.

    A kind seen before goes back to its level; a new one goes under the last, unless it usually stands higher.
    """
    stack: list[str] = []
    result: list[int] = []
    for heading in headings:
        if heading is None:
            result.append(0)
            continue
        kind = heading.kind
        if kind in _ABOVE:
            stack = list(_ABOVE[kind])
            result.append(max(1, len(stack)))
            continue
        if kind in stack:
            del stack[stack.index(kind) + 1 :]
        else:
            while stack and rank(kind) >= 0 and rank(stack[-1]) > rank(kind):
                stack.pop()
            while stack and _declared_level(kind) and _declared_level(stack[-1]) > _declared_level(kind):
                stack.pop()
            stack.append(kind)
        result.append(len(stack))
    return result


def is_running_text(line: Line) -> bool:
    """Whether a line is prose: long, or a whole sentence."""
    return line.role == "text" and (
        len(line.text) >= _BODY or (line.text[-1:] in "。！？”」" and len(line.text) > 12)
    )


def is_caption(text: str) -> bool:
    """Whether a short line stands under a picture or over a table."""
    return len(text) <= 80 and bool(_CAPTION.search(text))


def is_bullet(text: str) -> bool:
    """Whether a line begins with a bullet."""
    return bool(_BULLET.match(text))


def _declared_level(kind: str) -> int:
    return int(kind[1:]) if kind[0] == "h" and kind[1:].isdecimal() else 0


def _declared(line: Line, number: Number | None) -> Heading:
    kind = f"h{line.level}" if line.level else number.kind if number else "bold"
    return Heading(0, len(line.text), kind)


def _numbered(lines: Sequence[Line], numbers: Sequence[Number | None], at: int) -> Heading | None:
    text, number = lines[at].text, numbers[at]
    assert number is not None
    rest = text[number.end :]
    if number.kind == "article" and rest[-1:] in ("：", ":"):
        return None
    if len(text) <= _LONGEST_NUMBERED and (not rest or rest[-1] not in _CLOSED):
        return None if _is_item(lines, numbers, at) else Heading(0, len(text), number.kind)
    if number.kind == "article":
        boxed = _BOXED.match(rest)
        return Heading(0, number.end + boxed.end(), number.kind) if boxed else None
    if len(text) <= 25 and rest[-1] == "。" and rest.count("。") == 1 and not re.search("[，,：:]", rest):
        item = number.kind in ("round", "circled") or _is_item(lines, numbers, at)
        return None if item or not _stands_over(lines, numbers, at) else Heading(0, len(text), number.kind)
    return _run_in(rest, number)


def _run_in(rest: str, number: Number) -> Heading | None:
    """A head that the paragraph itself goes on from: ``1.指导思想。贯彻…``."""
    match = _BOXED.match(rest)
    if match:
        return Heading(0, number.end + match.end(), number.kind)
    match = _RUN_IN.match(rest)
    if not match:
        return None
    head = match["head"]
    if (
        len(re.findall("[，,]", head)) > 1
        or re.search(r"\d[年月日%％亿億万萬元]|发布时间|發布時間", head)
        or (match[0][-1] in "：: \u3000" and (len(head) > 12 or len(rest) <= _LONGEST_NUMBERED))
    ):
        return None
    end = number.end + len(match[0].rstrip())
    return Heading(0, end, number.kind)


def _is_item(lines: Sequence[Line], numbers: Sequence[Number | None], at: int) -> bool:
    """Whether a numbered line is one of a list: its neighbour is numbered alike, with nothing between."""
    number = numbers[at]
    assert number is not None
    if number.kind in ("part", "chapter"):
        return False
    for near in (at - 1, at + 1):
        if 0 <= near < len(lines):
            other = numbers[near]
            text = lines[near].text
            alike = other is not None and other.kind == number.kind and "。" not in text[:-1]
            if alike and len(text) <= _LONGEST_NUMBERED:
                return True
    return at == len(lines) - 1


def _attached(lines: Sequence[Line], at: int, announced: str) -> str | None:
    """The kind of a line that is the title of an attached paper: named before, or under ``附件1``."""
    text = lines[at].text
    if not 4 <= len(text) <= _LONGEST_NUMBERED or text[-1] in _FINAL or at + 1 == len(lines):
        return None
    if _ANNEX.fullmatch(lines[at - 1].text):
        return _ANNEXED
    return _ATTACHED if at > 1 and is_document(text) and bare(text) in announced else None


def _stands_over(lines: Sequence[Line], numbers: Sequence[Number | None], at: int) -> bool:
    """Whether anything stands under a numbered sentence: text, or lines numbered otherwise."""
    if at + 1 == len(lines):
        return False
    number, after = numbers[at], numbers[at + 1]
    return after.kind != number.kind if number and after else len(lines[at + 1].text) >= _BODY


def _plain(
    lines: Sequence[Line], found: Sequence[Heading | None], at: int, final: frozenset[str]
) -> Heading | None:
    """An unnumbered short line between prose, with none of these marks at its end."""
    text = lines[at].text
    if at + 1 < len(lines) and _APPENDED.fullmatch(text):
        return Heading(0, len(text), _APART)
    if 0 < at + 1 < len(lines) and _BARE.fullmatch(text) and is_running_text(lines[at + 1]):
        before = lines[at - 1] if at else None
        broken = before and is_running_text(before) and before.text[-1] not in _ENDED
        return None if broken else Heading(0, len(text), "bare")
    if at + 1 < len(lines) and _stands_out(lines, found, at, final):
        return Heading(0, len(text), "plain")
    return None


def _stands_out(
    lines: Sequence[Line], found: Sequence[Heading | None], at: int, final: frozenset[str]
) -> bool:
    """Whether a line is short, and prose stands after it and before it."""
    text, after = lines[at].text, lines[at + 1]
    if not 2 <= len(text) <= _LONGEST_PLAIN or text[-1] in final:
        return False
    if not is_running_text(after) or len(after.text) < max(20, 2 * len(text)):
        return False
    if at and found[at - 1] is None and not is_running_text(lines[at - 1]):
        return False
    if not re.search(r"[\u4e00-\u9fff]|[A-Za-z]{3}", text) or len(re.findall("[，,、]", text)) > 2:
        return False
    return not any(pattern.search(text) for pattern in _NO_HEADING)
