"""``python -m tui`` is ``wenzhai``."""

from tui.cli import main

main()
