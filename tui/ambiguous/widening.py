"""Give ambiguous characters two cells in Rich's table, which Textual measures by.

Rich has no setting for it. Its table and the test for text of single cells are private: a test holds them.
"""

from __future__ import annotations

from unicodedata import east_asian_width

from rich import cells
from rich._unicode_data import load

WITHOUT_PLANES_ABOVE = 0x10000


def widen() -> None:
    """Change the table of this process."""
    table = load("auto").widths
    assert isinstance(table, list)
    ambiguous = [
        (code, code, 2)
        for code in range(0xA0, WITHOUT_PLANES_ABOVE)
        if east_asian_width(chr(code)) == "A" and cells.get_character_cell_size(chr(code)) == 1
    ]
    table[:] = sorted({*table, *ambiguous})
    setattr(cells, "_is_single_cell_widths", str.isascii)  # noqa: B010 Rich gives no public way
    cells.get_character_cell_size.cache_clear()
    cells.cached_cell_len.cache_clear()
