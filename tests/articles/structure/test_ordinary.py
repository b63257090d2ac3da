"""Ordinary texts in which something looks like a name, a date, a dateline or a key, and is none."""

from __future__ import annotations

from typing import NamedTuple

import pytest

import articles
from tests.articles.structure.reading import PROSE


class Ordinary(NamedTuple):
    """A text: the lines of its front, those of its body, and what is known of it."""

    front: tuple[str, ...]
    body: tuple[str, ...]
    published: str | None = None
    publisher: str | None = None
    author: str | None = None
    headings: tuple[str, ...] = ()


ORDINARY = (
    Ordinary(("夏粮收购的变化",), ("新设备", PROSE, "新服务", PROSE), headings=("新设备", "新服务")),
    Ordinary(("一座粮仓的变迁", "——青枫第一粮库走访记", "本报记者 何川"), (PROSE, PROSE), author="何川"),
    Ordinary(
        ("关于做好夏粮收购工作的通知", "青粮发〔2024〕12号"),
        ("各区粮食局：", PROSE, "一、加强领导", PROSE, "青枫市粮食局", "2024年6月3日"),
        "2024-06-03",
        "青枫市粮食局",
        headings=("一、加强领导",),
    ),
    Ordinary(("粮仓里的科技", "来源：青枫网"), (f"编号20240603的粮仓最大，{PROSE}", PROSE), None, "青枫网"),
    Ordinary(("新粮上市", "2024-06-03"), (PROSE, "订单号：20240518。", PROSE), "2024-06-03"),
    Ordinary(("老粮站的春天", "2024-06-03"), (PROSE, f"新华社记者在现场看到，{PROSE}"), "2024-06-03"),
    Ordinary(("粮站改造", "2024-06-03"), (f"青枫广播电视台开辟专栏，{PROSE}", PROSE), "2024-06-03"),
    Ordinary(("《粮食法》解读",), (f"《粮食法》2024年6月1日起施行，{PROSE}", PROSE)),
    Ordinary(
        ("从田间到餐桌：一袋面粉的旅程", "何川", "2024-06-03"),
        ("田间", PROSE, "餐桌", PROSE),
        "2024-06-03",
        None,
        "何川",
        ("田间", "餐桌"),
    ),
    Ordinary(
        ("夏粮收购答记者问", "2024-06-03　来源：青枫网"),
        ("问：今年收购价怎么定？", f"答：{PROSE}", "问：卖粮难如何解决？", f"答：{PROSE}"),
        "2024-06-03",
        "青枫网",
    ),
    Ordinary(("粮库怎么管", "2024-06-03"), (PROSE, "宣传部", PROSE), "2024-06-03", headings=("宣传部",)),
    Ordinary(
        ("青枫市统计局关于夏粮产量的公告", "2024年6月3日"), (PROSE, PROSE), "2024-06-03", "青枫市统计局"
    ),
    Ordinary(
        ("麦收时节", "2024-06-03　作者：何川"),
        (PROSE, f"“原标题党”式的报道并不可取，{PROSE}"),
        "2024-06-03",
        None,
        "何川",
    ),
    Ordinary(("红烧肉的做法",), ("用料：五花肉 冰糖", "时间：40分钟", PROSE)),
    Ordinary(("时间管理手册",), ("时间：最稀缺的资源", PROSE)),
    Ordinary(("投诉处理结果",), (PROSE, "国家电网6月3日电力负荷创新高，" + PROSE)),
    Ordinary(("张桂兰",), (PROSE, "张桂兰守了三十年粮仓，" + PROSE)),
    Ordinary(("张桂兰", "作者：何川　2024-06-03"), (PROSE, PROSE), "2024-06-03", None, "何川"),
    Ordinary(("粮仓", "2024-06-03"), (PROSE, "Source: a talk in the dining hall."), "2024-06-03"),
    Ordinary(("粮仓", "2024-06-03"), (PROSE, "Author: nobody who was asked would say."), "2024-06-03"),
    Ordinary(("春晓", "孟浩然"), ("春眠不觉晓，处处闻啼鸟。", "夜来风雨声，花落知多少。"), author="孟浩然"),
)


@pytest.mark.parametrize("text", ORDINARY, ids=lambda text: text.front[0])
def test_an_ordinary_text_is_read_as_it_stands(text: Ordinary) -> None:
    found = articles.structured(articles.read_text("\n".join((*text.front, *text.body)), repair=False))
    known = found.metadata
    heads = tuple(part.heading.of(found.text) for part in found.sections if part.heading)
    assert (found.title, found.text.split("\n")) == (text.front[0], list(text.body))
    assert (known.published, known.publisher, known.author) == (text.published, text.publisher, text.author)
    assert heads == text.headings
