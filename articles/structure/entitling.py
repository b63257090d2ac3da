"""The title of a front, and what the lines of its block say besides."""

from __future__ import annotations

from dataclasses import dataclass, field

from articles.model import Line
from articles.structure.datelines import sent_title
from articles.structure.documents import number_of_document
from articles.structure.keys import Field
from articles.structure.names import plain_names
from articles.structure.opening import is_status
from articles.structure.promulgated import is_order, office_of_order, paper_in_force
from articles.structure.titles import read_title, without_note


@dataclass(slots=True)
class Front:
    """What the first lines say, and the lines after them."""

    title: str | None = None
    fields: list[Field] = field(default_factory=list)
    rest: list[Line] = field(default_factory=list)
    apart: list[Line] = field(default_factory=list)
    """Metadata lines of which not every value was read."""


def _is_about(front: Front) -> str | None:
    """The name over a text with no other title that is about its bearer: its title.

    Somebody else is its author, or nobody is and the text names the bearer again.
    """
    first, *others = front.fields or [Field("other", "")]
    person = first.name == "author" and not first.key and plain_names(first.value) == first.value
    told = any(known.name == "author" and known.key for known in others)
    about = not others and any(first.value in line.text for line in front.rest)
    return first.value if person and front.rest and "、" not in first.value and (told or about) else None


def _entitle_order(front: Front, order: str) -> None:
    """The title of an order: that of the paper which it puts in force, or its own with the number."""
    if paper := paper_in_force(order, front.rest):
        front.title = paper.text
        front.rest = [line for line in front.rest if line is not paper]
        front.fields += [Field("kicker", order), Field("publisher", office_of_order(order))]
        return
    numbers = (known.value for known in front.fields if known.name == "document_number")
    front.title = order + next((number for number in numbers if number.startswith("第")), "")


def entitle(front: Front, block: list[Line], separated: bool, declared: str | None) -> None:
    """Give a front its title, the fields of the lines around it, and its number.

    ``separated`` and ``declared`` are as ``read_title`` takes them.
    """
    headed = any(known.name == "other" and is_status(known.value) for known in front.fields)
    after = front.rest[0].text if front.rest else ""
    titled = read_title(block, separated, declared, after, headed=headed)
    front.title = titled.title and without_note(titled.title, front.rest)
    if titled.title and (sent := sent_title(titled.title)):
        front.title, agency = sent
        front.fields += [Field("agency", agency)] if agency else []
    elif titled.title and is_order(titled.title):
        _entitle_order(front, titled.title)
    elif not titled.title and (name := _is_about(front)):
        front.title, front.fields = name, front.fields[1:]
    front.fields += [Field(name, value) for name, value in titled.around]
    front.rest = titled.returned + front.rest
    number = number_of_document(titled.title or "")
    if number:
        front.fields.append(Field("document_number", number))
