import pytest

from articles import parse
from articles.summaries.folding import fold
from articles.summaries.scenes import scene_of
from articles.summaries.shapes import Shape

NEWS = "港务集团完成吞吐量7.4万标箱。"


def told(text: str, shape: Shape = "news") -> str:
    """What is left of a text without its opening scene."""
    article = parse(text, title="")
    return article.text[scene_of(article, fold(article.text), shape) :].strip()


class TestAScene:
    @pytest.mark.parametrize("hour", ["深夜", "清晨五点", "凌晨三点半", "初冬时节"])
    def test_is_a_first_paragraph_that_begins_with_the_hour(self, hour: str) -> None:
        assert told(f"{hour}，码头的灯还亮着，工人在等船。\n{NEWS}") == NEWS

    def test_goes_on_until_an_office_tells_the_news(self) -> None:
        scene = "凌晨三点半，巷子还一片漆黑。\n68岁的王建国把面团贴进缸炉。\n"
        news = "元河市文化局公告，保留原住户12家。"
        assert told(scene + news) == news

    def test_is_none_where_people_died_at_that_hour(self) -> None:
        fire = f"深夜，元河市一处仓库起火，造成3人死亡。\n{NEWS}"
        assert told(fire) == fire

    def test_is_none_where_a_season_is_part_of_a_name(self) -> None:
        tea = f"早春茶今年上市较早，茶农增收。\n{NEWS}"
        assert told(tea) == tea

    def test_is_somebody_speaking_until_an_office_tells_the_news(self) -> None:
        scene = "“以前办证要跑三趟。”周桂兰在窗口前说。\n她说的是过户，费用约500元。\n"
        news = "临江市住建局宣布，过户手续费全部取消。"
        assert told(scene + news) == news
        assert told(scene.replace("“", "「").replace("”", "」") + news) == news

    @pytest.mark.parametrize(
        "news",
        [
            "临江市政府社会处统计，半年内设置共餐据点60处。",
            "8月4日，临江市在渡口举办推介会。",
            "近日，市民林女士反映，渡口停电频繁。",
            "仓库起火，造成3人死亡。",
            "连锁店协会的数据显示，县城新店增加11%。",
        ],
    )
    def test_ends_with_an_office_an_event_or_victims(self, news: str) -> None:
        assert told(f"“以前办证要跑三趟。”周桂兰在窗口前说。\n{news}") == news

    def test_is_none_where_a_name_in_quotation_marks_begins(self) -> None:
        storm = "“海棠”台风今天逼近临江。\n全省转移群众9.8万人，市防汛办发布通告。"
        assert told(storm) == storm

    def test_is_none_where_the_quotation_tells_whose_decision_it_is(self) -> None:
        decision = f"“渡轮夜航从明天起免费乘坐。”临江市交通局宣布。\n{NEWS}"
        assert told(decision) == decision

    def test_is_none_where_no_news_follows_it(self) -> None:
        talk = "“以前办证要跑三趟。”周桂兰说。\n" + "窗口前的队伍很长。\n" * 9
        assert told(talk) == talk.strip()

    def test_is_how_a_review_talks_to_its_reader(self) -> None:
        news = "临江声学今天发布第五代耳机，售价1,990元。"
        assert told(f"说到降噪耳机，很多人想到的总是大牌。\n{news}") == news
        assert told(f"如果你回过老家，会发现路口多了便利店。\n{news}") == news

    def test_is_none_in_an_order(self) -> None:
        text = f"深夜，码头的灯还亮着。\n{NEWS}"
        assert told(text, "policy") == text


class TestWhatEverybodyKnows:
    KNOWN = "高温是影响水稻产量的因素。气温每升高1度，水稻减产3.2%。"

    def test_is_left_out_before_the_news_of_these_days(self) -> None:
        news = "近日，临江农科院鉴定出一个耐热基因。"
        assert told(f"{self.KNOWN}\n{news}") == news

    def test_is_what_the_subject_is_known_for(self) -> None:
        news = "临江科学院研究所利用卫星数据测得，湖泊面积增加28%。"
        assert told(f"临江高原被称为“水塔”，分布着1400多个湖泊。\n{news}") == news

    def test_is_none_where_the_first_paragraph_has_a_date(self) -> None:
        text = f"去年，{self.KNOWN}\n近日，临江农科院鉴定出一个耐热基因。"
        assert told(text) == text

    def test_stays_where_nothing_new_follows(self) -> None:
        text = f"{self.KNOWN}\n育种家试了很多办法。"
        assert told(text) == text


class TestAnAnecdote:
    def test_ends_where_a_commentary_says_that_it_is_no_single_case(self) -> None:
        text = "老李在饭馆扫码点单，扫了三次都没成。\n这样的事并不少见，人工点单应当保留。"
        assert told(text, "commentary").startswith("这样的事")
