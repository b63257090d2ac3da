"""Metadata lines: ``来源：昆明信息港  时间：2024-06-03`` to named values."""

from __future__ import annotations

import re
from dataclasses import dataclass

from articles.model import Line
from articles.patterns import deferred
from articles.structure.boilerplate import is_boilerplate
from articles.structure.dates import find_date
from articles.structure.keys import key_matches, names
from articles.structure.names import plain_names

_LONGEST = 400
"""Code points; no metadata line is longer."""
_TIME = deferred(
    r"\s*T?(?:[上下]午)?\s?\d{1,2}[:：]\d{2}(?:[:：]\d{2})?(?:\.\d+)?(?:Z|[+-]\d{2}:?\d{2})?"
    r"|\s*[（(]?(?:[星禮礼][期拜]|[周週])[一二三四五六日天][）)]?"
)
_BESIDE_DATE = deferred(
    r"(?:原[创創] )?[^\s，,。；;！？“”、由于於]{0,14}(?: [^\s，,。；;！？“”、]{1,10}){0,2}"
)
"""A name or two beside a date: the publisher's, the author's."""
_PLACE = deferred(
    r"(?<=[\s\u3000])(?:北京|天津|上海|重庆|河北|山西|辽宁|吉林|黑龙江|江苏|浙江|安徽|福建|江西|山东|河南|湖北|湖南|广东|海南|四川|贵州|云南|陕西"
    r"|甘肃|青海|内蒙古|广西|西藏|宁夏|新疆|香港|澳门|台湾|中国香港)$"
)
"""Whence an account wrote, as platforms put it after the date."""
_COUNTER = deferred(
    r"[\s|｜·]*(?:(?:参与)?[评評][论論]|[点點]赞|[点點]讚|收藏|[转轉][发發]|分享|字[号號]|打印(?:本[页頁]|此[页頁])?|[关關][闭閉]窗口|列印|我要[评評][论論]|附件下[载載]|[复複][制製][链鏈]接|[纠糾][错錯]|原[创創]"
    r"|小字[号號]|[听聽]新[闻聞]|[语語]音播[报報]|只看[该該]作者|[倒正]序[浏瀏][览覽]|[发發]布于[:：]?[\u4e00-\u9fff]{2,8}(?:省|市|自治区))"
    r"\s*(?:[（(]?\d[\d.,]*\s*[万萬wWkK]?\+?\s*[人次条條]{0,2}[）)]?)?(?=[\s|｜·】\]]|$)"
)
"""What a page's buttons say beside metadata."""
_READ = deferred(r"(?<![\u4e00-\u9fff])(?P<key>[阅閱][读讀]|[浏瀏][览覽]|查看)(?:量|数|次数)? (?=\d)")
"""A counter whose key has no colon."""
_POSTED = deferred(r"^\s*(?:[发發]表|[发發][布佈]|更新|刊登|[编編][辑輯])[于於在]? ?(?=\d)")
_PRINTED = deferred(
    r"[（(]?(?:原?[载載]|[来來]源)?[:：]?《(?P<name>[^《》]{2,16})》\s*[（(]?(?P<date>\d{4}\s?年\s?\d{1,2}\s?月\s?\d{1,2}\s?日)?"
    r"(?:\d{4}\s?年第?\s?\d{1,3}\s?期|[\s，,]*第?\s?\w{1,4}\s?版).{0,12}[）)]?"
)
"""Where a text was printed: ``《云岭日报》（2024年02月12日 第03版）``, ``《文化月刊》2024年第9期``."""
_ACCOUNT = deferred(r"\s*[（(]\s*(?:ID|id|微信号?|微信公众号|公众号)\s*[:：][^（）()]*[）)]?")
_BOXED = deferred(
    r"[【\[](?:[纠糾][错錯]|打印(?:本[页頁]|此[页頁])?|列印|[关關][闭閉](?:窗口)?|收藏|分享|字[号號体體][:：][^】\]]{0,12})[】\]]"
)
_TRIM = " \t\u3000\xa0|｜／│丨·•-—*【】[]（）()<>《》,，;；/:：　"
_LONGEST_VALUE = {
    "author": 60,
    "editor": 60,
    "publisher": 40,
    "views": 12,
    "published": 60,
    "document_number": 40,
}


@dataclass(frozen=True, slots=True)
class Field:
    """One key of a metadata line with its value, perhaps empty."""

    name: str
    """A field of ``Metadata``, or ``other``."""
    value: str
    key: str = ""


