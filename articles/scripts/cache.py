"""The cache: a chain and its islands as one plain file, for building them takes longer than reading them.

The file is nothing but joined strings behind a checksum; one that is damaged, stale or of another format is
built again, and a folder that cannot be written is done without.
"""

from __future__ import annotations

import os
from pathlib import Path
from zlib import crc32

from articles.scripts.chain import Chain, read_chain
from articles.scripts.data import Source
from articles.scripts.folders import folder
from articles.scripts.islands import Islands
from articles.scripts.tables import Table

# What parts fields, keys and values. All of them end a line, so that no word of a dictionary holds one.
_FIELD, _ITEM = "\x1c", "\x1d"


def chain_and_islands(source: Source, name: str, *, tofu: bool) -> tuple[Chain, Islands]:
    """What a configuration needs, cached or built. Raises ``OSError`` where a dictionary is missing."""
    path = folder("cache") / "scripts" / f"{name}{'' if tofu else '-plain'}.txt"
    version = source.fingerprint()
    if cached := _read(path, version):
        return cached
    from articles.scripts.survey import survey  # once in the life of the dictionaries

    chain = read_chain(source, name, tofu=tofu)
    built = chain, survey(chain)
    _write(path, version, _pack(*built))
    return built


def _read(path: Path, version: str) -> tuple[Chain, Islands] | None:
    try:
        head, body = path.read_bytes().split(b"\n", 1)
        if head.decode() == f"{version} {crc32(body)}":
            return _unpack(body.decode())
    except (OSError, ValueError):
        pass
    return None


def _write(path: Path, version: str, text: str) -> None:
    import tempfile  # rarely needed, slow to import

    body = text.encode()
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        # A reader never sees half a file, and two writers do not meet.
        handle, name = tempfile.mkstemp(dir=path.parent, prefix=f".{path.name}.")
        try:
            with os.fdopen(handle, "wb") as file:
                file.write(f"{version} {crc32(body)}\n".encode() + body)
            Path(name).replace(path)
        finally:
            Path(name).unlink(missing_ok=True)
    except OSError:
        pass


def _pack(chain: Chain, islands: Islands) -> str:
    tables = [chain.segmentation or Table({}, {}), *chain.steps]
    dictionaries = [chain.normalization, islands.characters, islands.glue]
    for table in tables:
        dictionaries += [table.characters, table.phrases]
    fields = [islands.marks, _ITEM.join(islands.triggers)]
    for dictionary in dictionaries:
        fields += [_ITEM.join(dictionary), _ITEM.join(dictionary.values())]
    return _FIELD.join(_once(fields))


def _once(fields: list[str]) -> list[str]:
    """The fields with a reference for each that stands there already: the segmentation's phrases do twice."""
    seen: dict[str, int] = {}
    return [
        field if seen.setdefault(field, at) == at or not field else f"{_ITEM}{seen[field]}"
        for at, field in enumerate(fields)
    ]


def _unpack(text: str) -> tuple[Chain, Islands]:
    fields = text.split(_FIELD)
    whole = [fields[int(field[1:])] if field.startswith(_ITEM) else field for field in fields]
    lists = [field.split(_ITEM) if field else [] for field in whole]
    pairs = [dict(zip(lists[at], lists[at + 1], strict=True)) for at in range(2, len(lists), 2)]
    normalization, characters, glue = pairs[:3]
    segmentation, *steps = (Table(pairs[i], pairs[i + 1]) for i in range(3, len(pairs), 2))
    used = segmentation.characters or segmentation.phrases
    return (
        Chain(normalization, segmentation if used else None, steps),
        Islands(characters, fields[0], frozenset(lists[1]), glue),
    )
