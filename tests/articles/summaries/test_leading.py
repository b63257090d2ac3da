from articles import parse
from articles.summaries.leading import ranked

TEXT = (
    "The city opened three parks on Monday.\nHe walked home after the long meeting.\nHm.\n"
    "Visitors came from many other towns.\nThere were 40 of them on the first day."
)


def worths(text: str) -> dict[str, float]:
    article = parse(text, title="")
    return {span.of(article.text): worth for span, worth in ranked(article)}


class TestTheOrderOfAForeignText:
    def test_is_that_of_its_sentences(self) -> None:
        found = worths(TEXT)
        assert max(found, key=found.__getitem__) == "The city opened three parks on Monday."

    def test_leaves_out_what_is_too_short_to_say_anything(self) -> None:
        assert "Hm." not in worths(TEXT)

    def test_puts_what_needs_the_sentence_before_behind_what_comes_later(self) -> None:
        found = worths(TEXT)
        assert found["He walked home after the long meeting."] < found["Visitors came from many other towns."]

    def test_puts_a_number_before_its_neighbours(self) -> None:
        one, other = "There were 40 of them on the first day.", "There were few of them on the first day."
        assert worths(TEXT)[one] > worths(TEXT.replace(one, other))[other]
