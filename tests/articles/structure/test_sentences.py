"""Where sentences end."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from articles.structure.sentences import split


def parts(text: str) -> list[str]:
    return [text[start:end] for start, end in split(text)]


@pytest.mark.parametrize(
    "sentences",
    [
        ["日前，会议召开。", "与会者认为，成效明显！", "真的吗？", "是；", "不是。"],
        ["增长24.44%;", "实际利用外资1354万美元,下降3.5%。"],
        ["真的?", "是的!", "好"],
        ["他说：“今天很好。明天更好。”", "小王点头。"],
        ["“他来了。我走了。”小王说。", "然后走了。"],
        ["“好！”他喊道。", "“走吧。”"],
        ["他说“不行！”的时候很生气。"],
        ["「走吧！」他喊。", "『好。』她說。", "“谁？”她问记者。", "‘走！’他大喊一声，跑了。"],
        ["“太好了！”", "大家鼓掌。"],
        ["问：“什么？”", "答：“没有。”", "于是离开。"],
        ["会议（详见附件。第二页）要求抓紧。", "好。"],
        ["工业、农业……等行业回升。", "他走了……", "天亮了。"],
        ["见https://example.cn/a?b=1;c=2页面。", "下一句。"],
        ["用 UPDATE ... RETURNING 取任务。", "好。"],
        ["发展很快.", "下一步要加快。"],
        ["He left.", "Then U.S. data came.", "Mr. Wang said 3.5 percent."],
        ["指数为3.14点。", "完"],
        ["“没有收尾的引号。", "第二句。"],
        ["(昆明日報 記者杜仲瑩)"],
    ],
    ids=lambda sentences: sentences[0][:12],
)
def test_a_paragraph_is_parted_into(sentences: list[str]) -> None:
    assert (
        parts("".join(s if s[-1] != "." or not s[0].isascii() else s + " " for s in sentences)) == sentences
    )


def test_a_very_long_quotation_is_parted_inside() -> None:
    text = "他说：“" + "这是一个比较长的句子，说的是很多事情。" * 20 + "”"
    assert max(map(len, parts(text))) < 60


@settings(max_examples=150, deadline=None)
@given(st.text(alphabet="一二。！？；…“”「」（）()《》.,!?; aB1\u3000", max_size=80))
def test_sentences_hold_all_that_is_not_space_and_are_in_order(text: str) -> None:
    spans = list(split(text))
    assert all(a < b for a, b in spans) and all(x[1] <= y[0] for x, y in pairwise(spans))
    assert "".join("".join(parts(text)).split()) == "".join(text.split())
