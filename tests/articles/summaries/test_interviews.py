from articles import digest, parse
from articles.summaries.interviews import asked, interviewed, speakers_of

INTERVIEW = """《临江周刊》：贵公司三年没有新品，去年却拿下国内传感器两成的份额。发生了什么？
何清源：我们用三年把一颗芯片的失效率从百万分之五十做到百万分之一。
《临江周刊》：外界说有12家车厂等着供货。
何清源：缺货的时候，我们拒绝了7亿元的订单。
《临江周刊》：下一步做什么？
何清源：明年二季度推出第一颗16纳米的芯片，已有3家车厂定点。"""

TALK = """林一舟：渡轮今年运送旅客126万人次，同比增长8%。
何清源：夜航补贴还缺320万元，钱从哪里来？
林一舟：夜航票价上调1元，可以补上200万元。
何清源：余下的120万元由市财政承担。"""


class TestAnInterview:
    def test_names_who_speaks_more_than_once(self) -> None:
        assert speakers_of(INTERVIEW) == {"《临江周刊》：", "何清源："}

    def test_is_no_table_of_names_and_no_talk_where_both_tell(self) -> None:
        assert interviewed(INTERVIEW)
        assert not interviewed(TALK)
        assert not interviewed("地点：临江市\n主持：何清源\n地点：元河市\n主持：林一舟\n")

    def test_leaves_all_out_that_the_asker_says(self) -> None:
        article = parse(INTERVIEW, title="")
        assert asked(article, article.text) == {0, 2, 4}
        said = [point.of(article.text) for point in digest(article, points=9).summary.points]
        assert "贵公司" not in "".join(said)
        assert "12家车厂" not in "".join(said)

    def test_has_no_asker_where_both_tell(self) -> None:
        article = parse(TALK, title="")
        assert asked(article, article.text) == frozenset()
