"""Lines that pages put between an article and its frame."""

import pytest

from articles.formats.furniture import is_end, is_furniture, without_posting_place


@pytest.mark.parametrize(
    "line",
    [
        "------------ 分割线 ------------",
        "(36)",
        "85%",
        "顶一下",
        "赞 2.3万",
        "125人觉得有用",
        "2,318 人赞同了该回答",
        "阅读 1203",
        "评论 12 收藏 8",
        "+ 关注",
        "发私信",
        "查看TA的更多",
        "这条信息对您有帮助吗？",
        "没有帮助",
        "IP 属地：甘肃",
        "青枫市水务局 版权所有 浙ICP备00000000号",
        "主办单位：青枫市水务局 技术支持：青枫信息中心",
        "您是第 1203345 位访客",
    ],
)
def test_furniture_is_no_text(line: str) -> None:
    assert is_furniture(line)


@pytest.mark.parametrize(
    "line",
    [
        "赞美劳动者",
        "关注民生的十件实事",
        "阅读改变人生",
        "游戏版权所有者回应侵权传闻",
        "这件事对大家都有帮助",
        "他给出的答案是85%",
        "IP 地址是怎样分配的",
    ],
)
def test_words_alike_are_text(line: str) -> None:
    assert not is_furniture(line)
    assert not is_end(line)


@pytest.mark.parametrize("line", ["赞(12) 踩(3)", "全部评论 (126)", "网友跟贴 8 条", "您可能还感兴趣的文章"])
def test_votes_and_comments_end_an_article(line: str) -> None:
    assert is_end(line)


@pytest.mark.parametrize(
    "line",
    ["2024-02-28 11:06 发表于 浙江", "2024-02-28 11:06 来自 浙江"],
)
def test_the_place_of_a_posting_is_no_part_of_a_date_line(line: str) -> None:
    assert without_posting_place(line) == "2024-02-28 11:06"
