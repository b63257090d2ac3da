"""The database: opened safely, and left for the computer's memory where it can't be used."""

from __future__ import annotations

import contextlib
import os
import threading
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from tui.i18n import _

if TYPE_CHECKING:
    import sqlite3

VERSION = 1
"""The schema's; a database of a later one is left alone."""

SCHEMA = """
BEGIN IMMEDIATE;
CREATE TABLE IF NOT EXISTS article (
    document TEXT PRIMARY KEY, source TEXT NOT NULL, title TEXT NOT NULL, published TEXT, publisher TEXT,
    length INTEGER NOT NULL, opened REAL NOT NULL, unread INTEGER NOT NULL DEFAULT 1,
    paragraph INTEGER NOT NULL DEFAULT 0, offset INTEGER NOT NULL DEFAULT 0,
    reached INTEGER NOT NULL DEFAULT 0
);
CREATE INDEX IF NOT EXISTS article_opened ON article (opened);
CREATE INDEX IF NOT EXISTS article_source ON article (source);
CREATE TABLE IF NOT EXISTS mark (
    id INTEGER PRIMARY KEY, document TEXT NOT NULL, start INTEGER NOT NULL, stop INTEGER NOT NULL,
    quote TEXT NOT NULL, note TEXT NOT NULL, created REAL NOT NULL
);
CREATE INDEX IF NOT EXISTS mark_document ON mark (document, start);
CREATE TABLE IF NOT EXISTS edition (document TEXT PRIMARY KEY, spans TEXT NOT NULL);
PRAGMA user_version = 1;
COMMIT;
"""

TIMEOUT = 2.0
"""Seconds to wait for another wenzhai that is writing."""


class Store:
    """Runs statements one at a time, from any thread. Each is written before ``run`` returns."""

    def __init__(self, path: Path, tell: Callable[[str], None]) -> None:
        """The database is opened, or made, when it is first asked. ``tell`` gets one line, once at most."""
        self._path = path
        self._tell = tell
        self._lock = threading.Lock()
        self._in_memory = False
        self._database: sqlite3.Connection | None = None

    def run(self, statement: str, values: Sequence[object] = ()) -> list[tuple[Any, ...]]:
        """Run one statement and give its rows. Never raises for what is wrong with the file."""
        import sqlite3

        clean = [v.encode("utf-8", "replace").decode() if isinstance(v, str) else v for v in values]
        with self._lock:
            if self._database is None:
                self._database = self._open()
            try:
                return self._database.execute(statement, clean).fetchall()
            except sqlite3.DatabaseError as error:
                if self._in_memory:
                    raise
                self._database.close()
                self._database = self._leave(error)
                return self._database.execute(statement, clean).fetchall()

    def close(self) -> None:
        """Close the database."""
        with self._lock:
            if self._database is not None:
                self._database.close()

    def _open(self) -> sqlite3.Connection:
        """The database of the file, or one in memory."""
        import sqlite3

        try:
            return opened(self._path)
        except (OSError, sqlite3.DatabaseError) as error:
            return self._leave(error)

    def _leave(self, error: Exception) -> sqlite3.Connection:
        """Go on in memory, with what the file still gives, and say so."""
        self._in_memory = True
        words = _("Marks and places will not be kept: {path}: {reason}")
        self._tell(words.format(path=self._path, reason=reason(error)))
        return copied(self._path)


def opened(path: Path) -> sqlite3.Connection:
    """A connection to the file, with the schema. Raises ``OSError`` or ``sqlite3.DatabaseError``."""
    path.parent.mkdir(parents=True, exist_ok=True)
    # Marks are the person's own: SQLite gives its other files the mode of this one.
    os.close(os.open(path, os.O_RDWR | os.O_CREAT, 0o600))
    database = connected(str(path))
    try:
        prepare(database)
    except BaseException:
        database.close()
        raise
    return database


def connected(name: str) -> sqlite3.Connection:
    """A connection whose statements commit themselves."""
    import sqlite3

    return sqlite3.connect(
        name, timeout=TIMEOUT, isolation_level=None, check_same_thread=False, uri=name.startswith("file:")
    )


def prepare(database: sqlite3.Connection) -> None:
    """Let others read while one writes, and bring the schema up to date."""
    import sqlite3

    (version,) = database.execute("PRAGMA user_version").fetchone()
    if version > VERSION:
        raise sqlite3.DatabaseError(_("written by a later wenzhai"))
    if version < VERSION:
        database.executescript(SCHEMA)
    # Another wenzhai that starts at the same moment sets it as well.
    with contextlib.suppress(sqlite3.OperationalError):
        database.execute("PRAGMA journal_mode = WAL")
    database.execute("PRAGMA synchronous = NORMAL")
    # A damaged file is better known now than at the first mark.
    for table in ("article", "mark", "edition"):
        database.execute(f"SELECT * FROM {table} LIMIT 1").fetchall()


def copied(path: Path) -> sqlite3.Connection:
    """A database in memory: a copy of the file where that can be read, else empty."""
    import sqlite3

    # Without a folder to write in, a file is readable only as one that nobody changes.
    for how in ("mode=ro", "immutable=1"):
        memory = connected(":memory:")
        try:
            with contextlib.closing(connected(f"{path.absolute().as_uri()}?{how}")) as file:
                file.backup(memory)
            if memory.execute("PRAGMA quick_check").fetchone() == ("ok",):
                prepare(memory)
                return memory
        except sqlite3.DatabaseError:
            memory.close()
    memory = connected(":memory:")
    prepare(memory)
    return memory


def reason(error: Exception) -> str:
    """What is wrong, without Python's number for it."""
    return error.strerror or str(error) if isinstance(error, OSError) else str(error)
