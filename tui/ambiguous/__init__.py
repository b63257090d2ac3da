"""Characters of ambiguous width (“ ” … — · and box drawing): one cell in most terminals, two in some."""

from __future__ import annotations


def settle(setting: str) -> int:
    """The cells that they take: ``1`` or ``2`` as set, with ``auto`` as the terminal answers.

    To be called before Textual takes the terminal. Where they take two, every widget reckons with it
    from then on.
    """
    from tui.ambiguous.probing import probe
    from tui.ambiguous.widening import widen

    width = probe() if setting == "auto" else int(setting)
    if width == 2:
        widen()
    return width
