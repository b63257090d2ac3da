"""Tables: a group of OpenCC's dictionaries as one table whose longest match is the group's match."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, NamedTuple

from articles.scripts.alignment import Change
from articles.scripts.data import Source

BETWEEN = "\x1e"
"""Parts the phrases of a bucket; no dictionary can hold it, as it ends a line."""


class Table(NamedTuple):
    """Words and what they become, applied from left to right, the longest match first."""

    characters: dict[str, str]
    phrases: dict[str, str]
    """By their first two characters: all phrases with what they become, the longest first.

    A bucket is one string: most are never looked at, and tens of thousands of lists would take their time.
    """

    def match(self, text: str, at: int) -> tuple[str, str] | None:
        """The word of the table that stands at this position, and what it becomes."""
        if bucket := self.phrases.get(text[at : at + 2]):
            for entry in bucket.split(BETWEEN):
                word, _, value = entry.partition("\t")
                if text.startswith(word, at):
                    return word, value
        value = self.characters.get(text[at], "")
        return (text[at], value) if value else None

    def convert(self, text: str) -> tuple[str, list[Change]]:
        """The text converted, and the changes of length."""
        output: list[str] = []
        changes: list[Change] = []
        at = length = 0
        while at < len(text):
            word, value = self.match(text, at) or (text[at], text[at])
            if len(word) != len(value):
                changes.append((at, at + len(word), length, length + len(value)))
            output.append(value)
            at += len(word)
            length += len(value)
        return "".join(output), changes

    def words(self) -> Iterator[tuple[str, str]]:
        """All words with what they become."""
        yield from self.characters.items()
        for bucket in self.phrases.values():
            for entry in bucket.split(BETWEEN):
                word, _, value = entry.partition("\t")
                yield word, value


def table(words: dict[str, str]) -> Table:
    """The table of these words."""
    characters = {word: value for word, value in words.items() if len(word) == 1}
    buckets: dict[str, list[str]] = {}
    for word in sorted((word for word in words if len(word) > 1), key=len, reverse=True):
        buckets.setdefault(word[:2], []).append(f"{word}\t{words[word]}")
    return Table(characters, {start: BETWEEN.join(bucket) for start, bucket in buckets.items()})


def flatten(source: Source, node: dict[str, Any], *, tofu: bool) -> dict[str, str]:
    """The words of a dictionary or of a group, as a configuration names it.

    Without ``tofu`` no word becomes a character that most fonts draw as a box.
    """
    if node["type"] != "group":
        words = source.dictionary(node["file"])
        return words if tofu else drawable(words, marked=bool(node.get("may_output_tofu")))
    union = node.get("match_policy") == "union"
    words, *later = (flatten(source, member, tofu=tofu) for member in node["dicts"])
    for new in later:
        # In a union the longest match of all wins. Else an earlier dictionary wins with whatever it matches:
        # a later word that starts with one of its words is never reached.
        words |= {
            word: value
            for word, value in new.items()
            if not (word in words if union else any(word[:n] in words for n in range(1, len(word) + 1)))
        }
    return words


def drawable(words: dict[str, str], *, marked: bool) -> dict[str, str]:
    """The words that every font can draw; ``marked`` are those of a dictionary that OpenCC warns of.

    That mark leaves out the phrases: 二噁英 would still become 二𫫇英.
    """
    if marked:
        return {}
    return {word: value for word, value in words.items() if max(value) < "\U00010000" or max(word) > "\uffff"}
