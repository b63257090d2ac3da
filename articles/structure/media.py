"""The names of media, and the names of the sections of a paper, which are none."""

from __future__ import annotations

from articles.patterns import deferred
from articles.structure.tables import any_of, words

_ACCOUNT_OF = deferred(
    r"(?:微信)?公[众眾][号號][:：]?\s*[“「『\"](?P<name>[^”」』\"]{2,20})[”」』\"]", needs="号號"
)
_BETWEEN = str.maketrans(dict.fromkeys("\u3000、，,;；/／|｜&", " "))
"""What parts the names of several media."""
_DESK_END = deferred(lambda: f"{any_of('desk_end')}$")
_DESKS = deferred(lambda: any_of("desk"))
_NEWSPAPER = deferred(lambda: rf"[^\W\d_a-zA-Z的]{{2,6}}{any_of('newspaper')}")
_SHORTEST = 3
"""Code points; a shorter word that ends as a medium's name is a person's name or a common noun."""


def is_medium(name: str) -> bool:
    """Whether a name ends as those of newspapers, sites and stations do: 江海财经, 东方商评."""
    return len(name) >= _SHORTEST and name.endswith(words("medium")) and not is_section(name)


def is_newspaper(text: str) -> bool:
    """Whether a line is the name of a newspaper, a magazine, a site or a station and nothing else."""
    return bool(_NEWSPAPER.fullmatch(text))


def is_section(name: str) -> bool:
    """Whether this is the name of a section of a paper or a site: 港聞, 要闻."""
    return name in words("section")


def is_desk(name: str) -> bool:
    """Whether this is a desk of a newsroom, which names nobody: 财经部, 要闻组."""
    stem = _DESK_END.sub("", name)
    return stem != name and not _DESKS.sub("", stem)


def without_desk(name: str) -> str:
    """A newspaper's name without that of a desk behind it: ``青枫日报财经部``."""
    ends = (end for end in range(_SHORTEST, len(name)) if is_desk(name[end:]) and is_medium(name[:end]))
    return name[: next(ends, len(name))]


def publisher_named(text: str) -> str:
    """A publisher as its key gives it: an account by its own name, several media parted by ``、``."""
    account = _ACCOUNT_OF.fullmatch(text)
    if account:
        return account["name"]
    several = text.removeprefix("综合").removeprefix("綜合").translate(_BETWEEN).split()
    return "、".join(several) if all(map(is_medium, several)) else text


def without_dispatch(name: str) -> str:
    """A newspaper's name without the 讯 that opens its reports."""
    return name[:-1] if name.endswith(("报讯", "報訊", "网讯", "網訊")) else name
