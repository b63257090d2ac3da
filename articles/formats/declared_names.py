"""Names as programs declare them, and what they write where a name belongs."""

from __future__ import annotations

import re

from articles.formats.blocks import squeezed

_LABEL = re.compile(r"^(?:(?:来源|來源|作者|文章来源|信息来源|稿源|记者|記者)\s*[:：|]?\s*|(?:由|[Bb]y)\s+)")
NOBODY = "(?:系统|网站)?管理员|本站|佚名|匿名|未知"
"""What stands where nobody knows who wrote a text."""
_NO_NAME = re.compile(
    r"^(?:admin\w*|root|system|user\d*|owner|editor|webmaster|unknown|null|undefined|\d+"
    r"|hp|dell|lenovo|asus|python-docx|apache poi"
    rf"|{NOBODY}|站长|小编|编辑部?|发布者|网络"
    r"|用户|微软用户|windows 用户|使用者|微軟使用者)$|https?:",
    re.IGNORECASE,
)
"""What programs write where a name belongs."""


def first_name(*declared: str | None) -> str | None:
    """The first of these that is a name."""
    return next((name for text in declared if (name := as_name(text))), None)


def as_name(text: str | None) -> str | None:
    """A declared name without its label; ``None`` where a program wrote it."""
    text = _LABEL.sub("", squeezed(text or ""))
    return text if text and len(text) <= 40 and not _NO_NAME.search(text) else None
