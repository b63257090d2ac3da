"""Powers and the marks of notes, raised behind words and numbers."""

from __future__ import annotations

import pytest

from tests.articles.formats.page_reading import TEXT, heads, page


@pytest.mark.parametrize(
    ("written", "read"),
    [
        ("亂碼<sup><a href=#n>1</a></sup>。", "亂碼[1]。"),
        ("收入<a href=#n><sup>2</sup></a>增长", "收入[2]增长"),
        ("人口61<sup>2</sup>万人", "人口61[2]万人"),
        ("如前所述<sup>3,4</sup>，", "如前所述[3,4]，"),
        ("清江县<sup>[1]</sup>与白沙县<sup>②</sup>", "清江县[1]与白沙县②"),
        ("面积410m<sup>2</sup>，", "面积410m²，"),
        ("共8.6×10<sup>4</sup>株", "共8.6×10⁴株"),
        ("流量3m<sup>3</sup>·s<sup>-1</sup>", "流量3m³·s⁻¹"),
        ("面积410m<a href=#n><sup>2</sup></a>，", "面积410m[2]，"),
        ("浓度10<sup>−3</sup>", "浓度10⁻³"),
        ("浓度10<sup>+6</sup>与10<sup>–9</sup>", "浓度10⁺⁶与10⁻⁹"),
        ("共(甲+乙)<sup>2</sup>，（丙）<sup>10</sup>", "共(甲+乙)²，（丙）¹⁰"),
        ("人口210<sup>4</sup>与1.10<sup>4</sup>", "人口210[4]与1.10[4]"),
        ("周期5甲<sup>-1</sup>", "周期5甲⁻¹"),
        ("如前所述<sup>1、2-5</sup>与<sup>6 ，7–9</sup>", "如前所述[1、2-5]与[6 ，7–9]"),
        ("型号m<sup>1234</sup>", "型号m1234"),
        ("第1<sup>st</sup>届", "第1st届"),
        ("吸收CO<sub>2</sub>", "吸收CO2"),
        ("青川<sup>®</sup>牌", "青川®牌"),
        ("<b>出生率</b>6.3‰<sup><a>4</a></sup>", "出生率6.3‰[4]"),
    ],
)
def test_what_is_raised_runs_into_nothing(written: str, read: str) -> None:
    assert page(f"{TEXT}<p>{written}</p>{TEXT}").text.split("\n")[3] == read


def test_what_begins_a_line_is_read_as_it_stands() -> None:
    assert page(f"{TEXT}<p><sup>1</sup>常住人口指居住半年以上的人口。</p>").text.endswith(
        "\n1常住人口指居住半年以上的人口。"
    )


@pytest.mark.parametrize(
    "link", ["<span class=mw-editsection>[<a>编辑</a>]</span>", "<a class=headerlink>¶</a>"]
)
def test_what_stands_beside_a_heading_is_no_part_of_it(link: str) -> None:
    assert heads(page(f"{TEXT}<h2>历史{link}</h2>{TEXT}")) == ["历史"]


@pytest.mark.parametrize(
    ("written", "read"),
    [
        ("原价<del>199</del>99元", "原价 199 99元"),
        ("原价<s>199</s><b>99</b>元", "原价 199 99元"),
        ("原价<strike>199</strike>元", "原价 199元"),
        ("把<del>旧</del><ins>新</ins>麦入库", "把旧新麦入库"),
    ],
)
def test_a_number_that_is_struck_out_runs_into_no_other(written: str, read: str) -> None:
    assert page(f"{TEXT}<p>{written}。</p>{TEXT}").text.split("\n")[3] == f"{read}。"
