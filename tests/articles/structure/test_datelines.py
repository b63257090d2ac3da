"""Who sent a report, as the dateline before its first paragraph says."""

from __future__ import annotations

import pytest

from tests.articles.structure.reading import PROSE, article


@pytest.mark.parametrize(
    ("dateline", "publisher", "author"),
    [
        ("新华社北京6月3日电（记者 张莹莹）", "新华社", "张莹莹"),
        ("据新华社郑州6月3日电 ", "新华社", None),
        ("據新華社鄭州6月3日電(何川、李文)", "新華社", "何川、李文"),
        ("新华社杰里科（约旦河西岸）6月3日电（记者何川）", "新华社", "何川"),
        ("新华社北京、上海6月3日电 ", "新华社", None),
        ("中新网6月3日电 ", "中新网", None),
        ("中新社青枫6月3日电 （何川 李文）", "中新社", "何川、李文"),
        ("中国新闻网6月3日电 ", "中国新闻网", None),
        ("人民网青枫6月3日电（何川）", "人民网", "何川"),
        ("财联社6月3日电，", "财联社", None),
        ("科技日报讯（记者李文）", "科技日报", "李文"),
        ("央视网消息：", "央视网", None),
        ("【大公報訊】", "大公報", None),
        ("【明報專訊】", "明報", None),
        ("【大公報訊】記者何川報道：", "大公報", "何川"),
        ("【环球网报道 记者 李文】", "环球网", "李文"),
        ("【环球时报驻日本特约记者 李文】", "环球时报", "李文"),
        ("（中央社記者王小明台北3日電）", "中央社", "王小明"),
        ("（中央社東京3日綜合外電報導）", "中央社", None),
        ("（法新社巴黎3日電）", "法新社", None),
        ("本报讯（记者 何川）", None, "何川"),
        ("本报青枫6月3日讯　记者李文报道：", None, "李文"),
        ("晚报讯（记者何川）", None, "何川"),
        ("〔記者何川／台北報導〕", None, "何川"),
    ],
)
def test_a_dateline_names_who_sent_a_report_and_who_wrote_it(
    dateline: str, publisher: str | None, author: str | None
) -> None:
    found = article("夏粮收购进度过半", dateline + PROSE, PROSE)
    known = found.metadata
    assert (known.published, known.publisher, known.author) == (None, publisher, author)
    assert found.text == f"{dateline}{PROSE}\n{PROSE}"


@pytest.mark.parametrize(
    "head",
    [
        "国家电网6月3日电力负荷创新高，",
        "新华社记者在现场看到，",
        "青枫日报6月3日刊出名单，",
        "路透社消息，",
        "记者跟随采访组报道，",
        "据报讯问结果，",
        "电网讯问台，",
    ],
)
def test_what_only_speaks_of_an_agency_is_no_dateline(head: str) -> None:
    known = article("夏粮收购进度过半", head + PROSE, PROSE).metadata
    assert (known.publisher, known.author) == (None, None)


def test_a_source_goes_before_the_agency() -> None:
    found = article("夏粮收购", "2024-06-04　来源：青枫网", f"新华社北京6月3日电 {PROSE}", PROSE)
    assert (found.metadata.published, found.metadata.publisher) == ("2024-06-04", "青枫网")


def test_a_dateline_with_its_year_gives_the_date() -> None:
    known = article("夏粮收购", f"光明日报青枫2024年6月3日电（记者 何川）{PROSE}", PROSE).metadata
    assert (known.published, known.publisher, known.author) == ("2024-06-03", "光明日报", "何川")


@pytest.mark.parametrize(
    "head", ["青枫2024年6月3日 /青讯社/ -- ", "青枫，2024年6月3日——", "中国青枫 2024年6月3日 -- "]
)
def test_a_press_release_opens_with_place_and_date(head: str) -> None:
    known = article("粮库开秤", f"{head}{PROSE}", PROSE).metadata
    assert (known.published, known.publisher) == ("2024-06-03", None)


@pytest.mark.parametrize(
    ("line", "publisher"), [("【青楓報專訊】糧庫今日開秤", "青楓報"), ("【本報訊】糧庫今日開秤", None)]
)
def test_who_sent_a_report_is_no_part_of_its_title(line: str, publisher: str | None) -> None:
    found = article(line, "2024-06-03", PROSE, PROSE)
    assert (found.title, found.metadata.publisher) == ("糧庫今日開秤", publisher)


@pytest.mark.parametrize("title", ["【快讯】粮库今日开秤", "【资讯】粮库今日开秤"])
def test_what_kind_of_news_it_is_stays_in_the_title(title: str) -> None:
    assert article(title, "2024-06-03", PROSE, PROSE).title == title


def test_a_dateline_on_a_line_of_its_own_is_no_heading() -> None:
    found = article("夏粮收购", "新华社北京6月3日电", PROSE, PROSE)
    assert (found.metadata.publisher, found.metadata.byline) == ("新华社", "新华社北京6月3日电")
    assert found.text == f"{PROSE}\n{PROSE}"
