import pytest

from articles import Span
from articles.summaries.folding import fold
from articles.summaries.openings import Beginnings, dangles, fresh, says_something, skip


def begin(text: str) -> str:
    """The text from where a point would begin."""
    folded = fold(text)
    return text[skip(folded, 0, len(folded)) :]


class TestWhatIsLeftOutAtTheStart:
    @pytest.mark.parametrize(
        "before",
        [
            "此外，",
            "与此同时，",
            "但",
            "据介绍，",
            "另据统计，",
            "一、",
            "（三）",
            "2.",
            "③",
            "一是",
            "第三，",
            "● ",
            "记者从临江市水利局获悉，",
            "据市统计局初步统计，",
            "国家统计局数据显示，",
            "经初步核算，",
            "新海社临江6月3日电（记者 林一舟）",
            "临江晚报记者从临江市水利局了解到，",
            "澄河新闻网临江6月3日消息（首席记者 林一舟）",
            "本报讯（记者 沈一凡 通讯员 何清）",
            "据临江市水利局官方发布，",
            "受此影响，",
            "会面后，",
            "他介绍，",
            "该局局长郑立群介绍，",
            "该负责人同时宣布，",
            "市疾控中心昨天通报，",
            "临江省水利厅和住建厅昨日联合发布的数据显示，",
            "可是，",
            "具体分项来看：",
            "【临江晚报】",
            "與此同時,",
            "摘　要：",
            "【摘要】 ",
            "临江2024年6月5日 /澄河社/ -- ",
            "09:31 【临江大桥通车】",
            "09:31 ",
            "Step 2：",
            "结果 ",
            "本公司董事會（「董事會」）謹此通知股東及潛在投資者，根據初步審閱，",
        ],
    )
    def test_a_lead_in_is_skipped(self, before: str) -> None:
        assert begin(before + "临江大桥建成通车。") == "临江大桥建成通车。"

    def test_that_day_is_skipped_before_an_announcement_only(self) -> None:
        assert begin("当天，临江市住建局宣布，手续费取消。") == "临江市住建局宣布，手续费取消。"
        assert begin("当天，临江大桥封闭。") == "当天，临江大桥封闭。"

    def test_who_decides_is_no_lead_in(self) -> None:
        assert begin("日本央行昨日宣布，政策利率不变。").startswith("日本央行")
        assert begin("他认为，利率应当不变。").startswith("他认为")

    def test_afterwards_is_skipped_before_what_happened(self) -> None:
        assert begin("后经临江市中院判决，维持原判。") == "经临江市中院判决，维持原判。"
        assert begin("后由来已久。") == "后由来已久。"

    @pytest.mark.parametrize(
        "text",
        [
            "同期发电量增长一成。",
            "充电桩覆盖全部县城。",
            "所以然小组提交报告。",
            "一是否决权，二是否认权。",
            "2.5万人参加长跑。",
            "9:31 临江大桥通车。",
            "临江市住建局负责人表示，改造已经完成。",
        ],
    )
    def test_what_only_looks_like_one_stays(self, text: str) -> None:
        assert begin(text) == text


class TestDangling:
    @pytest.mark.parametrize(
        "text",
        [
            "其中，城区占六成",
            "这一数字创新高",
            "该公司称",
            "他表示",
            "她的店",
            "对此，专家建议",
            "同比增长5%",
            "以及两座水厂",
            "我家住六楼",
            "營收分別增長3%和5%",
            "這是首次",
            "對此，局方回應",
            "同日出让的地块",
            "贵公司三年没有新品",
            "相关成果已经发表",
            "经查，该校违规收费487万元",
        ],
    )
    def test_what_points_back_dangles(self, text: str) -> None:
        assert dangles(fold(text), 0)

    def test_we_are_those_who_are_asked_in_an_interview(self) -> None:
        interview = Beginnings(frozenset(), one_subject=False, speakers=frozenset(["答："]))
        assert dangles("我们去年建厂", 0)
        assert not dangles("我们去年建厂", 0, interview)

    @pytest.mark.parametrize(
        "text",
        [
            "并购基金设立",
            "我国粮食增产",
            "就业人数回升",
            "还款期限延长",
            "我叫林一舟，住临江市",
            "我是举报人林一舟，",
            "和平饭店重新开业",
            "才能培训班开课",
        ],
    )
    def test_a_word_that_begins_like_one_does_not(self, text: str) -> None:
        assert not dangles(fold(text), 0)


class TestTheMiddleOfASentence:
    def may_begin(self, before: str, then: str, *, own: str = "", one_subject: bool = False) -> bool:
        beginnings = Beginnings(frozenset([own] if own else []), one_subject)
        return fresh(before + then, len(before), Span(0, len(before)), beginnings)

    def test_a_clause_that_names_its_subject_may_begin_a_point(self) -> None:
        assert self.may_begin("道路已经修通，", "全市新增公交线路12条")

    def test_a_clause_without_a_subject_may_not(self) -> None:
        assert not self.may_begin("道路已经修通，", "累计投入3亿元")

    @pytest.mark.parametrize(
        "before",
        [
            "如果资金到位，",
            "局长石磊表示，",
            "按照规划，",
            "公司预计，",
            "虽然进度落后，",
            "到2026年，",
            "网传，",
            "像她一样来共餐的老人，",
        ],
    )
    def test_nothing_is_cut_from_what_it_depends_on(self, before: str) -> None:
        assert not self.may_begin(before, "全市新增公交线路12条")

    def test_a_beginning_that_the_article_uses_is_known(self) -> None:
        assert self.may_begin("道路已经修通，", "临江大桥同日通车", own="临江")

    def test_a_report_on_one_company_needs_no_owner(self) -> None:
        assert self.may_begin("订单持续增加，", "毛利率提升2个百分点", one_subject=True)
        assert not self.may_begin("订单持续增加，", "毛利率提升2个百分点")

    def test_a_measure_with_its_figure_may_begin_after_a_semicolon(self) -> None:
        assert self.may_begin("", "国内出游总花费8090亿元")
        assert not self.may_begin("", "归还了贷款300万元")


class TestWhatFollowsALabel:
    @pytest.mark.parametrize(
        "rest", ["建设路、滨河路、文苑小区；", "建设路、滨河路、文苑小区。", "人民币4.86亿元"]
    )
    def test_that_only_names_things_needs_it(self, rest: str) -> None:
        assert not says_something(rest, 0, len(rest))

    @pytest.mark.parametrize("rest", ["新建渡口12处，全部免费。", "渡轮夜间停航。", "票价、班次上调12%。"])
    def test_that_states_something_does_not(self, rest: str) -> None:
        assert says_something(rest, 0, len(rest))


@pytest.mark.parametrize("text", ["第二季合并营收为38.62亿元", "第二产业增长5%", "第二批渡轮下水"])
def test_a_second_quarter_needs_no_first_one(text: str) -> None:
    assert not dangles(text, 0)
    assert dangles("第二个" + text, 0)
