"""How a formula is written in a line: what stands over or above something else is told by ``/`` and ``^``.

Without them ten to the eighth is read as 108, and a third as 13.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from lxml.etree import _Element

OFFICE = "{http://schemas.openxmlformats.org/officeDocument/2006/math}"
OFFICE_SIGNS = {f"{OFFICE}den": "/", f"{OFFICE}sup": "^"}
"""Before a denominator and an exponent in Word."""
_SIGNS = {("mfrac", 1): "/", ("msup", 1): "^", ("msubsup", 2): "^"}
"""Before the child of a MathML element that has this index."""


def sign_before(element: _Element) -> str:
    """What is written before a part of a MathML formula, ``""`` before anything else."""
    parent = element.getparent()
    return "" if parent is None else _SIGNS.get((str(parent.tag), parent.index(element)), "")
