"""Each format, to the letter: a digest that has everything, and one that has nothing."""

from __future__ import annotations

import csv
import io
import json
from dataclasses import replace

import pytest

from articles.model import (
    Article,
    Digest,
    Document,
    Encoding,
    Figure,
    Metadata,
    Paragraph,
    Point,
    Repair,
    Section,
    Sentence,
    Span,
    Summary,
)
from articles.rendering import FORMATS, render
from articles.rendering.schema import dump
from articles.rendering.table import harmless_cell, number

TEXT = "全县新增约3万人。\n[一]工业\n产值降至5.25亿元。\n设备\n投资100元以上。"


def span(quote: str) -> Span:
    start = TEXT.index(quote)
    return Span(start, start + len(quote))


def point(quote: str, section: int) -> Point:
    found = span(quote)
    return Point(found.start, found.end, section)


def figure(quote: str, value: float, unit: str, **more: object) -> Figure:
    found = span(quote)
    return Figure(found.start, found.end, value=value, unit=unit, **more)  # type: ignore[arg-type]


@pytest.fixture
def whole() -> Digest:
    lines = [span(line) for line in TEXT.split("\n")]
    headings = [None, lines[1], None, lines[3], None]
    sections = (
        Section(0, lines[0].end),
        Section(lines[1].start, lines[4].end, lines[1], 1),
        Section(lines[3].start, lines[4].end, lines[3], 2),
    )
    article = Article(
        Document(
            "a.txt", "text", Encoding("gb18030", False), TEXT, (), (Repair("pinyin", 1, "產(chǎn)", "產"),)
        ),
        "*县情*",
        Metadata(published="2024-06-03", publisher="云川日报", author="杜晓"),
        TEXT,
        "simplified",
        sections,
        tuple(Paragraph(line.start, line.end, at // 2) for at, line in enumerate(lines)),
        tuple(Sentence(line.start, line.end, at) for at, line in enumerate(lines) if headings[at] is None),
        ("关注我们",),
    )
    figures = (
        figure("3万人", 30000, "人", kind="count", label=(span("新增"),), approx=span("约"), sentence=0),
        figure("5.25亿元", 525000000, "元", kind="money", label=(span("产值"),), direction="down",
               basis="yoy", section=1, sentence=1),
        figure("100元", 100.5, "元", kind="money", high=200.0, approx=span("以上"), section=2, sentence=2,
               known=False, same_as=1),
    )  # fmt: skip
    summary = Summary(
        point("全县新增约3万人", 0),
        (point("全县新增约3万人", 0), point("产值降至5.25亿元", 1)),
        (point("产值降至5.25亿元", 1),),
    )
    return Digest(article, figures, summary)


@pytest.fixture
def bare() -> Digest:
    return Digest(Article(Document("-", "text", None, "好。", ()), None, Metadata(), "好。", "undecidable"))


def test_text_has_a_block_for_each_part(whole: Digest) -> None:
    assert (
        render(whole, "text")
        == """\
*县情*
2024-06-03 · 云川日报 · 杜晓

【要点】
1. 全县新增约3万人
2. 产值降至5.25亿元

【大纲】
  [一]工业
    设备

【分节】
§2 产值降至5.25亿元

【关键数据 3】
  约3万人  新增
  5.25亿元  产值  ▼ 同比
  100元以上

修复 1"""
    )


@pytest.mark.parametrize(
    "form", ["【要点】\n全县新增约3万人\n1. 产值", "**全县新增约3万人**\n\n## 要点\n\n- 产值"]
)
def test_a_headline_is_printed_where_no_point_says_it(whole: Digest, form: str) -> None:
    points = whole.summary.points[1:]
    apart = replace(whole, summary=replace(whole.summary, points=points))
    assert form in render(apart, "markdown" if form[0] == "*" else "text")


def test_markdown_has_a_block_for_each_part(whole: Digest) -> None:
    assert (
        render(whole, "markdown", everything=True)
        == r"""# \*县情\*

2024-06-03 · 云川日报 · 杜晓

## 要点

- 全县新增约3万人
- 产值降至5.25亿元

## 大纲

- \[一\]工业
  - 设备

## 分节

- §2 产值降至5.25亿元

## 关键数据

| 数据 | 指标 | 变化 |
| --- | --- | --- |
| 约3万人 | 新增 |  |
| 5.25亿元 | 产值 | ▼ 同比 |
| 100元以上 |  |  |

## 另置

- 关注我们"""
    )


def test_csv_has_a_row_a_figure(whole: Digest) -> None:
    rows = list(csv.reader(io.StringIO(render(whole, "csv"))))
    common = ["a.txt", "*县情*", "2024-06-03"]
    assert rows[1:] == [
        [*common, "", "新增", "3万人", "30000", "", "人", "count", "none", "none", "约",
         "全县新增约3万人。", "5", "8"],
        [*common, "[一]工业", "产值", "5.25亿元", "525000000", "", "元", "money", "down", "yoy", "",
         "产值降至5.25亿元。", "20", "26"],
        [*common, "设备", "", "100元", "100.5", "200", "元", "money", "none", "none", "以上",
         "投资100元以上。", "33", "37"],
    ]  # fmt: skip


def test_json_says_all_that_is_known_of_a_figure(whole: Digest) -> None:
    got = json.loads(render(whole, "json"))
    assert (got["schema"], got["id"], got["source"]) == (1, None, "a.txt")
    assert got["figures"][2] == {
        "start": 33, "end": 37, "text": "100元", "kind": "money", "value": 100.5, "high": 200, "unit": "元",
        "label": None, "direction": "none", "basis": "none", "approx": "以上", "section": 2, "sentence": 2,
        "known": False, "same_as": 1,
    }  # fmt: skip
    assert got["sections"][0] == {"heading": None, "level": 1, "start": 0, "end": 9}
    assert got["sections"][2]["heading"] == "设备"
    assert got["sentences"][1] == {"start": 16, "end": 27}
    assert got["encoding"] == {"name": "gb18030", "sure": False}
    assert got["summary"]["sections"] == [{"section": 1, "text": "产值降至5.25亿元", "start": 16, "end": 26}]
    assert got["repairs"] == [{"kind": "pinyin", "line": 1, "before": "產(chǎn)", "after": "產"}]
    assert got["boilerplate"] == ["关注我们"]
    assert got["summary"]["headline"] == {"text": "全县新增约3万人", "start": 0, "end": 8}
    assert '"value": 30000,' in render(whole, "json")


def test_json_holds_what_a_terminal_would_obey_as_escapes() -> None:
    words = "好\x1b]52;\x07\u202e\ud800\U000e0041\n"
    line = dump({"text": words})
    assert line == r'{"text": "好\u001b]52;\u0007\u202e\ud800\udb40\udc41\n"}'
    assert json.loads(line) == {"text": words}


def test_json_holds_no_number_that_json_has_not() -> None:
    with pytest.raises(ValueError, match="JSON"):
        dump(float("nan"))


def test_what_is_not_known_is_left_out(bare: Digest) -> None:
    assert {name: render(bare, name) for name in ("text", "markdown")} == {"text": "", "markdown": ""}
    assert render(bare, "brief") == "——《好。》"
    assert render(bare, "csv").count("\n") == 0
    got = json.loads(render(bare, "json"))
    assert (got["encoding"], got["title"], got["summary"]["headline"]) == (None, None, None)


def test_what_was_set_apart_is_in_the_json_even_unasked(whole: Digest) -> None:
    shown = {name for name in FORMATS if "关注我们" in render(whole, name)}
    assert shown == {"json"}


@pytest.mark.parametrize(
    ("value", "cell"),
    [
        (None, ""),
        (3.0, "3"),
        (-0.25, "-0.25"),
        (1e21, "1" + "0" * 21),
        (0.1 + 0.2, "0.3"),
        (1e-7, "0.0000001"),
        (0.0, "0"),
    ],
)
def test_a_spreadsheet_reads_numbers_without_exponent_and_noise(value: float | None, cell: str) -> None:
    assert number(value) == cell


@pytest.mark.parametrize(
    ("word", "cell"),
    [
        ("=1+1", "'=1+1"),
        ("+8", "'+8"),
        ("@a", "'@a"),
        ("\tx", "'\tx"),
        ("\n=1", "'\n=1"),
        ("＝1+1", "'＝1+1"),
        ("－1", "'－1"),
        ("-x", "'-x"),
        ("-3.5", "-3.5"),
        ("a-", "a-"),
        ("\x1b=1", "\ufffd=1"),
    ],
)
def test_no_cell_is_a_formula_and_a_negative_number_is_one(word: str, cell: str) -> None:
    assert harmless_cell(word) == cell


def test_a_cell_of_a_sentence_without_end_holds_what_stands_around_the_figure(whole: Digest) -> None:
    before, after = "甲" * 3000, "乙" * 3000
    text = f"{before}5.25亿元{after}"
    end = len(text)
    article = replace(
        whole.article,
        text=text,
        sections=(Section(0, end),),
        paragraphs=(Paragraph(0, end, 0),),
        sentences=(Sentence(0, end, 0),),
    )
    found = Figure(3000, 3006, kind="money", value=525000000, unit="元", sentence=0)
    rows = csv.DictReader(io.StringIO(render(Digest(article, (found,), Summary()), "csv")))
    assert next(rows)["sentence"] == f"{before[:500]}5.25亿元{after[:494]}"
