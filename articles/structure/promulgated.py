"""The paper that an order puts in force, which is what one cites: ``《青枫市节约用水办法》已经…公布``."""

from __future__ import annotations

from collections.abc import Sequence

from articles.model import Line
from articles.patterns import deferred
from articles.structure.comparing import same

_ORDERS = ("令", "公告")
_NAMED = deferred(
    r"《(?P<name>[^《》]{4,60})》[^。]{0,30}(?:已|[业業][经經]|[经經]).{4,200}(?:公[布佈]|[发發][布佈]|施行)",
    needs="《",
)
_ADOPTED = deferred(
    r"[（(][^（）()]{0,20}\d{4}\s?年[^（）()]{2,400}(?:通[过過]|批准|公布|[发發]布|修[正訂订]|施行)[^（）()]{0,8}[）)]",
    needs="（(",
)
"""When and by whom a law was adopted."""
_NEAR = 4
"""Lines of the order among which the paper is named."""
_FURTHEST = 16
"""Lines among which the paper itself begins."""


def is_order(title: str) -> bool:
    """Whether a title is no more than that of an order, or of a congress' announcement."""
    return title.endswith(_ORDERS) and "关于" not in title and "關於" not in title


def office_of_order(title: str) -> str:
    """Who gave an order."""
    return next(title.removesuffix(end) for end in _ORDERS if title.endswith(end))


def paper_in_force(title: str, lines: Sequence[Line]) -> Line | None:
    """The line that is the title of the paper which an order puts in force."""
    named = (_NAMED.match(line.text) for line in lines[:_NEAR]) if is_order(title) else ()
    name = next((match["name"] for match in named if match), None)
    return next((line for line in lines[:_FURTHEST] if same(line.text, name)), None) if name else None


def is_adoption(line: str) -> bool:
    """Whether a line in parentheses says when a law was adopted and amended: no day of publication."""
    return bool(_ADOPTED.fullmatch(line))
