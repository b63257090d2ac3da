"""The user's own dictionary."""

from articles.scripts import converter, dictionary_path, notices


class TestUserDictionary:
    def test_its_words_come_before_openccs(self, user_dictionary):
        user_dictionary("发明\t發明\n# a comment\n\n软件\t軟體\n")
        assert converter("s2tw").convert("软件被发明") == "軟體被發明"
        assert notices() == ()

    def test_a_word_can_be_kept_as_it_is(self, user_dictionary):
        user_dictionary("东涌\t东涌\n")
        assert converter("s2hk").convert("东涌东边") == "东涌東邊"

    def test_the_first_of_several_conversions_counts(self, user_dictionary):
        user_dictionary("干\t幹 乾 干\n")
        assert converter("s2t").convert("干") == "幹"

    def test_the_longest_word_wins(self, user_dictionary):
        user_dictionary("后\t后\n后来\t其後\n")
        assert converter("s2t").convert("后后来") == "后其後"

    def test_a_word_may_change_its_length(self, user_dictionary):
        user_dictionary("软件\tsoftware\n")
        aligned = converter("s2tw").align("新软件云")
        assert aligned.text == "新software雲"
        assert aligned.spans == ((1, 3, 1, 9),)

    def test_a_broken_line_is_named_and_skipped(self, user_dictionary):
        user_dictionary("发明\n软件\t軟體\n\t無\n东\t \n")
        assert converter("s2t").convert("软件发明") == "軟體發明"
        assert [line.split(": ")[0][-6:] for line in notices()] == ["line 1", "line 3", "line 4"]
        assert str(dictionary_path()) in notices()[0]

    def test_a_dictionary_that_is_no_text_is_told(self, user_dictionary):
        user_dictionary("")
        dictionary_path().write_bytes(b"\xff\xfe\x00\x00\xff")
        from tests.articles.scripts.conftest import forget

        forget()
        assert converter("s2t").convert("东") == "東"
        assert len(notices()) == 1
