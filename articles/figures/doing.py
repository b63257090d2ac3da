"""What holds of those whom a figure counts: 投保 in 百分之六十五已投保."""

from __future__ import annotations

from articles.figures.clauses import CLAUSE_ENDS
from articles.figures.left import Place
from articles.figures.listed import Listed
from articles.figures.verbs import verbs


def done_by(listed: Listed) -> Place | None:
    """使用该应用 in 全球逾10亿人使用该应用: what so many people do, where nothing else tells them apart."""
    text, group, left, _, after, limit = listed
    if group[0].unit != "人" or not (left.measure is None or text[left.measure[0]] == "全"):
        return None
    verb = verbs().search(text, after, min(limit, after + 4))
    done = predicate(text, after, limit) if verb and verb.start() == after else None
    return done if done and done[1] - done[0] > 3 else None


def predicate(text: str, start: int, limit: int) -> Place | None:
    """百分之六十五已投保: what holds of the part."""
    stop = CLAUSE_ENDS.search(text, start, min(limit, start + 24))
    end = stop.start() if stop else min(limit, start + 24)
    while start < end and text[start] in "已均都是为":
        start += 1
    return (start, min(end, start + 12)) if end - start >= 2 and text[start] != "的" else None
