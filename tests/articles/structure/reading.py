"""How the tests of the structure read lines, and the prose that they stand over."""

import articles
from articles import Article

PROSE = "入夏以来，青枫市各大粮库陆续开秤收粮，当地农户把新麦直接送到库点，当天就能拿到货款，排队少了一半。"


def article(*lines: str) -> Article:
    """The lines as an article, as they came."""
    return articles.structured(articles.read_text("\n".join(lines), repair=False))


def headings(*lines: str) -> list[str]:
    """The headings of an article of these lines under a title and a date."""
    found = article("招聘会实施方案", "2024-05-09", *lines)
    return [part.heading.of(found.text) for part in found.sections if part.heading]
