"""``wenzhai``, which is also ``python -m tui``."""

from __future__ import annotations

import gc
import io
import os
import sys


def main() -> None:
    """Run the program; where standard output takes no more, as on a full disk, say so in one line."""
    # Little of what is made is garbage: look for it seldom.
    gc.set_threshold(50_000)
    from tui.printing import complain

    if sys.stdin is None:
        sys.stdin = io.TextIOWrapper(io.BytesIO())  # closed: there is nothing in it
    if sys.stdout is None:
        complain("standard output is closed")
        sys.exit(1)
    try:
        try:
            run()
        finally:
            sys.stdout.flush()
    except OSError as error:
        complain(error.strerror or error)
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())  # for what is still buffered
        sys.exit(1)
    except KeyboardInterrupt:
        sys.exit(1)


def run() -> None:
    """Open the reader where sources alone are named at a terminal; all else is the command line's."""
    from tui.opening import Opening
    from tui.starting import are_sources, at_terminal, read

    arguments = tuple(sys.argv[1:])
    if at_terminal() and are_sources(arguments):
        sys.exit(read(arguments, Opening()))
    from tui.cli import main as command_line

    command_line()


if __name__ == "__main__":
    main()
