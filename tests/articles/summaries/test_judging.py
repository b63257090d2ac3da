import pytest

from articles import Span, parse
from articles.figures import find_figures
from articles.summaries import summarize
from articles.summaries.judging import Judge
from articles.summaries.shapes import Shape


def gain(text: str, piece: str, shape: Shape = "news", *, figures: bool = False) -> float:
    """What judging adds to a piece that is worth 10."""
    start = text.index(piece)
    judge = Judge(text, shape, [start] if figures else [])
    return judge.judged(Span(start, start + len(piece)), 10.0) - 10.0


class TestOutcomes:
    def test_victims_count_for_more_than_other_outcomes(self) -> None:
        hurt = gain("台风造成5人受伤，房屋倒塌。", "台风造成5人受伤")
        dead = gain("台风造成5人死亡，房屋倒塌。", "台风造成5人死亡")
        assert dead > hurt > gain("台风造成停电，房屋倒塌。", "台风造成停电") == 0

    def test_they_count_in_news_only(self) -> None:
        assert gain("事故造成5人死亡。", "事故造成5人死亡", "report") == 0


class TestAccidents:
    FIRE = "元河市一处仓库起火，造成3人死亡。"
    HELD = "仓库负责人已被公安机关控制"

    @pytest.mark.parametrize("piece", [HELD, "经初步调查，电线老化短路", "省安委会已对事故挂牌督办"])
    def test_how_one_came_about_and_who_answers_for_it_counts(self, piece: str) -> None:
        assert gain(f"{self.FIRE}{piece}。", piece) > 0

    def test_elsewhere_an_arrest_counts_no_more_than_other_news(self) -> None:
        assert gain(f"元河市一处仓库失窃。{self.HELD}。", self.HELD) == 0

    def test_advice_at_the_end_is_no_news(self) -> None:
        advice = "专家提醒，堆放棉纱每4小时应巡查1次"
        assert gain(f"{self.FIRE * 12}{advice}。", advice, figures=True) < 0
        assert gain(f"{advice}。", advice, figures=True) == 0


class TestWhatSaysNothing:
    @pytest.mark.parametrize(
        "piece",
        [
            "高温是影响水稻产量的主要因素之一",
            "个人账户是医保制度的重要组成部分",
            "今天，我们在这里召开企业座谈会",
            "刚才，企业家们讲得很好",
            "今天我只讲三件事",
            "我代表市政府向全市教师致以节日的问候",
            "向获奖者表示热烈祝贺",
            "接报后，消防队出动6车38人到场处置",
            "最后，祝各位带着问题离开",
            "相关成果本月刊登于期刊《渡口》",
            "希望各位企业家专注实业",
            "让我们携起手来，谱写新的篇章",
            "市长与八所大学校长会面，就高等教育交换意见",
        ],
    )
    def test_is_what_everybody_knows_or_who_met(self, piece: str) -> None:
        assert gain(f"渡口昨天很安静。{piece}。", piece) < 0

    @pytest.mark.parametrize(
        "piece", ["临江影业是《渡口》的出品公司之一", "气体业务将成为公司成长的重要来源"]
    )
    def test_is_neither_one_of_several_nor_what_something_becomes(self, piece: str) -> None:
        assert gain(f"{piece}。", piece) == 0


class TestCompanies:
    def test_what_the_share_cost_is_no_news_at_the_end(self) -> None:
        quote = "截至今天收盘，澜石精密报86.4元"
        assert gain(f"{quote}。", quote, "bulletin", figures=True) == 0
        assert gain("公司披露年报。" * 30 + f"{quote}。", quote, "bulletin", figures=True) < 0


class TestBulletins:
    def test_that_figures_were_published_is_none(self) -> None:
        said = "14日，央行发布前三季度金融统计数据"
        assert gain(f"{said}。", said, "bulletin") < gain(f"{said}。", said) == 0

    def test_the_gross_product_is_the_headline(self) -> None:
        article = parse(
            "2025年元河市国民经济和社会发展统计公报\n"
            "面对复杂多变的外部环境，全市经济运行总体平稳。"
            "初步核算，全年地区生产总值3268.4亿元，按不变价格计算，比上年增长5.6%。"
            "其中，第一产业增加值287.1亿元，增长3.9%；第二产业增加值1406.8亿元，增长6.2%。\n"
            "全年一般公共预算收入198.6亿元，增长2.7%，其中税收收入占七成以上。"
        )
        headline = summarize(article, find_figures(article)).headline
        assert headline and "生产总值" in headline.of(article.text)


def headline(text: str) -> str:
    article = parse(text)
    found = summarize(article, find_figures(article)).headline
    return found.of(article.text) if found else ""


class TestTheTitle:
    def test_tells_which_period_leads(self) -> None:
        text = (
            "港口集团9月货量创新高\n前三季度，港口集团累计完成货物吞吐量2.61亿吨，同比增长8.8%。"
            "9月完成货物吞吐量3,126万吨，同比增长2.4%。"
        )
        assert headline(text).startswith("9月")

    def test_is_led_by_an_outlook_only_if_it_is_one(self) -> None:
        text = (
            "澄河港口{}吞吐量创历史新高\n9月完成货物3,126万吨，同比增长2.4%。"
            "澄河港口预计全年吞吐量达到3.5亿吨。"
        )
        assert headline(text.format("")).startswith("9月")
        assert headline(text.format("预计")).startswith("澄河港口预计")


def test_a_study_is_led_by_what_it_found() -> None:
    text = (
        "渡轮候船时间研究\n摘　要：以12处码头为对象，分析夜航的影响，涉及渡轮36艘、航线8条。"
        "结果表明，候船时间降至9分钟。\n一、引言\n全市渡轮年运送旅客1,260万人次，同比增长8%。"
    )
    assert headline(text) == "候船时间降至9分钟"
