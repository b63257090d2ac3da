"""Labels of a page: entries of its menus, what it lets one do, what it counts."""

from __future__ import annotations

from functools import cache

from articles.patterns import deferred
from articles.structure.boilerplate import is_boilerplate
from articles.structure.media import is_section
from articles.structure.tables import patterns, rows, words

_LONGEST = 90
_BETWEEN = str.maketrans(dict.fromkeys("|｜/·•>＞»›→\u3000\xa0\u200b", " "))
"""What parts the labels of one line."""
_COUNTED = deferred(lambda: patterns("frame", "counted"))
_COUNT = deferred(lambda: patterns("frame", "count"))
_SKIP = deferred(lambda: patterns("frame", "skip"), needs="跳访訪")
_BESIDE = deferred(lambda: patterns("frame", "beside"))
_CRUMB = deferred(
    r"(?:.{0,10}(?:位置|在这里|在這裡)\s*[:：]?\s*)?[^\s，。>＞»›→/]{1,14}"
    r"(?:(?:\s*(?:>{1,2}|[＞»›→])\s*[^\s，。>＞»›→/]{1,30}){1,8}|(?:\s*/ [^\s，。>＞»›→/]{1,30}){2,8})"
    r"(?:\s[^\s，。]{2,6}){0,2}",
    needs=">＞»›→/",
)
"""Where a page stands on its site."""


def is_menu(text: str) -> bool:
    """Whether a line holds what only a page's menus do."""
    return len(text) <= _LONGEST and any(
        bool(_SKIP.fullmatch(label)) or label in _listed()["menu"] or label.endswith(("首页", "首頁"))
        for label in _labels(text)
    )


def is_crumb(text: str) -> bool:
    """Whether a line says where a page stands on its site: ``首页 > 政策 > 国务院文件``."""
    return len(text) <= _LONGEST and bool(_CRUMB.fullmatch(text))


def may_be_label(text: str) -> bool:
    """Whether a line is a listed label, or has what parts several: a test that is quick."""
    if text[-1] in "。！？；：:":
        return False
    listed = _listed()
    if text in listed["menu"] or text in listed["control"] or text in listed["entry"] or is_section(text):
        return True
    return any(mark in text for mark in "|｜/>＞»›→©首 ")


def is_control(text: str) -> bool:
    """Whether a line is no more than what a page lets one do, or how often that was done."""
    if len(text) > _LONGEST:
        return False
    whole = text.replace("\u200b", "").strip()
    return bool(_COUNTED.fullmatch(whole)) or is_listed_control(whole)


def is_listed_control(text: str) -> bool:
    """Whether a line is no more than what a page lets one do."""
    return _all_in(text, "control")


def without_last_controls(text: str) -> str:
    """A line of metadata without the controls behind them: ``2026-11-20 08:30 去阅读 分享``."""
    rest = text
    while " " in rest and is_listed_control(rest[rest.rindex(" ") + 1 :]):
        rest = rest[: rest.rindex(" ")].rstrip()
    return rest


def is_count(text: str) -> bool:
    """Whether a line is no more than a number or signs, which a page's counters are, and cells of tables."""
    return bool(_COUNT.fullmatch(text))


def is_label(text: str) -> bool:
    """Whether a line is no more than labels of a page, of whatever kind."""
    if len(text) > _LONGEST:
        return False
    return is_control(text) or _all_in(text, "menu", "entry", "control") or is_boilerplate(text)


def is_beside(text: str) -> bool:
    """Whether a line between menus and text names nobody: the page's application, where a reporter is."""
    return bool(_BESIDE.fullmatch(text))


def _all_in(text: str, *kinds: str) -> bool:
    listed = _listed()
    if any(text in listed[kind] for kind in kinds):
        return True
    return all(
        any(label in listed[kind] for kind in kinds)
        or ("entry" in kinds and (is_section(label) or label in words("province")))
        for label in _labels(text)
    )


def _labels(text: str) -> list[str]:
    """The labels of a line, without brackets and signs around each."""
    return [
        label for word in text.translate(_BETWEEN).split() if (label := word.strip("【】[]（）()＋#:：▼▲-"))
    ]


@cache
def _listed() -> dict[str, frozenset[str]]:
    return {
        kind: frozenset(row.split()) for kind, row in rows("frame") if kind in ("menu", "entry", "control")
    }
