"""The interface's words in the person's language, by the standard library's gettext.

Words are written in English: ``_("Copy")`` gives them in the language in use, ``N_("Copy")`` only marks them
for the catalogues, where a table is made before a language is chosen. Catalogues stand in ``tui/locales``.
Labels that stand in English and Chinese side by side need none: ``either`` takes one.
"""

from __future__ import annotations

import gettext
import locale
import os
import re
from collections.abc import Mapping
from functools import cache
from pathlib import Path

LOCALES = Path(__file__).parent / "locales"

_words: gettext.NullTranslations = gettext.NullTranslations()
_language = "en"


def use(setting: str = "auto", environ: Mapping[str, str] = os.environ) -> str:
    """Speak a language from now on: ``en``, ``zh-Hans``, ``zh-Hant``, or the locale's. Returns which."""
    global _words, _language  # noqa: PLW0603  a program speaks one language
    language = _language = preferred(environ) if setting == "auto" else setting
    catalogue = LOCALES / f"{language}.mo"
    if catalogue.exists():
        with catalogue.open("rb") as file:
            _words = gettext.GNUTranslations(file)
    else:
        _words = gettext.NullTranslations()
    return language


def _(words: str) -> str:
    """The words in the language in use."""
    return _words.gettext(words) if words else ""


def N_(words: str) -> str:  # noqa: N802  the name that tools for gettext look for
    """The words as they are, marked for the catalogues."""
    return words


def ngettext(one: str, many: str, number: int) -> str:
    """The words for a number of things in the language in use."""
    return _words.ngettext(one, many, number)


def either(english: str, chinese: str) -> str:
    """The label for the language in use. Those who read Traditional get wenzhai's own conversion of it."""
    return {"en": english, "zh-Hans": chinese}.get(_language) or _traditional(chinese)


def side(words: str) -> str:
    """The same for a label such as ``Article · 正文``."""
    halves = sorted(words.split(" · "), key=str.isascii)
    return either(halves[-1], halves[0])


@cache
def _traditional(words: str) -> str:
    import articles

    return articles.converter("taiwan", "simplified", phrases=True).convert(words)


def preferred(environ: Mapping[str, str] = os.environ) -> str:
    """The language that the locale asks for."""
    names = [environ.get(name, "") for name in ("LC_ALL", "LC_MESSAGES", "LANG")]
    first = next(filter(None, names), None) or locale.getlocale()[0] or ""
    # LANGUAGE lists several, but says nothing in the C locale.
    listed = environ.get("LANGUAGE", "").split(":") if first.partition(".")[0] not in ("C", "POSIX") else []
    return next(filter(None, map(language_of, [*listed, first])), "en")


def language_of(name: str) -> str:
    """The language that a locale's name asks for; empty for one that the interface does not speak."""
    if re.match(r"en([-_.@]|$)|english", name, re.IGNORECASE):
        return "en"
    if not re.match(r"zh([-_.@]|$)|chinese", name, re.IGNORECASE):
        return ""
    traditional = re.search(r"hant|[-_](tw|hk|mo)\b|traditional|taiwan|hong kong", name, re.IGNORECASE)
    return "zh-Hant" if traditional and not re.search("hans", name, re.IGNORECASE) else "zh-Hans"
