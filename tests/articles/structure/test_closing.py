"""What stands at the end of a text: who wrote and signed it, and the page's own lines."""

from __future__ import annotations

import pytest

from tests.articles.structure.reading import PROSE, article


class TestWhoWrote:
    def test_who_an_author_is_stands_after_the_name(self) -> None:
        known = article("招聘会", PROSE, PROSE, "（作者何川系宁阳大学教授）").metadata
        assert (known.author, known.byline) == ("何川", "作者何川系宁阳大学教授")

    @pytest.mark.parametrize("does", ["宁阳大学教授", "经济学教授", "财经作家", "宁阳文化公司职员"])
    def test_what_an_author_does_is_no_second_one(self, does: str) -> None:
        known = article("招聘会", PROSE, PROSE, f"（本文作者何川，{does}）").metadata
        assert known.author == "何川"


class TestWhoSigned:
    def test_where_an_author_wrote_is_no_signature(self) -> None:
        known = article("招聘会", PROSE, PROSE, "2024年5月9日于宁阳").metadata
        assert (known.published, known.signature) == ("2024-05-09", None)

    def test_a_release_ends_with_its_date_and_hour(self) -> None:
        found = article("招聘會", PROSE, PROSE, "完", "2024年5月9日（星期四）", "香港時間16時30分")
        assert (found.metadata.published, found.text) == ("2024-05-09", f"{PROSE}\n{PROSE}")

    def test_a_notice_is_signed_before_the_plan_that_it_hands_on(self) -> None:
        plan = ["招聘会行动方案", "一、总体要求", PROSE, "二、重点任务", PROSE, "三、保障措施", PROSE, PROSE]
        head = ["省政府办公厅关于印发《招聘会行动方案》的通知", "各市人民政府：", PROSE]
        found = article(*head, "省政府办公厅", "2024年5月9日", "（此件公开发布）", *plan).metadata
        assert (found.signature, found.signed, found.published) == (
            "省政府办公厅",
            "2024-05-09",
            "2024-05-09",
        )


class TestThePage:
    def test_what_a_page_says_after_its_editor_is_set_apart(self) -> None:
        found = article("招聘会", "2024-05-09", PROSE, PROSE, "责任编辑：何川", "海量资讯尽在手中", "3人参与")
        assert (found.metadata.editor, found.text) == ("何川", f"{PROSE}\n{PROSE}")
        assert found.boilerplate == ("海量资讯尽在手中", "3人参与")

    @pytest.mark.parametrize(
        "line",
        [
            "微信扫一扫，分享到朋友圈",
            "返回搜狐，查看更多",
            "举报/反馈",
            "图片来源：视觉中国",
            "－END－",
            "（完）",
            "更多精彩内容请关注",
            "（文中观点仅供参考，不构成投资建议。）",
            "∙ 长三角政商 >",
            "上一页 1 2 3 下一页 余下全文",
            "东方网>>青川频道>>时政",
            "【发表评论】【告诉好友】【打印此文】【关闭窗口】",
            "返回目录 | 上一篇 | 下一篇",
            "圖像來源，Getty Images",
            "中央社「一手新聞」 app",
            "👇 点击关注，不错过每一份招聘",
        ],
    )
    def test_the_page_s_own_lines_are_set_apart(self, line: str) -> None:
        found = article("招聘会", "2024-05-09", PROSE, PROSE, line)
        assert (found.text, found.boilerplate) == (f"{PROSE}\n{PROSE}", (line,))


class TestTheText:
    def test_contacts_at_the_end_of_a_notice_stay(self) -> None:
        assert article("招聘会", PROSE, "联系人：王某　联系电话：0888-123").text.endswith("0888-123")

    @pytest.mark.parametrize(
        "title", ["别让“扫码点餐”变成“强制关注”", "警惕“扫码进群”骗局", "扫码就能下载？小心信息泄露"]
    )
    def test_what_is_written_about_following_us_is_no_call_to_do_it(self, title: str) -> None:
        assert article(title, "2024-05-09", PROSE, PROSE).title == title

    def test_page_numbers_alone_stay(self) -> None:
        assert article("招聘会", "2024-05-09", PROSE, "1 2 3", PROSE).text == f"{PROSE}\n1 2 3\n{PROSE}"

    def test_an_author_s_own_word_on_his_story_is_none(self) -> None:
        line = "声明：本文人物与情节纯属虚构，如有雷同，纯属巧合。"
        assert article("宁阳往事", "作者：何川", PROSE, PROSE, line).text.endswith(line)
