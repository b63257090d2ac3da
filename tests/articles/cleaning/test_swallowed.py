"""Which ASCII character vanished with a byte, where the texts around it or the document tell."""

import time

import pytest

from articles.cleaning.swallowed import SWALLOWED, Filler


class TestWhatTheTextsAroundItTell:
    def test_a_comma_stood_before_a_whole_year_in_a_text_with_such_commas(self):
        document = "他來了,又走了。"
        assert Filler(document).filled(f"取保候審{SWALLOWED}2013年起訴") == "取保候審,2013年起訴"
        assert Filler("").filled(f"取保候審{SWALLOWED}2013年起訴") == "取保候審?2013年起訴"

    def test_a_year_has_its_century(self):
        assert Filler("").filled(f"始于{SWALLOWED}985年") == "始于1985年"
        assert Filler("").filled(f"始于{SWALLOWED}024年") == "始于2024年"
        assert Filler("").filled(f"始于{SWALLOWED}022Q1") == "始于2022Q1"

    def test_a_parenthesis_that_closes_was_opened(self):
        assert Filler("").filled(f"今天{SWALLOWED}9月7日)下午") == "今天(9月7日)下午"

    @pytest.mark.parametrize("opened", ["(附件)", "（附件)", "附件"])
    def test_only_what_is_not_open_is_opened(self, opened):
        assert Filler("").filled(f"{opened}見{SWALLOWED}名單）") == f"{opened}見(名單）"
        assert Filler("").filled(f"{opened}(見{SWALLOWED}名單）") == f"{opened}(見?名單）"
        assert Filler("").filled(f"{opened}見{SWALLOWED}名單(公示)") == f"{opened}見?名單(公示)"

    @pytest.mark.parametrize("line", ["", "　　", "三（二）"])
    def test_a_bullet_comes_back_before_the_text_of_a_line_where_the_document_has_bullets(self, line):
        assert Filler("工作：\n- 招商").filled(f"{line}{SWALLOWED} 基建") == f"{line}- 基建"
        assert Filler("工作：\n- 招商").filled(f"{line}{SWALLOWED}基建") == f"{line}?基建"
        assert Filler("氣溫：\n-5度").filled(f"{line}{SWALLOWED} 基建") == f"{line}? 基建"
        assert Filler("工作：\n- 招商").filled(f"縣{line}{SWALLOWED} 基建") == f"縣{line}? 基建"

    @pytest.mark.parametrize("tag", ["/p>", "br>", "h2>", "/span>"])
    def test_a_tag_has_its_bracket(self, tag):
        assert Filler("").filled(f"完成{SWALLOWED}{tag}") == f"完成<{tag}"

    @pytest.mark.parametrize("mark", [">", "|"])
    def test_a_space_stood_before_what_parts_crumbs(self, mark):
        assert Filler("").filled(f"首頁{SWALLOWED}{mark} 新聞") == f"首頁 {mark} 新聞"

    def test_no_space_stood_before_a_unit(self):
        assert Filler("").filled(f"增長。{SWALLOWED}項目落地") == "增長。?項目落地"
        assert Filler("").filled(f"增長。{SWALLOWED}會議要求") == "增長。 會議要求"

    def test_of_several_each_is_told_alone(self):
        assert Filler("").filled(f"{SWALLOWED}985年至{SWALLOWED}024年") == "1985年至2024年"


class TestWhatTheDocumentTells:
    def test_the_document_knows_a_digit(self):
        document = "本報北京1月20日訊"
        assert Filler(document).filled(f"本報北京{SWALLOWED}月20日訊") == document

    def test_a_number_that_stands_elsewhere_after_another_word_tells_nothing(self):
        document = "他等了20多天。今年以來,拿地力度的比重為30.4%,上升了。"
        assert Filler(document).filled(f"渴了{SWALLOWED}0多天") == "渴了?0多天"
        assert Filler(document).filled(f"力度下降{SWALLOWED}0.4%,上升") == "力度下降?0.4%,上升"
        assert Filler(document).filled(f"拿地力度的比重為{SWALLOWED}0.4%,") == "拿地力度的比重為30.4%,"

    def test_two_numbers_in_the_same_place_tell_nothing(self):
        assert Filler("北京1月20日,北京2月20日").filled(f"北京{SWALLOWED}月20日") == "北京?月20日"

    def test_what_nobody_knows_is_shown_as_lost(self):
        assert Filler("").filled(f"比重為{SWALLOWED}5%") == "比重為?5%"

    def test_a_number_at_a_line_s_end_is_known_from_anywhere(self):
        assert Filler("比重為15%,").filled(f"比重為{SWALLOWED}5") == "比重為15"
        assert Filler("編號A").filled(f"收於{SWALLOWED}") == "收於?"

    def test_it_takes_time_in_proportion(self):
        def seconds(count: int) -> float:
            lines = [f"第{number}項比重為{SWALLOWED}{number}.8%" for number in range(count)]
            start = time.process_time()
            filler = Filler("\n".join(lines))
            assert filler.filled(lines[7]) == "第7項比重為?7.8%"
            for line in lines:
                filler.filled(line)
            return time.process_time() - start

        seconds(100)
        assert seconds(8_000) < 0.1 + 8 * seconds(2_000)
