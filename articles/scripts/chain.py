"""The chain: a configuration's tables, and the conversion by them as OpenCC defines it."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from articles.scripts.alignment import Change, compose, shifted
from articles.scripts.data import Source
from articles.scripts.tables import Table, flatten, table


class Chain(NamedTuple):
    """The tables of a configuration in their order."""

    normalization: dict[str, str]
    """Compatibility ideographs and the usual ones; they are replaced before all else."""
    segmentation: Table | None
    """Words that no later match may cut across; ``None`` where the text is one segment."""
    steps: list[Table]

    def convert(self, text: str) -> tuple[str, list[Change]]:
        """The normalized text converted, and the changes of length."""
        outputs: list[str] = []
        changes: list[Change] = []
        start = length = 0
        for segment in self._segments(text):
            output, inner = segment, list[Change]()
            for step in self.steps:
                output, more = step.convert(output)
                inner = compose(inner, more)
            changes += shifted(inner, start, length)
            outputs.append(output)
            start += len(segment)
            length += len(output)
        return "".join(outputs), changes

    def _segments(self, text: str) -> Iterator[str]:
        """Each word of the segmentation, and each run of what is none."""
        if not self.segmentation:
            yield text
            return
        at = run = 0
        while at < len(text):
            match = self.segmentation.match(text, at)
            if not match:
                at += 1
                continue
            if at > run:
                yield text[run:at]
            yield match[0]
            at = run = at + len(match[0])
        if run < len(text):
            yield text[run:]


def read_chain(source: Source, name: str, *, tofu: bool) -> Chain:
    """The chain of a configuration; ``tofu`` as for ``flatten``. Raises ``OSError`` for a missing file."""
    configuration = source.configuration(name)
    normalization: dict[str, str] = {}
    for step in configuration.get("normalization", []):
        normalization |= flatten(source, step["dict"], tofu=tofu)
    segmentation = configuration.get("segmentation")
    return Chain(
        normalization,
        table(flatten(source, segmentation["dict"], tofu=tofu)) if segmentation else None,
        [table(flatten(source, step["dict"], tofu=tofu)) for step in configuration["conversion_chain"]],
    )
