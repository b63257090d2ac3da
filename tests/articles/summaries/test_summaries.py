import re
from dataclasses import replace
from itertools import pairwise

from articles import Article, Span, parse
from articles.figures import find_figures
from articles.summaries import brief, summarize
from articles.summaries.analysis import analysed


def said(article: Article, **room: int) -> list[str]:
    return [point.of(article.text) for point in summarize(article, (), **room).points]


class TestPoints:
    def test_points_stand_in_the_order_of_the_text(self, news: Article) -> None:
        starts = [point.start for point in summarize(news, (), points=5).points]
        assert len(starts) > 2
        assert starts == sorted(starts)

    def test_no_two_points_overlap(self, news: Article) -> None:
        points = summarize(news, (), points=6).points
        assert all(a.end <= b.start for a, b in pairwise(points))

    def test_the_news_come_without_dateline_and_source(self, news: Article) -> None:
        assert said(news)[0].startswith("临江市今年启动老旧小区改造三年行动")

    def test_nothing_begins_with_what_points_back(self, news: Article) -> None:
        for point in said(news, points=8):
            assert not re.match("其|此|该|这|但|同时|据介绍|他|她", point)

    def test_a_budget_is_kept_to_the_character(self, news: Article) -> None:
        for chars in range(0, 200, 7):
            assert sum(map(len, said(news, chars=chars))) <= chars

    def test_more_room_says_more(self, news: Article) -> None:
        assert sum(map(len, said(news, chars=40))) < sum(map(len, said(news, chars=120)))

    def test_an_interview_is_gone_round_answer_by_answer(self) -> None:
        talk = "价格已经跌破成本。\n问：何时结束？\n答：两年内会结束。\n问：靠什么？\n答：靠海外。"
        assert analysed(parse(talk, title=""), ()).in_parts
        assert not analysed(parse(talk.replace("：", "，"), title=""), ()).in_parts

    def test_a_point_carries_its_section(self) -> None:
        article = parse(
            "年度计划\n一、加强道路养护\n全市计划修缮县乡公路320公里。\n二、扩大公园绿地\n新建口袋公园45处，全部免费开放。"
        )
        points = summarize(article, ()).points
        assert [point.section for point in points] == [article.section_at(point.start) for point in points]


class TestTheUsersEdition:
    def test_a_pinned_sentence_is_a_point(self, news: Article) -> None:
        pin = news.sentences[-2]
        points = summarize(news, (), pinned=[pin]).points
        assert (pin.start, pin.end) in [(p.start, p.end) for p in points]
        assert len(points) == 3

    def test_what_was_thrown_out_does_not_come_back(self, news: Article) -> None:
        first = summarize(news, ()).points[0]
        again = summarize(news, (), dropped=[first])
        assert not any(point.overlaps(first) for point in again.points)
        assert again.headline and not again.headline.overlaps(first)


class TestHeadline:
    def test_it_is_one_short_clause(self, news: Article) -> None:
        headline = summarize(news, ()).headline
        assert headline and len(headline.of(news.text)) <= 50

    def test_it_leaves_out_a_bracket_where_that_makes_it_short(self) -> None:
        article = parse(
            "4月9日上午，元河市中级人民法院依法公开宣判被告人邹某等9人集资诈骗一案（案号：（2025）元01刑初37号）。"
            "扣押的车辆已经拍卖。",
            title="",
        )
        headline = summarize(article, ()).headline
        assert headline and headline.of(article.text).endswith("集资诈骗一案")


class TestBrief:
    def test_it_holds_at_most_250_characters(self, news: Article) -> None:
        long = parse(
            "\n".join([news.text] + [f"第{n}批改造涉及小区{n * 7}个、居民{n * 90}户。" for n in range(1, 9)])
        )
        figures = find_figures(long)
        pieces = brief(long, figures, summarize(long, figures))
        assert 150 <= sum(piece.end - piece.start for piece in pieces) <= 250
        assert all(a.end <= b.start for a, b in pairwise(pieces))

    def test_it_tells_numbers_in_characters_too(self) -> None:
        filler = "".join(f"渡口的第{n}位老人回忆起从前的渡轮和码头。\n" for n in "甲乙丙丁戊己庚辛")
        last = "教育局拨款二十亿元兴建学生宿舍"
        article = parse(f"临江市昨天开通渡轮夜航。\n{filler}{last}。", title="")
        figures = find_figures(article)
        told = [piece.of(article.text) for piece in brief(article, figures, summarize(article, figures))]
        assert last in told

    def test_it_is_not_filled_with_what_tells_nothing(self) -> None:
        article = parse(
            "刚才，企业家们作了很好的发言。\n去年，全市渡轮运送旅客126万人次，同比增长8%。\n"
            "今年增加夜航3班，补贴320万元。\n明年新造渡轮12艘，投资2.6亿元。\n希望大家坚定信心、做强主业。\n让我们携起手来，谱写新的篇章！",
            title="",
        )
        figures = find_figures(article)
        told = [piece.of(article.text) for piece in brief(article, figures, summarize(article, figures))]
        assert [piece[:2] for piece in told] == ["去年", "今年", "明年"]


class TestTheAnalysisThatIsKept:
    def test_it_serves_the_same_article_with_the_same_figures_again(self, news: Article) -> None:
        figures = find_figures(news)
        assert analysed(news, figures) is analysed(news, figures)

    def test_it_serves_no_other(self, news: Article) -> None:
        kept = analysed(news, find_figures(news))
        assert analysed(news, ()) is not kept
        assert analysed(replace(news), ()).article is not news


class TestOddTexts:
    def test_an_empty_article_has_no_summary(self, news: Article) -> None:
        summary = summarize(replace(news, text="", sections=(), paragraphs=(), sentences=()), ())
        assert (summary.headline, summary.points, summary.sections) == (None, (), ())

    def test_one_sentence_is_its_own_summary(self) -> None:
        article = parse("青石镇建成首座风力发电站。", title="")
        assert said(article) == ["青石镇建成首座风力发电站"]

    def test_an_english_article_gives_whole_sentences_from_its_start(self) -> None:
        article = parse(
            "The river port of Linjiang reopened on Monday. It had been shut for a year.", title=""
        )
        summary = summarize(article, (), points=1)
        assert summary.kind == "foreign"
        assert summary.points[0].start == 0

    def test_a_span_that_is_pinned_may_be_any(self, news: Article) -> None:
        assert summarize(news, (), points=1, pinned=[Span(3, 9)]).points[0].of(news.text) == news.text[3:9]
