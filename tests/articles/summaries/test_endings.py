import pytest

from articles import Span
from articles.summaries.endings import closes, finishes


def may_stop(first: str, then: str, *, start: int = 0) -> bool:
    return closes(first + then, start, Span(start, len(first)), len(first), len(first + then))


class TestStoppingInMidSentence:
    def test_a_statement_may_stop_before_the_next_one(self) -> None:
        assert may_stop("临江市今年新建公园8座，", "腾退岸线21公里。")

    @pytest.mark.parametrize(
        "then",
        [
            "但涉密事项除外。",
            "不得附加其他条件。",
            "如有变化另行通知。",
            "除涉密事项外。",
            "而是按人头发放。",
            "否则租约失效。",
            "应当事先公告。",
            "未经批准不得开工。",
            "以及两座水厂。",
            "最终由临江城投竞得。",
            "再创历史新低。",
            "向老年人推荐会员卡。",
            "扩大到村级服务站。",
            "压缩至1个工作日。",
        ],
    )
    def test_it_may_not_stop_before_what_turns_it(self, then: str) -> None:
        assert not may_stop("政务服务事项全部实现网上办理，", then)

    @pytest.mark.parametrize(
        "first",
        [
            "随着二期工程投产，",
            "如果资金按时到位，",
            "由于上游来水减少了，",
            "国家统计局数据显示，",
            "项目建成后，",
            "临江市住建局局长表示，",
            "措施如下：",
            "不仅修通了道路，",
            "为实现上述目标任务，",
            "2019年11月7日，元河县，",
            "林一舟从法官手中接过裁定书的那一刻，",
            "三个月内，",
            "受益于下游需求的回升，",
            "维持评级 随着订单回升，",
            "通过志愿者的帮助，",
            "检察机关作为监督机关，",
            "林一舟为了直接控制结果，",
            "退休干部林一舟因多次发帖质疑办案，",
            "临江市政府陷入的这场信用危机，",
            "市疾控中心通报了第46周（11月9日—15日），",
            "林一舟以养老公寓为名，",
        ],
    )
    def test_it_may_not_stop_where_something_is_open(self, first: str) -> None:
        assert not may_stop(first, "全市新增公交线路12条。")

    def test_it_may_not_stop_at_what_only_says_how(self) -> None:
        text = "林一舟完成了训练，通过志愿者的帮助，参加了马拉松。"
        second = Span(text.index("通过"), text.index("参加"))
        assert not closes(text, 0, second, second.end, len(text))
        assert closes(text, 0, Span(0, second.start), second.start, len(text))

    def test_it_may_not_stop_at_a_sentence_that_is_summed_up(self) -> None:
        assert not may_stop("法院以受贿罪判处其有期徒刑十年，", "以滥用职权罪判处三年，决定执行十二年。")

    def test_it_may_not_stop_in_a_list_of_charges(self) -> None:
        assert not may_stop("林一舟等12人被控非法经营，", "虚开发票等罪一案开庭审理。")

    @pytest.mark.parametrize(
        "first",
        [
            "人大常委会通过了公园条例，",
            "临江市将公园作为民生工程，",
            "林一舟因挪用公款被判处有期徒刑三年，",
            "临江市新建公园（含绿道）8座（另有3座在建），",
            "毛利率下降主要因原材料价格上涨，",
        ],
    )
    def test_a_statement_with_means_or_cause_may(self, first: str) -> None:
        assert may_stop(first, "全市新增公交线路12条。")

    def test_a_word_that_begins_like_a_turn_is_none(self) -> None:
        assert may_stop("临江市今年新建公园8座，", "未来三年还将新建20座。")
        assert may_stop("临江市今年新建公园8座，", "需求最大的老城区占一半。")


class TestTheEndOfASentence:
    def test_who_spoke_is_no_statement(self) -> None:
        text = "承办法官齐思远说。"
        assert not finishes(text, 0, len(text))

    def test_what_announces_a_list_is_no_statement(self) -> None:
        text = "现将有关事项通知如下："
        assert not finishes(text, 0, len(text) - 1)

    def test_a_name_is_no_statement(self) -> None:
        assert not finishes("何某的二号文书", 0, 7)

    def test_a_statement_is(self) -> None:
        text = "该判决为终审判决。"
        assert finishes(text, 0, len(text))
