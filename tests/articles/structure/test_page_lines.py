"""Lines that pages, journals and sites put around an article, and lines of a text that are like them."""

from __future__ import annotations

import pytest

from articles.structure.boilerplate import is_boilerplate
from tests.articles.structure.reading import PROSE, article


class TestLinesOfThePage:
    @pytest.mark.parametrize(
        "line",
        [
            *("请务必阅读正文之后的免责声明部分", "務必閱讀報告末頁之重要說明"),
            *(
                "收稿日期：2024-05-09",
                "基金项目：青枫市社科基金“粮食安全研究”（24QF06）",
                "錄用日期: 2024-06-03",
            ),
            *(
                "作者简介：何川（1986—），男，副教授，研究方向为粮食经济。",
                "第一作者簡介：李文(1990-)，女，講師。",
            ),
            *("本文采用 CC BY-NC 4.0 许可协议，转载请注明出处。", "本部落格依創用 CC 授權條款釋出"),
            *(
                "网站标识码：3300000012",
                "扫一扫，分享到手机",
                "掃一掃，用手機看",
                "回常見問題列表",
                "--",
                "——",
            ),
            *("（本文作者為小說家，著有《糧倉》）", "(作者系青枫大学教授)"),
            *(
                "1-1-37",
                "第 3 页 共 12 页",
                "— 5 —",
                "本報告僅供參考，投資人應自行承擔風險。",
                "新闻局版权所有",
            ),
            *(
                "不想再收到？取消訂閱",
                "在瀏覽器中檢視",
                "把這封信轉寄給朋友",
                "查看圖輯",
                "Photo via Leo",
                "回頁首",
            ),
            *("首頁／生活／生活新聞", "分享　留言　列印　A-　A+", "不用抽 不用搶 現在用APP看新聞"),
            *("请阅读最后一页的免责声明", "按此免費下載寧陽日報App", "寧陽日報 > 港聞", "宁阳网›要闻"),
            "欢迎在各大平台搜索“青枫电台”订阅收听",
        ],
    )
    def test_they_are_known(self, line: str) -> None:
        assert is_boilerplate(line)

    @pytest.mark.parametrize(
        "line",
        [
            *(
                "请务必阅读合同",
                "收稿日期已过，编辑部不再收稿",
                "作者简介写得很短",
                "本文采用双向固定效应模型进行估计。",
            ),
            *("他用手机扫一扫，门就开了", "作者为这本书准备了十年", "警方搜索了三天，仍无收获", "-"),
            *("他取消了订阅。", "1-2", "版权归谁所有", "查看图纸", "甲方 > 乙方", "收入＞支出"),
        ],
    )
    def test_a_line_like_them_stays(self, line: str) -> None:
        assert not is_boilerplate(line)


class TestLinksUnderAText:
    @pytest.mark.parametrize("head", ["相关文件", "相關下載：", "相关解读", "你可能感興趣", "▍延伸閱讀"])
    def test_titles_of_other_pages_are_set_apart(self, head: str) -> None:
        found = article("招聘会", "2024-05-09", PROSE, PROSE, head, "青枫市人才条例", "物價統計表.pdf")
        assert found.text == f"{PROSE}\n{PROSE}"
        assert found.boilerplate == (head, "青枫市人才条例", "物價統計表.pdf")

    def test_a_heading_over_a_paragraph_stays(self) -> None:
        found = article("招聘会", "2024-05-09", PROSE, "相关政策", PROSE)
        assert found.text == f"{PROSE}\n相关政策\n{PROSE}"
