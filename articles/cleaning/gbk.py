"""GBK as bytes: which pairs are characters, which decoders drop, and what is read how."""

from __future__ import annotations

from collections import defaultdict
from functools import cache

from articles.bigrams import fold
from articles.cleaning.forms import converted
from articles.pinyin import readings

LEADS = range(0x81, 0xFF)
TRAILS = (*range(0x40, 0x7F), *range(0x80, 0xFF))


@cache
def pair_of(char: str) -> bytes | None:
    """The two bytes of a character, private ones included; ``None`` where it has none."""
    try:
        data = char.encode("gb18030")
    except UnicodeEncodeError:
        return None
    return data if len(data) == 2 else None


@cache
def chars() -> dict[int, str]:
    """The character of each pair, by lead * 256 + trail."""
    codes = [lead * 256 + trail for lead in LEADS for trail in TRAILS]
    # All at once, each after a space, where the decoder goes on at the latest if a pair is none.
    data = bytearray(b"   ") * len(codes)
    data[1::3] = bytes(code >> 8 for code in codes)
    data[2::3] = bytes(TRAILS) * len(LEADS)
    decoded = data.decode("gbk", "replace").split(" ")[1:]
    pairs = zip(codes, decoded, strict=True)
    return {code: char for code, char in pairs if len(char) == 1 and char != "\ufffd"}


@cache
def dropped(lead: int) -> frozenset[int]:
    """The trail bytes that make no character with this lead byte, so that decoders drop the pair."""
    known = chars()
    return frozenset(trail for trail in LEADS if lead * 256 + trail not in known)


@cache
def dropped_alike(lead: int) -> int:
    """The first lead byte that makes no character with the same trail bytes."""
    return next(other for other in LEADS if dropped(other) == dropped(lead))


@cache
def dropping_leads() -> frozenset[int]:
    """The lead bytes of which some pair is dropped."""
    return frozenset(lead for lead in LEADS if dropped(lead))


@cache
def with_lead(lead: int) -> tuple[str, ...]:
    """The characters with this lead byte."""
    known = chars()
    return tuple(known[lead * 256 + trail] for trail in TRAILS if lead * 256 + trail in known)


@cache
def with_leads(leads: frozenset[int]) -> frozenset[str]:
    """The characters with one of these lead bytes."""
    return frozenset().union(*map(with_lead, leads))


@cache
def with_trail(trail: int, leads: frozenset[int]) -> tuple[str, ...]:
    """The characters with this trail byte and one of these lead bytes."""
    known = chars()
    return tuple(known[lead * 256 + trail] for lead in leads if lead * 256 + trail in known)


@cache
def ending_dropped(leads: frozenset[int]) -> frozenset[str]:
    """The characters with one of these lead bytes and a trail byte that is the lead of a dropped pair."""
    return frozenset(char for trail in dropping_leads() for char in with_trail(trail, leads))


@cache
def read_as(reading: str, lead: int) -> tuple[str, ...]:
    """The characters with this lead byte that can be read so."""
    return tuple(char for char in with_lead(lead) if is_read(char, reading))


@cache
def converted_as() -> dict[str, set[str]]:
    """The characters made by a converter, by each reading."""
    found: defaultdict[str, set[str]] = defaultdict(set)
    for char in converted():
        for reading in (*readings(char), *readings(fold(char))):
            found[reading].add(char)
    return found


def is_read(char: str, reading: str) -> bool:
    """Whether the character or its Simplified form is read so."""
    return reading in readings(char) or reading in readings(fold(char))
