"""Names: what a reader calls a script, and the OpenCC configuration that gives it."""

from __future__ import annotations

from articles.model import ArticleError

ORIGINAL = "original"

READERS = {
    "simplified": ("tw2s", "tw2sp"),
    "traditional": ("s2t", "s2t"),
    "taiwan": ("s2tw", "s2twp"),
    "hongkong": ("s2hk", "s2hkp"),
}
"""The configuration for characters alone, and the one that also puts the region's words."""

CONFIGURATIONS = (
    "hk2s", "hk2sp", "hk2t", "jp2t", "s2hk", "s2hkp", "s2t", "s2tw",
    "s2twp", "t2hk", "t2jp", "t2s", "t2tw", "tw2s", "tw2sp", "tw2t",
)  # fmt: skip
SCRIPTS = (ORIGINAL, *READERS, *CONFIGURATIONS)
"""Every name that a script can be asked for by."""


def configuration(script: str, source_script: str, *, phrases: bool) -> str:
    """OpenCC's configuration for a script. Raises ``ArticleError`` for an unknown name."""
    if script in CONFIGURATIONS:
        return script
    if script not in READERS:
        raise ArticleError(f"unknown script {script!r}: choose one of {', '.join(SCRIPTS)}")
    if script == "simplified" and source_script == "hongkong":
        return "hk2sp" if phrases else "hk2s"
    return READERS[script][phrases]


def is_simplified(name: str) -> bool:
    """Whether a configuration converts to Simplified."""
    return name.rstrip("p").endswith("2s")
