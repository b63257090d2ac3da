"""Text and a width in cells to rows, by the rules of Chinese typography. Pure: knows no screen."""

from tui.wrapping.breaking import rows, wrap
from tui.wrapping.measuring import cells, truncate

__all__ = ["cells", "rows", "truncate", "wrap"]
