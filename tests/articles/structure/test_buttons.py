"""What a page's buttons and counters leave of a line of metadata."""

from __future__ import annotations

import time

import pytest

from articles.structure.buttons import without_account, without_buttons, without_place


class TestButtons:
    @pytest.mark.parametrize(
        "button",
        [
            *(
                "收藏",
                "分享",
                "转发 12",
                "评论(36)",
                "参与评论 28人",
                "我要评论（3）",
                "點讚 1.2万",
                "喜欢 3",
            ),
            *("打印", "打印本页", "列印", "纠错", "关闭窗口", "复制链接", "字号", "小字号", "字数 1,204"),
            *(
                "听新闻",
                "语音播报",
                "只看该作者",
                "倒序浏览",
                "附件下载",
                "举报",
                "我有话说",
                "订阅",
                "+关注",
            ),
            *(
                "8 分钟阅读",
                "12 条评论",
                "28人参与",
                "阅读原文",
                "展开全文",
                "朗读全文",
                "进入主页",
                "缩小字体",
            ),
            *("【打印】", "[显示公告概要]", "【字体：大中小】", "大 中 小", "[大][中][小]", "字号：大 中 小"),
            *("IP属地：浙江", "发布于浙江"),
        ],
    )
    def test_nothing_of_one_is_left_beside_a_source(self, button: str) -> None:
        assert without_buttons(f"来源：宁阳网 {button}").strip() == "来源：宁阳网"

    @pytest.mark.parametrize("between", [" ", "  ", " | ", " · ", "　"])
    def test_nothing_is_left_of_several(self, between: str) -> None:
        buttons = between.join(("收藏", "分享", "评论(36)", "举报", "纠错"))
        assert without_buttons(f"来源：宁阳网 {buttons}").strip() == "来源：宁阳网"

    @pytest.mark.parametrize(
        "line", ["来源：宁阳分享会", "来源：宁阳网 评论部", "作者：何关注", "来源：大小事"]
    )
    def test_a_word_that_goes_on_is_none(self, line: str) -> None:
        assert without_buttons(line) == line

    def test_counters_keep_their_counts(self) -> None:
        assert without_buttons("阅读 386") == "阅读：386"
        assert without_buttons("浏览(1,203)") == "浏览：1,203 "


class TestAccounts:
    @pytest.mark.parametrize(
        "account", ["（ID：ningyang7）", " (微信号: ningyang7)", "  （公众号：宁阳）（ID：n）"]
    )
    def test_are_no_part_of_a_publisher_s_name(self, account: str) -> None:
        assert without_account(f"宁阳七号{account}") == "宁阳七号"

    @pytest.mark.parametrize("whose", ["宁阳都市报官方账号", "宁阳发布官方微博", "寧陽日報官方帳號"])
    def test_whose_one_is_is_no_name_beside_a_date(self, whose: str) -> None:
        assert without_place(f"宁阳都市报 {whose}") == "宁阳都市报 "


@pytest.mark.parametrize(
    "marks",
    ["·", "　", " ", "|", "收藏 ", "大 ", "大·", "[大]", "（", "（ID:", "字号 ", "发 ", "【我", "2024 "],
)
def test_a_line_of_nothing_but_marks_takes_no_time_to_speak_of(marks: str) -> None:
    line = f"源{marks * (16_000 // len(marks))}大小xI评"
    start = time.process_time()
    for without in (without_buttons, without_place, without_account):
        without(line)
    assert time.process_time() - start < 1
