"""Which figures of an article matter more than others."""

from __future__ import annotations

from dataclasses import replace

import pytest

from articles import Figure, Span, parse
from articles.figures.ranking import ranked
from articles.model import Article, FigureKind

TEXT = "全县发电量达到62.3亿千瓦时，粮食总产量为87.5万吨，发电量又是62.3亿千瓦时，接待游客62.3万人次。"


def article(text: str = TEXT, title: str = "") -> Article:
    return replace(parse(text, title=""), title=title or None)


def figure(
    quoted: str,
    label: str = "",
    *,
    kind: FigureKind = "count",
    unit: str = "人",
    value: float = 1,
    again: bool = False,
) -> Figure:
    """The figure that is quoted from the text, the last such one where it comes ``again``."""
    start = (TEXT.rindex if again else TEXT.index)(quoted)
    at = TEXT.find(label)
    spans = (Span(at, at + len(label)),) if label else ()
    return Figure(start, start + len(quoted), kind, value, unit, label=spans)


def weight(one: Figure, *others: Figure, title: str = "") -> float:
    return ranked(article(title=title), (one, *others))[0].weight


GRAIN = figure("87.5万吨", "粮食总产量", kind="weight", unit="吨", value=875_000)
POWER = figure("62.3亿千瓦时", "发电量", kind="power_energy", unit="千瓦时", value=6.23e9)


class TestWeight:
    @pytest.mark.parametrize(
        ("more", "less"),
        [
            *(("money", kind) for kind in ("pp", "multiple", "rank")),
            *(("percent", kind) for kind in ("pp", "multiple", "rank")),
            *(
                (kind, other)
                for kind in ("pp", "multiple", "rank")
                for other in ("count", "weight", "area", "length")
            ),
            *((kind, other) for kind in ("count", "power_energy") for other in ("fraction", "ratio")),
            *(
                (kind, other)
                for kind in ("fraction", "ratio")
                for other in ("temperature", "duration", "other")
            ),
        ],
    )
    def test_some_kinds_matter_more(self, more: FigureKind, less: FigureKind) -> None:
        assert weight(replace(GRAIN, kind=more)) > weight(replace(GRAIN, kind=less))

    def test_a_figure_with_a_direction_a_basis_or_a_label_matters_more(self) -> None:
        plain = replace(GRAIN, label=())
        for told in (replace(plain, direction="down"), replace(plain, basis="yoy"), GRAIN):
            assert weight(told) > weight(plain)

    def test_the_earlier_of_two_matters_more(self) -> None:
        late = figure("62.3亿千瓦时", "发电量", kind="power_energy", unit="千瓦时", again=True)
        assert weight(POWER) > weight(late)

    @pytest.mark.parametrize("title", ["粮食87.5万吨", "糧食87.5萬噸", "87.5万吨粮食"])
    def test_one_that_the_title_states_matters_more(self, title: str) -> None:
        plain = replace(GRAIN, label=())
        assert weight(plain, title=title) > weight(plain) + 1

    @pytest.mark.parametrize("title", ["粮食187.5万吨", "粮食87万吨", ""])
    def test_a_title_with_another_number_states_it_not(self, title: str) -> None:
        plain = replace(GRAIN, label=())
        assert weight(plain, title=title) == weight(plain)

    def test_one_whose_label_the_title_names_matters_more(self) -> None:
        assert weight(GRAIN, title="粮食总产量创新高") > weight(GRAIN, title="粮食创新高")
        assert weight(replace(GRAIN, label=(Span(0, 1),)), title="全年") == weight(
            replace(GRAIN, label=(Span(0, 1),))
        )

    def test_one_in_a_heading_matters_more_and_has_no_sentence(self) -> None:
        text = (
            "导语先说一句话。\n\n一、发电62.3亿千瓦时\n\n正文说的是发电62.3亿千瓦时。\n\n二、其他\n\n完了。"
        )
        made = parse(text, title="")
        places = [made.text.index("62.3"), made.text.rindex("62.3")]
        head, body = ranked(made, [Figure(at, at + 8, "power_energy", 1, "千瓦时") for at in places])
        assert head.weight > body.weight + 1
        assert head.sentence is None
        assert body.sentence is not None and made.sentences[body.sentence].covers(body)
        assert [head.section, body.section] == [made.section_at(at) for at in places] == [1, 1]


class TestAChangeToldNext:
    CHANGE = Figure(24, 26, "percent", 2.4, "%", label=GRAIN.label, direction="up")

    def test_a_level_matters_more_before_its_change(self) -> None:
        assert weight(GRAIN, self.CHANGE) > weight(GRAIN)

    @pytest.mark.parametrize(
        "after",
        [
            replace(CHANGE, direction="none"),
            replace(CHANGE, label=POWER.label),
            replace(CHANGE, unit="吨", kind="weight"),
        ],
    )
    def test_it_does_not_before_another_level_or_another_thing_s_change(self, after: Figure) -> None:
        assert weight(GRAIN, after) == weight(GRAIN)

    def test_a_change_does_not_before_another(self) -> None:
        change = replace(GRAIN, direction="up")
        assert weight(change, self.CHANGE) == weight(change)
