"""Converting islands alone is converting by the whole chain."""

import random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from articles.scripts import converter
from articles.scripts.chain import Chain, read_chain
from articles.scripts.data import source
from articles.scripts.survey import survey
from articles.scripts.tables import table


def some_words(chain):
    """Words of the tables and what they become, of each table as many."""
    draw = random.Random(7)
    for step in chain.steps:
        words = [word for pair in step.words() for word in pair]
        yield from draw.sample(words, min(300, len(words)))


@pytest.fixture(scope="module", params=["s2twp", "tw2sp", "t2s", "jp2t"])
def engine_and_chain(request):
    return converter(request.param), read_chain(source(), request.param, tofu=True)


class TestIslands:
    def test_strings_of_words_and_of_their_pieces_come_out_as_by_the_chain(self, engine_and_chain):
        engine, chain = engine_and_chain
        words = list(some_words(chain))
        draw = random.Random(3)
        for _ in range(300):
            pieces = draw.choices(words, k=draw.randint(1, 8))
            text = "".join(piece[: draw.randint(1, 4)] for piece in pieces)
            assert engine.convert(text) == chain.convert(text)[0], text

    def test_plain_text_has_no_islands(self):
        islands = survey(read_chain(source(), "t2s", tofu=True))
        assert list(islands.find("經濟發展，人民生活", islands.pattern())) == []

    def test_an_island_holds_the_phrase_that_matters(self):
        islands = survey(read_chain(source(), "t2s", tofu=True))
        text = "他說乾坤大，人民生活"
        assert [text[start:end] for start, end in islands.find(text, islands.pattern())] == ["乾坤大"]


def by_islands(chain, text):
    islands = survey(chain)
    swept = text.translate(str.maketrans(islands.characters))
    output, done = "", 0
    for start, end in islands.find(text, islands.pattern()):
        output += swept[done:start] + chain.convert(text[start:end])[0]
        done = end
    return output + swept[done:]


class TestSegmentation:
    def test_a_word_of_the_segmentation_keeps_its_last_character_from_the_next_phrase(self):
        chain = Chain({}, table({"ab": "ab"}), [table({"bc": "xy"})])
        assert chain.convert("abc")[0] == by_islands(chain, "abc") == "abc"
        assert chain.convert("bbc")[0] == by_islands(chain, "bbc") == "bxy"

    def test_a_later_step_sees_no_phrase_across_two_words(self):
        chain = Chain({}, table({"ab": "AB"}), [table({"ab": "AB"}), table({"BC": "xy", "c": "C"})])
        assert chain.convert("abc")[0] == by_islands(chain, "abc") == "ABC"


letters = st.text("abcd", min_size=1, max_size=3)
dictionaries = st.dictionaries(letters, st.text("abcdXY", min_size=1, max_size=3), max_size=6)


class TestAnyTables:
    """Four letters meet in every way that characters can."""

    @settings(max_examples=250, deadline=None)
    @given(
        steps=st.lists(dictionaries, min_size=1, max_size=3),
        segmentation=st.none() | dictionaries,
        text=st.text("abcdXY", max_size=12),
    )
    def test_islands_change_nothing(self, steps, segmentation, text):
        chain = Chain({}, table(segmentation) if segmentation else None, [table(step) for step in steps])
        assert by_islands(chain, text) == chain.convert(text)[0]
