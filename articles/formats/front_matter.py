"""The metadata that blogs write before a Markdown text, in YAML or in TOML."""

from __future__ import annotations

import re

from articles.model import Metadata
from articles.structure.dates import iso_date

_MARKED = re.compile(
    r"\ufeff?\s{0,9}(?P<mark>---|\+\+\+)[ \t]*\n(?P<front>(?:.*\n){0,200}?)(?P=mark)[ \t]*(?:\n|\Z)"
)
_BARE = re.compile(
    r"\ufeff?(?P<front>(?:title|layout)[ \t]*:.*\n"
    r"(?:(?:[\w-]+[ \t]*:.*|[ \t]*- .*|[ \t]*)\n){0,60}?)---+[ \t]*(?:\n|\Z)"
)
"""As Hexo reads it: the mark stands only below."""
_ENTRY = re.compile(r"(?P<key>[A-Za-z_\u3400-\u9fff][\w-]{0,40})[ \t]*[:：=](?!//)(?P<value>.*)")
_LISTED = re.compile(r"[ \t]*-[ \t]+(?P<value>.+)")
_COMMENT = re.compile(r"[ \t]*#.*|[ \t]*")
_VALUE = re.compile(r'"(?P<double>[^"]*)"|\'(?P<single>[^\']*)\'|(?P<plain>[^,，、\[\]"\']+)')
_FIELDS = {
    "title": ("title", "标题", "題目", "题目"),
    "date": (
        "date",
        "published",
        "publishdate",
        "pubdate",
        "created",
        "日期",
        "发布日期",
        "创建时间",
        "时间",
    ),
    "author": ("author", "authors", "作者"),
    "publisher": ("source", "publisher", "来源", "來源"),
    "subtitle": ("subtitle", "副标题"),
    "url": ("url", "canonical_url", "original_url"),
    "description": ("description", "summary", "excerpt", "abstract", "摘要", "描述", "简介"),
    "tags": ("tags", "tag", "keywords", "标签", "關鍵詞", "关键词"),
}
"""What the entries are called, the better name first."""
Entries = dict[str, list[str]]


def split(text: str) -> tuple[Entries, str]:
    """The entries under their keys, in small letters, and the text below; ``text`` has Unix line ends."""
    found = _MARKED.match(text) or _BARE.match(text)
    entries = _entries(found["front"]) if found else {}
    return (entries, text[found.end() :]) if found and entries else ({}, text)


def title_of(entries: Entries) -> str | None:
    """The title that the entries tell."""
    return _first(entries, "title")


def metadata_of(entries: Entries) -> Metadata:
    """What else they tell."""
    url = _first(entries, "url")
    return Metadata(
        published=iso_date(_first(entries, "date") or ""),
        author="、".join(_values(entries, "author")) or None,
        publisher=_first(entries, "publisher"),
        subtitle=_first(entries, "subtitle"),
        url=url if url and url.startswith(("http://", "https://")) else None,
        keywords=tuple(dict.fromkeys(_values(entries, "tags"))),
    )


def told_of(entries: Entries) -> tuple[str, ...]:
    """What they say of the text in sentences; it stands in no text."""
    return tuple(filter(None, [_first(entries, "description")]))


def _entries(front: str) -> Entries:
    """The values under each key; none where a line is neither an entry nor what goes on with one."""
    entries: Entries = {}
    values: list[str] = []
    for line in front.split("\n"):
        if entry := _ENTRY.fullmatch(line):
            values = entries.setdefault(entry["key"].lower(), [])
            values += [entry["value"].strip()] if entry["value"].strip() else []
        elif listed := _LISTED.fullmatch(line):
            values.append(listed["value"].strip())
        elif not _COMMENT.fullmatch(line) and not (entries and line[:1] in " \t]}"):
            return {}
    return entries


def _first(entries: Entries, name: str) -> str | None:
    """The one value of a field, whatever marks stand in it."""
    said = next((entries[key][0] for key in _FIELDS[name] if entries.get(key)), "")
    quoted = said[:1] in "\"'" and said[-1:] == said[:1] and len(said) > 1
    return (said[1:-1] if quoted else said).strip() or None


def _values(entries: Entries, name: str) -> list[str]:
    """Each value of a field: those of ``[a, b]``, of ``a, b`` and of lines with a dash."""
    said = [value for key in _FIELDS[name] for value in entries.get(key, ())]
    found = (match[match.lastgroup or 0].strip() for value in said for match in _VALUE.finditer(value))
    return [value for value in found if value]
