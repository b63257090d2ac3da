"""GBK as bytes: which pairs are characters, which decoders drop, and what is read how."""

from __future__ import annotations

from functools import cache

from articles.bigrams import fold
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
    found = {}
    for lead in LEADS:
        for trail in TRAILS:
            try:
                found[lead * 256 + trail] = bytes((lead, trail)).decode("gbk")
            except UnicodeDecodeError:
                continue
    return found


@cache
def dropped(lead: int) -> frozenset[int]:
    """The trail bytes that make no character with this lead byte, so that decoders drop the pair."""
    known = chars()
    return frozenset(trail for trail in LEADS if lead * 256 + trail not in known)


@cache
def dropping_leads() -> frozenset[int]:
    """The lead bytes of which some pair is dropped."""
    return frozenset(lead for lead in LEADS if dropped(lead))


@cache
def with_lead(lead: int) -> tuple[str, ...]:
    """The characters with this lead byte."""
    return tuple(char for code, char in chars().items() if code >> 8 == lead)


@cache
def with_trail(trail: int, leads: frozenset[int] | None = None) -> tuple[str, ...]:
    """The characters with this trail byte, with any lead byte or one of some."""
    known = chars()
    wanted = LEADS if leads is None else leads
    return tuple(known[lead * 256 + trail] for lead in wanted if lead * 256 + trail in known)


@cache
def read_as(reading: str, lead: int) -> tuple[str, ...]:
    """The characters with this lead byte that can be read so."""
    return tuple(char for char in with_lead(lead) if is_read(char, reading))


def is_read(char: str, reading: str) -> bool:
    """Whether the character or its Simplified form is read so."""
    return reading in readings(char) or reading in readings(fold(char))
