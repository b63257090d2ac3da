"""What a line is by its shape: prose, a caption, an item of a list."""

from __future__ import annotations

from articles.model import Line
from articles.patterns import deferred

PROSE = 35
"""A line of this length is running text."""
CAPTION = deferred(
    r"^(?:[▲△▼↑←→]|[图圖表]\s?[\d一二三四五六七八九十]+|[图圖](?:[为為片说說中]|像加[注註]|[/／|｜:：])|[（(][图圖资資])"
    r"|(?:[摄攝](?:[ \u3000]?\d{2,4}年\d{1,2}月\d{1,2}日)?|供[图圖]|[资資]料(?:[图圖]片?|照片?)"
    r"|[图圖]源.{0,8}|[图圖]片[来來]源.{0,12}|[网網][络絡][图圖]|新[华華]社[发發])[）)]?$"
)
"""What stands under a picture or over a table, if it is short."""
BULLET = deferred(r"^[•·●■◆▪◇○\-–*＊▶►➤※☆★√]\s*")


def is_running_text(line: Line) -> bool:
    """Whether a line is prose: long, or a whole sentence."""
    return line.role == "text" and (
        len(line.text) >= PROSE
        or ((line.text[-1:] in "。！？”」" or _is_cited(line.text)) and len(line.text) > 12)
    )


def _is_cited(text: str) -> bool:
    """Whether a sentence ends in the number of a reference: ``…十七处。[1]``."""
    return text[-1:] == "]" and "。[" in text


def is_caption(text: str) -> bool:
    """Whether a short line stands under a picture or over a table."""
    return len(text) <= 80 and bool(CAPTION.search(text))


def is_bullet(text: str) -> bool:
    """Whether a line begins with a bullet."""
    return bool(BULLET.match(text))
