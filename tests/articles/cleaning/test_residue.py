import pytest

from articles.cleaning import clean
from articles.model import Line
from articles.pinyin import plain, readings
from tests.articles.cleaning.damage import cleaned

CHINESE = "云浮县今年前三季度粮食产量稳步增长，农民收入继续提高"


class TestInvisibleCharacters:
    @pytest.mark.parametrize(
        "noise",
        [
            "\u200b",
            "\ufeff",
            "\x07",
            "\x9b",
            "\u202e",
            "\xad",
            "\x1b[31m",
            "\x1b]52;c;eA==\x07",
            "\x9b31m",
            "\x9b?25l",
            "\x9d52;c;eA==\x9c",
            "\U000e0041",
        ],
    )
    def test_they_go_and_are_listed(self, noise):
        lines, repairs = clean([Line(f"云浮{noise}县")])
        assert lines[0].text == "云浮县"
        assert [(r.kind, r.line, r.before, r.after) for r in repairs] == [("invisible", 1, noise, "")]

    def test_a_lone_control_takes_no_text_with_it(self):
        assert cleaned("云浮\x9b2024年\x9d增产两成") == "云浮2024年增产两成"

    def test_an_emoji_of_several_people_stays_whole(self):
        text = "祝\U0001f468\u200d\U0001f469\u200d\U0001f467新春快乐❤\ufe0f"
        assert cleaned(text) == text

    def test_a_glyph_of_an_icon_font_goes_but_not_a_private_character_inside_a_name(self):
        assert cleaned("\ue60b 首页") == "首页"
        assert cleaned("陈\ue60b生") == "陈\ue60b生"


class TestWronglyDecodedText:
    @pytest.mark.parametrize(("encoding", "taken"), [("gb18030", "latin-1"), ("utf-8", "latin-1")])
    def test_chinese_read_as_western_comes_back(self, encoding, taken):
        assert cleaned(CHINESE.encode(encoding).decode(taken)) == CHINESE

    @pytest.mark.parametrize(
        "text", ["été à la plage où, déjà vu: naïveté", "Größe, Straße, Übermäßig, Äpfel"]
    )
    def test_western_text_stays(self, text):
        assert cleaned(text) == text


class TestMarkup:
    def test_undecoded_references_are_decoded(self):
        assert cleaned("&ldquo;云浮&rdquo;&nbsp;&#26126;#xff1a;AT&amp;T") == "“云浮” 明：AT&T"

    @pytest.mark.parametrize(
        "text", ["若a&lt;b&gt;c", "若a&#60;b&#62;c", "响铃&#007;控制&#x1b;符", "a&copy=1"]
    )
    def test_a_written_out_bracket_or_control_and_what_is_no_reference_stay(self, text):
        assert cleaned(text) == text

    def test_stray_tags_go(self):
        assert cleaned("<p>云浮县</p>\n<span style='x'>新闻</span>") == "云浮县\n新闻"

    @pytest.mark.parametrize(
        "text",
        ["在HTML里，<b>加粗</b>用标签表示", "网页代码<p>段落</p>", "若a<b且c>d", "<https://example.org>"],
    )
    def test_what_a_text_says_about_tags_stays(self, text):
        assert cleaned(text) == text


class TestTonelessPinyin:
    def test_copies_go(self):
        noisy = "系(xi)(xi)(xi)统(tong)的(de)组成及(ji)功能，子(zi)(zi)系(xi)(xi)统(tong)(tong)采集数(shu)据"
        assert cleaned(noisy) == "系统的组成及功能，子系统采集数据"

    MANY = "系统组成功能数据采集经济发展稳定增长人民生活水平提高全面推进"

    def test_many_after_characters_that_stood_bare_before_go(self):
        glossed = "".join(f"{char}({plain(readings(char)[0])})" for char in self.MANY)
        assert cleaned(f"{self.MANY}。\n{glossed}") == f"{self.MANY}。\n{self.MANY}"

    def test_many_that_explain_characters_at_first_sight_stay(self):
        text = "".join(f"{char}({plain(readings(char)[0])})" for char in self.MANY) + f"。\n{self.MANY}"
        assert cleaned(text) == text

    def test_what_is_no_reading_stays_beside_those_that_go(self):
        noisy = "系(xi)(xi)统(it)(it)的(de)组(zu)(zu)成(cheng)及(ji)功(gong)能"
        assert cleaned(noisy) == "系统(it)(it)的组成及功能"

    def test_a_few_readings_stay(self):
        text = "长(zhang)大、行(hang)业、重(chong)复、会(kuai)计、单(shan)县"
        assert cleaned(text) == text

    def test_all_go_on_demand(self):
        assert cleaned("他长(zhǎng)大后（de）学(xue)得（dé）多(PM2.5)", glosses="strip") == (
            "他长大后（de）学得多(PM2.5)"
        )


class TestPunctuation:
    def test_a_habit_of_doubling_is_undone(self):
        assert cleaned("粮食增产,,农民增收,。市场稳定，，物价下降") == "粮食增产,农民增收。市场稳定，物价下降"

    @pytest.mark.parametrize("text", ["粮食增产，，农民增收。", "真的吗？！……太好了。。。", "甲,,乙\n1,,2"])
    def test_a_slip_or_a_style_stays(self, text):
        assert cleaned(text) == text

    def test_wide_letters_become_narrow_on_demand_alone(self):
        assert cleaned("２０２４年ＧＤＰ，增长") == "２０２４年ＧＤＰ，增长"
        assert cleaned("２０２４年ＧＤＰ，增长", widths=True) == "2024年GDP，增长"


class TestSpaces:
    def test_a_document_with_spaces_everywhere_loses_them(self):
        assert cleaned(" ".join(CHINESE * 2)) == CHINESE * 2

    @pytest.mark.parametrize(
        "text",
        [
            "陆 点 五 折",
            "第一章 总 则",
            "张三 李四 王五 赵六",
            "甲 乙 丙 丁 戊 己 庚 辛 壬 癸",
            " ".join(
                "赵钱孙李周吴郑王冯陈褚卫蒋沈韩杨朱秦尤许何吕施张孔曹严华金魏陶姜戚谢邹喻柏水窦章云苏潘葛"
            ),
            " ".join(["粮食", "产量", "稳步", "增长", "农民", "收入", "继续", "提高"] * 8),
        ],
    )
    def test_spaces_between_words_or_in_lists_stay(self, text):
        assert cleaned(text) == text