def read_fields(line: str) -> list[Field] | None:
    """The fields of a metadata line; ``None`` where the line is anything else.

    A date, or a date with a short name beside it, is a metadata line too.
    """
    if len(line) > _LONGEST:
        return None
    printed = _PRINTED.fullmatch(line.strip())
    if printed:
        date = find_date(printed["date"] or "")
        return [Field("publisher", printed["name"], "报"), *([Field("published", date[0])] if date else [])]
    line = without_buttons(line)
    keys = key_matches(line)
    before = _unkeyed(line[: keys[0].start] if keys else line)
    if before is None:
        return None
    fields = before
    ends = [key.start for key in keys[1:]] + [len(line)]
    for key, end in zip(keys, ends, strict=False):
        value = _trimmed(_ACCOUNT.sub("", line[key.end : end]))
        field = _field(key.name, value)
        if field is None:
            return None
        fields += field
    return fields or None


def without_buttons(line: str) -> str:
    """A metadata line without what the page's buttons and counters say in it."""
    line = _POSTED.sub("", _BOXED.sub("", _COUNTER.sub("", line)))
    return _READ.sub(lambda match: match["key"] + "：", line)


def keyed_row(row: str) -> Line | None:
    """A table's row of keys and values as a metadata line; ``None`` where not every second cell is a key."""
    cells = [cell.strip() for cell in row.split("\t")]
    keys, values = [cell.rstrip(":： ") for cell in cells[::2]], [*cells[1::2], ""]
    known = [re.sub(r"[\s\u3000]", "", key) for key in keys]
    if not known or not all(key in names() for key in known):
        return None
    return Line("  ".join(f"{key}：{value}" for key, value in zip(known, values, strict=False)))


def strip_time(text: str) -> tuple[str | None, str]:
    """A text's first date as ISO 8601, and the text without that date and the time of day beside it."""
    found = find_date(text)
    if not found:
        return None, text
    iso, start, end = found
    time = _TIME.match(text, end)
    while time:
        end = time.end()
        time = _TIME.match(text, end)
    return iso, f"{text[:start]} {text[end:]}".strip(_TRIM)


def _unkeyed(text: str) -> list[Field] | None:
    """What stands before the first key: nothing, bullets, or a date with a short name."""
    if not text.strip(_TRIM) or is_boilerplate(text.strip()):
        return []
    iso, rest = strip_time(text)
    rest = " ".join(_PLACE.sub("", rest).split())
    if not iso or len(rest) > 20 or not _BESIDE_DATE.fullmatch(rest) or rest.startswith(("截至", "截止")):
        return None
    fields = [Field("published", iso)]
    for token in (re.sub("[记記]者$", "", token.strip(_TRIM)) for token in rest.split()):
        if token and token != "原创":
            person = plain_names(token) and not token.endswith(("网", "報", "报", "社", "台", "網"))
            fields.append(Field("author" if person else "publisher", token))
    return fields


def _field(key: str, value: str) -> list[Field] | None:
    name = names()[key]
    if len(value) > _LONGEST_VALUE.get(name, _LONGEST) or re.search(r"[。！？?!]", value):
        return None
    if name == "published":
        value = re.sub(r"^(\d{2,3})(?:[-/.](?=\d{1,2}[-/.]\d{1,2})|年(?=\d{1,2}月))", _in_common_era, value)
        value = re.sub(r"^(\d{4}-\d{1,2})月(\d{1,2})日", r"\1-\2", value)
    iso, rest = strip_time(value) if name != "other" else (None, value)
    if name == "published":
        if (value and not iso) or not re.fullmatch(r"[\u4e00-\u9fff]{0,12}|\d+", rest):
            return None
        tail = [Field("publisher", rest)] if len(rest) > 1 and not rest.isdecimal() else []
        return [Field("published", iso or "", key), *tail]
    fields = [Field(name, rest, key)]
    if name == "other" and not key.endswith(("期", "时间", "時間")):
        iso = strip_time(value)[0]
    return [*fields, Field("published", iso)] if iso and name in ("publisher", "author", "other") else fields


def _trimmed(value: str) -> str:
    """A value without the marks around it; a title's own marks stay."""
    trimmed = value.strip(_TRIM)
    return (
        f"{trimmed}》" if trimmed.count("《") > trimmed.count("》") and f"{trimmed}》" in value else trimmed
    )


def _in_common_era(year: re.Match[str]) -> str:
    """A year of the Republic in a date of digits: ``113-09-20``."""
    return f"{int(year[1]) + 1911}-" if int(year[1]) > 70 else year[0]
