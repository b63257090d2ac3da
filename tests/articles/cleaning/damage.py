"""Damage texts as scrapers' mirrors do: pinyin injected into the bytes, decoded in the wrong places."""

from articles.cleaning import clean
from articles.model import Line
from articles.pinyin import readings

TABLE = "產業創區經發聯醫數優準規協錯現網礎貿態統環續穩節復據絡養"
"""Characters that get their reading, in this order."""


def injected(text: str, table: str = TABLE, lost: str = "drop") -> str:
    """The text after injection; ``lost`` is what becomes of pairs that are no character: drop, q or pua."""
    data = text.encode("gbk")
    for char in table:
        gloss = f"({readings(char)[0]})".encode("gb18030")
        data = data.replace(char.encode("gbk"), char.encode("gbk") + gloss)
    return decoded(data, lost)


def decoded(data: bytes, lost: str) -> str:
    """What a forgiving decoder reads."""
    text, at = "", 0
    while at < len(data):
        if data[at] < 0x80:
            text, at = text + chr(data[at]), at + 1
        elif data[at] == 0x80:
            text, at = text + "€", at + 1
        elif at + 1 == len(data) or data[at + 1] < 0x40:
            text, at = text + "?", at + 2
        else:
            text, at = text + pair(data[at : at + 2], lost), at + 2
    return text


def pair(data: bytes, lost: str) -> str:
    """What becomes of two bytes."""
    try:
        return data.decode("gbk")
    except UnicodeDecodeError:
        return {"drop": "", "q": "?", "pua": data.decode("gb18030", "replace")}[lost]


def cleaned(text: str, **options: object) -> str:
    """The text after cleaning."""
    lines, _ = clean([Line(line) for line in text.split("\n")], **options)  # type: ignore[arg-type]
    return "\n".join(line.text for line in lines)
