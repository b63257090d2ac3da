"""Tables: a group of OpenCC's dictionaries as one table whose longest match is the group's match."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, NamedTuple

from articles.scripts.alignment import Change
from articles.scripts.data import Source


class Table:
    """One step of a conversion: words and what they become, the longest match first, from left to right."""

    def __init__(self, words: dict[str, str]) -> None:
        self.words = words
        self.characters = {key: value for key, value in words.items() if len(key) == 1}
        self._phrases: dict[str, list[str]] = {}
        for key in sorted(words.keys() - self.characters.keys(), key=len, reverse=True):
            self._phrases.setdefault(key[:2], []).append(key)

    def match(self, text: str, at: int) -> str:
        """The longest word that stands at this position, or an empty string."""
        for key in self._phrases.get(text[at : at + 2], ()):
            if text.startswith(key, at):
                return key
        return text[at] if text[at] in self.characters else ""

    def matches(self, text: str) -> Iterator[tuple[int, str, bool]]:
        """Cut the text: where each piece starts, the piece, whether it is a word of the table."""
        at = 0
        while at < len(text):
            word = self.match(text, at)
            yield at, word or text[at], bool(word)
            at += len(word) or 1

    def convert(self, text: str) -> tuple[str, list[Change]]:
        """The text converted, and the changes of length."""
        output: list[str] = []
        changes: list[Change] = []
        shift = 0
        for at, piece, found in self.matches(text):
            value = self.words[piece] if found else piece
            output.append(value)
            if len(value) != len(piece):
                start = at + shift
                changes.append((at, at + len(piece), start, start + len(value)))
                shift += len(value) - len(piece)
        return "".join(output), changes


class Chain(NamedTuple):
    """The tables of a configuration in their order."""

    normalization: dict[int, str]
    """Compatibility ideographs by code point; applied before all else."""
    segmentation: Table | None
    """Words that no later match may cut across; ``None`` where the text is one segment."""
    steps: list[Table]


def read_chain(source: Source, name: str, *, tofu: bool) -> Chain:
    """The chain of a configuration. ``tofu`` includes characters that most fonts draw as boxes."""
    configuration = source.configuration(name)
    normalization = {}
    for step in configuration.get("normalization", []):
        normalization.update(flatten(source, step["dict"], tofu=tofu))
    segmentation = configuration.get("segmentation")
    return Chain(
        {ord(key): value for key, value in normalization.items()},
        Table(flatten(source, segmentation["dict"], tofu=tofu)) if segmentation else None,
        [Table(flatten(source, step["dict"], tofu=tofu)) for step in configuration["conversion_chain"]],
    )


def flatten(source: Source, node: dict[str, Any], *, tofu: bool) -> dict[str, str]:
    """The words of a dictionary or of a group."""
    if node["type"] != "group":
        return {} if node.get("may_output_tofu") and not tofu else source.dictionary(node["file"])
    union = node.get("match_policy") == "union"
    words: dict[str, str] = {}
    for member in node["dicts"]:
        new = flatten(source, member, tofu=tofu)
        # In a union the longest match of all wins. Else an earlier dictionary wins with whatever it matches:
        # a later word that starts with one of its words is never reached.
        words |= {
            key: value
            for key, value in new.items()
            if not (key in words if union else any(key[:n] in words for n in range(1, len(key) + 1)))
        }
    return words
