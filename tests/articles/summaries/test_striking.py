from pathlib import Path

from articles import Article, Summary, digest, load, parse
from articles.summaries import summarize
from articles.summaries.folding import fold
from articles.summaries.striking import foreign_lines, struck

RELEASE = """澄河科技公布第二季財報 營收創新高
電源晶片廠澄河科技今日召開法人說明會，公布第二季財務報告。\
第二季合併營收為新台幣38.62億元，年增29.8%；營業毛利率52.7%。
總經理鄭宇哲表示：「功耗提高，帶動架構滲透率加速。」
展望第三季，公司預估營收將落在40億元至42億元之間。
關於澄河科技
澄河科技成立於2009年，總部位於新竹，全球員工約1,150人。
更多產品資訊請見年報，其中收錄36項專利。"""

STUDY = """渡轮候船时间研究
摘　要：以临江12处码头为对象，分析候船时间。结果表明，加开夜航后平均候船时间由18分钟降至9分钟。
关键词：渡轮；候船；夜航
Abstract: Night ferries halve the waiting time at twelve piers of the city, as we show.
结论是，夜航应当保留，每增加1班，候船时间缩短2.1分钟。
参考文献
何清源. 渡轮的排队问题与对策研究. 临江交通, 2023.
作者何清源在临江大学任教，研究城市交通18年。"""

NOTICE = """关于冬季走访老人的通知
街道决定于12月走访独居老人1,286人，每户不少于2次。
附件：1.走访登记表（样表）
　　　2.补贴申请表及填写说明
临江街道办事处
2024年11月26日
民政科　何清源
分送：街道各科室"""


def kept(text: str) -> list[str]:
    article = parse(text)
    gone = struck(article, fold(article.text))
    return [p.of(article.text) for n, p in enumerate(article.paragraphs) if n not in gone]


def everything(article: Article, summary: Summary) -> str:
    pieces = [*summary.points, *summary.sections, *filter(None, [summary.headline])]
    return "\n".join(piece.of(article.text) for piece in pieces)


class TestTheEnd:
    def test_begins_with_the_portrait_of_a_company(self) -> None:
        assert kept(RELEASE)[-1].startswith("展望第三季")

    def test_begins_with_the_references(self) -> None:
        assert kept(STUDY)[-1].startswith("结论是")

    def test_is_not_a_heading_that_the_article_goes_on_under(self) -> None:
        text = RELEASE.replace("澄河科技成立於2009年，總部位於新竹，", "董事會改選一案已經通過，")
        assert kept(text)[-1].startswith("更多產品資訊")

    def test_is_not_looked_for_at_the_beginning(self) -> None:
        lines = RELEASE.splitlines()
        text = "\n".join([lines[0], *lines[4:6], *lines[1:4]])
        assert kept(text)[-1].startswith("展望第三季")


class TestANotice:
    def test_keeps_what_it_orders_alone(self) -> None:
        assert "".join(kept(NOTICE)).startswith("街道决定于12月走访")
        assert len(kept(NOTICE)) == 1

    def test_says_nothing_by_the_names_beside_its_date(self) -> None:
        signed = ["请各户准备。", "临江街道", "市长　何志远", "2024年11月26日", "民政科经办"]
        assert kept("\n".join(["走访通知", "街道决定走访老人。", *signed]))[-1] == "请各户准备。"

    def test_verse_above_a_date_is_no_signature(self) -> None:
        verse = ["码头的灯暗了", "你说再等一班", "海风吹皱票根", "像没说出口的话", "渡轮慢慢开"]
        assert kept("\n".join(["末班", *verse, "2024年11月26日"]))[:4] == verse[:4]


class TestASection:
    def test_on_the_licence_is_struck_and_the_next_one_is_not(self, tmp_path: Path) -> None:
        text = "# 渡轮\n\n每秒算 12 班。\n\n## 许可\n\n随意使用即可。\n\n## 用法\n\n先写好时刻表。\n"
        (tmp_path / "readme.md").write_text(text, encoding="utf-8")
        article = load(str(tmp_path / "readme.md"))
        gone = struck(article, fold(article.text))
        assert [article.paragraphs[n].of(article.text) for n in gone][-1] == "随意使用即可。"
        assert "先写好时刻表。" in everything(article, summarize(article, ()))


class TestASummary:
    def test_has_the_revenue_and_not_the_companys_portrait(self) -> None:
        article = parse(RELEASE)
        summary = digest(article).summary
        assert summary.headline is not None
        assert "38.62億元" in summary.headline.of(article.text)
        assert "成立" not in everything(article, summary)

    def test_of_a_study_has_its_result_and_none_of_its_apparatus(self) -> None:
        article = parse(STUDY)
        said = everything(article, summarize(article, (), points=9))
        assert "降至9分钟" in said
        for clutter in ("摘", "关键词", "Abstract", "何清源"):
            assert clutter not in said

    def test_of_a_study_has_neither_aim_nor_method(self) -> None:
        parted = (
            "【目的】明确夜航渡轮对12处码头候船时间的影响。【方法】走访码头12处，记录渡轮36艘。"
            "【结果】候船时间降至9分钟。"
        )
        article = parse(f"渡轮候船时间研究\n摘　要：{parted}")
        assert everything(article, summarize(article, (), points=9)).split("\n")[0] == "候船时间降至9分钟"

    def test_does_not_say_the_title_again(self) -> None:
        title = "临江市新开通夜航渡轮6条"
        article = parse(f"{title}\n题：{title}\n{title}。每条航线每晚开12班，票价3元，市民可刷卡上船。")
        assert title not in everything(article, summarize(article, (), points=9))

    def test_strips_the_time_and_the_head_of_a_rolling_item(self) -> None:
        article = parse("09:31 【沪指低开0.42%】沪指低开0.42%，深成指低开0.61%。", title="")
        assert everything(article, summarize(article, ())).splitlines()[0].startswith("沪指低开")

    def test_of_nothing_but_clutter_is_empty(self) -> None:
        summary = summarize(parse("附件：1.渡轮时刻表\n分送：市级各部门", title=""), ())
        assert (summary.headline, summary.points) == (None, ())


def test_an_english_paragraph_beside_chinese_ones_is_foreign() -> None:
    article = parse(STUDY)
    numbers = foreign_lines(article, fold(article.text))
    assert [article.paragraphs[n].of(article.text)[:8] for n in numbers] == ["Abstract"]
