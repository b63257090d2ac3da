"""Code on a page: what a ``pre`` holds, told from verse and prose that keep their line ends there."""

from __future__ import annotations

import re
from itertools import islice
from typing import TYPE_CHECKING

from articles.formats.tags import BLOCKS, is_skipped

if TYPE_CHECKING:
    from lxml.etree import _Element

_LANGUAGE = re.compile(r"(?:^|\s)(?:lang(?:uage)?-(?!(?:plain|text|none|txt)\b)\w|brush:)")
"""Classes that name the language of code."""
_NAMED = re.compile(
    r"(?:^|[\s_-])(?:highlight|highlighter|code|hljs|prettyprint|prism|syntax|shiki|sourceCode)\b"
)
"""Classes of what shows code."""
_AROUND = 3
"""Elements around a ``pre`` whose classes are looked at."""
_HAN = re.compile(r"[\u3400-\u9fff，。、；：！？“”（）《》]")
_SENTENCE = re.compile(r"[\u3400-\u9fff][，。！？；](?=\s*(?:[\u3400-\u9fff“（《]|\Z))")


def code_of(pre: _Element) -> str | None:
    """The code in a ``pre`` with its line ends and indentation; ``None`` where it holds none."""
    inner = pre.find("{*}code")
    near = [pre, *([] if inner is None else [inner]), *islice(pre.iterancestors(), _AROUND)]
    classes = [element.get("class") or "" for element in near]
    if inner is None and not any(map(_NAMED.search, classes)) and not any(map(_LANGUAGE.search, classes)):
        return None
    text = _text(pre).rstrip()
    return text if text and (any(map(_LANGUAGE.search, classes)) or not is_prose(text)) else None


def is_prose(text: str) -> bool:
    """Whether a text with kept line ends is Chinese prose: mostly Han characters, in sentences."""
    return 2 * len(_HAN.findall(text)) > len("".join(text.split())) and bool(_SENTENCE.search(text))


def _text(pre: _Element) -> str:
    """The text of an element; each block and each ``br`` in it ends a line. A first line end is none."""
    pieces: list[str] = []
    stack: list[tuple[_Element, bool]] = [(child, False) for child in reversed(pre)]
    ended = pre.text or ""
    pieces.append(ended)
    while stack:
        element, closing = stack.pop()
        tag = element.tag if isinstance(element.tag, str) else ""
        if not closing and tag and not is_skipped(element, tag):
            pieces.append(element.text or "")
            stack.append((element, True))
            stack += [(child, False) for child in reversed(element)]
            continue
        if closing and tag in BLOCKS and not pieces[-1].endswith("\n"):
            pieces.append("\n")
        pieces.append(element.tail or "")
    lines = "".join(pieces).replace("\r\n", "\n").split("\n")
    first = next((at for at, line in enumerate(lines) if line.strip()), 0)
    return "\n".join(line.rstrip() for line in lines[first:])
