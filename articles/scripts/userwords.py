"""The user's dictionary: words that come before OpenCC's, in OpenCC's own format.

A line holds a word, a tab and what it becomes; a word that becomes itself is kept. ``#`` starts a comment.
"""

from __future__ import annotations

from functools import cache
from pathlib import Path

from articles.scripts.folders import folder
from articles.scripts.remarks import tell


def dictionary_path() -> Path:
    """Where the dictionary is, or would be."""
    return folder("config") / "dictionary.txt"


@cache
def user_words() -> dict[str, str]:
    """The words with what they become; broken lines are told and skipped."""
    path = dictionary_path()
    try:
        lines = path.read_text(encoding="utf-8-sig").splitlines()
    except FileNotFoundError:
        return {}
    except (OSError, UnicodeError) as error:
        tell(f"{path} cannot be read: {error}")
        return {}
    words: dict[str, str] = {}
    for number, line in enumerate(lines, 1):
        if not line.strip() or line.startswith("#"):
            continue
        key, _, values = line.partition("\t")
        value = values.split(" ", 1)[0].strip()
        if key.strip() and value:
            words[key] = value
        else:
            tell(f"{path}, line {number}: no word, tab and conversion; skipped")
    return words
