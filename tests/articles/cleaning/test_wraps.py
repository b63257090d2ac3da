from typing import ClassVar

import pytest

from articles.cleaning import clean
from articles.model import Line
from tests.articles.cleaning.damage import cleaned

CHINESE = "云浮县今年前三季度粮食产量稳步增长，农民收入继续提高"


def cut(text: str, width: int) -> list[str]:
    """The text in rows of a number of characters."""
    return [text[start : start + width] for start in range(0, len(text), width)]


class TestWrappedLines:
    WRAPPED = """　　云浮县今年前三季度粮食产量稳步增长，农民收入继续
提高，全县累计完成投资八亿元，比上年同期增加两成。县里
的负责人表示，下一步将着力改善农村道路、供水和医疗服务
条件，让更多乡亲留得下、住得好。
　　据介绍，今年还将新建三座水库。"""

    PARAGRAPHS = (
        "截至目前，全县已建成充电桩3.25万个，较上年增加0.86万个，所有乡镇都有公共充电站。下一步，"
        "将继续推进充电设施建设，到2026年底建成充电桩5.5万个以上。",
        "县里的负责人介绍，今年前三季度全县新能源汽车销量同比增长41.7%，比重首次超过一半，群众反映很好。",
        "供电公司表示，将用两年改造小区218个，惠及居民9.6万户。",
    )

    def test_lines_of_one_width_are_joined_without_spaces(self):
        lines, repairs = clean([Line(line) for line in self.WRAPPED.split("\n")])
        assert len(lines) == 2
        assert "农民收入继续提高" in lines[0].text
        assert "县里的负责人" in lines[0].text
        assert [repair.line for repair in repairs if repair.kind == "wrap"] == [2, 3, 4]

    def test_a_line_that_begins_with_a_decimal_is_no_numbered_one(self):
        rows = [
            "前三季度全市签约项目二十六个，总投资比去年同",
            "期增长了不少，其中工业投资增长百分之二十，或",
            "8.4%；生物医药产业完成投资六亿元，比去年下降",
            "了百分之一，主要受个别大项目进度影响。",
        ]
        assert cleaned("\n".join(rows)) == "".join(rows)

    def test_paragraphs_of_many_lengths_stay(self):
        text = "\n".join([CHINESE + "。", CHINESE * 2 + "。", "小标题", CHINESE * 3 + "，更是如此"])
        assert cleaned(text) == text

    @pytest.mark.parametrize("width", [20, 24, 30, 36])
    @pytest.mark.parametrize("indent", ["　　", "    ", "\t"])
    def test_indented_paragraphs_cut_at_a_number_of_characters_come_back(self, width, indent):
        title = "云浮县充电桩建设加快"
        text = [f"{indent}{paragraph}" for paragraph in self.PARAGRAPHS]
        rows = [title, "", *(row for paragraph in text for row in cut(paragraph, width))]
        assert cleaned("\n".join(rows)) == "\n".join([title, "", *text])

    def test_paragraphs_parted_by_blank_lines_come_back(self):
        rows = "\n\n".join("\n".join(cut(paragraph, 24)) for paragraph in self.PARAGRAPHS)
        assert cleaned(rows) == "\n\n".join(self.PARAGRAPHS)

    def test_lines_with_their_first_comma_at_the_same_place_come_back(self):
        rows = [
            "今年以来，云浮县新建了三座水库，灌溉面积",
            "明显扩大，农民的收入继续提高，县里还修了",
            "一条大路，通到每个乡镇。乡亲们去城里看病",
            "很方便了，也愿意留下来。",
        ]
        assert cleaned("\n".join(rows)) == "".join(rows)

    def test_a_number_that_is_kept_whole_leaves_its_line_short(self):
        rows = [
            "云浮县前三季度的粮食产量稳步增长，达到",
            "1234567.89万元，比上年增长两成，农民的收入",
            "继续提高。县里说，下一步将改善农村道路、供",
            "水和医疗服务条件。",
        ]
        assert cleaned("\n".join(rows)) == "".join(rows)

    def test_a_number_cut_at_a_terminal_s_width_comes_back(self):
        rows = [
            "云浮县前三季度的公共充电桩比去年又增加了1",
            "2345个，收入也比上年增长两成，农民很满意",
            "。县里说，下一步将改善农村道路、供水和医",
            "疗服务条件，让更多乡亲留得下、住得好，也",
            "让游客来。",
        ]
        assert cleaned("\n".join(rows)) == "".join(rows)

    @pytest.mark.parametrize("head", ["答：", "2、", "第二条 "])
    def test_a_full_line_that_ends_a_paragraph_is_not_joined_with_a_speaker_or_a_number(self, head):
        first = "".join(self.PARAGRAPHS[:2])[:79] + "。"
        second = head + self.PARAGRAPHS[1]
        assert cleaned("\n".join([*cut(first, 20), *cut(second, 20)])) == f"{first}\n{second}"

    def test_a_series_goes_on_where_a_line_begins_with_its_number(self):
        text = (
            "云浮县今年新建三座水库，县里投资8亿元，库容分别为25、16、24万立方米，灌溉面积明显扩大。"
            "下一步将改善农村的道路，供水也会更加稳定，乡亲们都满意。"
            "县里的负责人介绍，今年以来全县的旅游收入也有增长，老街上新开了不少饭馆，游客络绎不绝。"
        )
        rows = cut(text, 29)
        assert rows[1].startswith("6、24万")
        assert cleaned("\n".join(rows)) == text

    @pytest.mark.parametrize(
        "line", ["● 第三条道路也修好了", "路\t长\t3公里", "- 一项", "\u3000\u3000县里又说"]
    )
    def test_an_item_a_row_or_an_indent_in_a_wrapped_text_begins_a_line(self, line):
        rows = cut(self.PARAGRAPHS[0], 24)
        joined = cleaned("\n".join([*rows[:3], line, *cut(self.PARAGRAPHS[1], 24)])).split("\n")
        assert joined[:2] == ["".join(rows[:3]), line]

    @pytest.mark.parametrize(
        ("word", "parted"), [("data", "covid data"), ("2024", "covid 2024"), ("数据", "covid数据")]
    )
    def test_words_of_letters_that_a_line_end_parted_are_parted_by_a_space(self, word, parted):
        rows = [
            "云浮县前三季度的粮食产量稳步增长，而 covid",
            f"{word} 的影响已经过去，乡亲们的收入也比上年",
            "增加了两成多，农民很满意。县里说下一步将改",
            "善农村的道路、供水和医疗服务条件，让人满意。",
        ]
        assert parted in cleaned("\n".join(rows))

    AUTHORED: ClassVar = {
        "verse": [
            "床前明月光，",
            "疑是地上霜。",
            "举头望明月，",
            "低头思故乡。",
        ],
        "couplets": [
            "春风吹过云浮山，万亩稻田绿如蓝",
            "渔舟唱晚归来早，小院炊烟绕指弯",
            "秋雨敲窗人未睡，冬阳照雪岁将残",
            "一壶浊酒邀明月，半卷残书伴夜阑",
        ],
        "free verse": [
            "我从远方走来，带着一身的风",
            "走过山",
            "走过那条安静的，没有名字的河",
            "你没有说话",
            "只是站着，像一棵不开花的老树",
            "等我",
            "等这个漫长的，再也不来的春天",
        ],
        "sentences": [
            "今年的稻子，长得比去年又高了一些",
            "风一吹过来，满田都是沙沙的响声。",
            "老人说，这样的年景已经很久没有了",
            "他坐在田埂上，抽完了一袋旱烟才走。",
            "孩子们放学以后，就到河边去捉小鱼",
            "太阳落山的时候，母亲在门口喊他们。",
            "他们听见了，却还想再玩一小会儿。",
            "河水很凉，月亮已经升到了树梢上面。",
        ],
        "names": [
            "云浮县人民医院内科主任医师张三，主管病房",
            "云浮县第二中学语文教研组长李四，主管教学",
            "云浮",
            "云浮县农业技术推广站站长王五，主管科研工",
            "道路",
            "桥梁",
        ],
        "list": [
            "1. 云浮县第二水库除险加固，今年完成投资",
            "2. 云浮县农村公路，今年全部提质改造开工",
            "3. 云浮县城乡供水一体化，今年全部村通",
            "4. 云浮县人民医院，新院区今年封顶并验收",
        ],
        "dialogue": [
            "问：云浮县今年的粮食产量，预计能达到多少？",
            "答：比去年多，乡亲们都很高兴，我们也高兴。",
            "问：明年呢？",
            "答：还要再建三座水库，把灌溉面积扩大一些。",
        ],
        "table": [
            "云浮县城关镇粮食产量\t1,200\t全县第一，增长",
            "云浮县河口新乡产量\t11,100\t全县第二，增长",
            "石桥乡粮食总产量\t1,050.5\t与去年完全持平",
            "柳林乡粮食总的产量\t1,010\t比去年，下降了",
        ],
        "song": [
            "　　云浮县今年前三季度粮食产量稳步增长，农民收入继续提高，县里又写了一首歌。",
            "",
            "山里的风，吹过我家门前的小河与稻田",
            "河边的水车还在慢慢地转，转到了秋天",
            "谁在唱，那支谁都会唱的云浮的老歌谣",
            "唱给还没有回来的人听，也唱给我们听",
        ],
    }

    @pytest.mark.parametrize("form", AUTHORED)
    def test_lines_that_end_where_their_author_wanted_stay(self, form):
        text = "\n".join(self.AUTHORED[form])
        assert cleaned(text) == text

    def test_lines_that_are_no_text_are_never_joined(self):
        lines = [Line("数" * 30, role="item") for _ in range(9)]
        assert clean(lines) == (tuple(lines), ())
