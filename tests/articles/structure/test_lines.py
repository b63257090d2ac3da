"""Lines of metadata as sites write them, and what stands at the end of an article."""

from __future__ import annotations

import pytest

import articles
from articles import Article

PROSE = "我市将举办秋季人才招聘会，预计提供岗位1200个，欢迎广大求职者参加，现场设政策咨询区和直播带岗区。"


def article(*lines: str) -> Article:
    return articles.structured(articles.read_text("\n".join(lines), repair=False))


@pytest.mark.parametrize(
    ("line", "published", "publisher", "author", "views"),
    [
        (
            "2024-05-09 16:30　来源：宁阳网　浏览次数：1873　　【打印】【关闭】",
            "2024-05-09",
            "宁阳网",
            None,
            1873,
        ),
        ("来源：宁阳网 | 2024-05-09 | 打印本页", "2024-05-09", "宁阳网", None, None),
        ("日期：2024-05-09 【字号：大 中 小】【打印此页】", "2024-05-09", None, None, None),
        ("2024-05-09 宁阳报 何川　我要评论(36)", "2024-05-09", "宁阳报", "何川", None),
        ("2024/5/9 上午10:20 宁阳日报", "2024-05-09", "宁阳日报", None, None),
        ("原创 林小路 宁阳夜行 2024年05月09日 22:30 浙江", "2024-05-09", "宁阳夜行", "林小路", None),
        ("宁阳资讯 2024年05月09日 18:05 记者 李文", "2024-05-09", "宁阳资讯", "李文", None),
        ("文/李文 图/王安 2024-05-09", "2024-05-09", None, "李文", None),
        ("宁阳报记者 李文 · 2024-05-09 09:15 · 阅读 3.2万", "2024-05-09", "宁阳报", "李文", 32000),
        ("《宁阳月刊》2024年第9期", None, "宁阳月刊", None, None),
        ("《宁阳日报》（2024年05月09日　第 06 版）", "2024-05-09", "宁阳日报", None, None),
        ("来源丨宁阳七号（ID：ningyang7）", None, "宁阳七号", None, None),
        ("發布日期：113年5月9日", "2024-05-09", None, None, None),
        ("發布單位：勞動局　聯絡人：王大同", None, "勞動局", None, None),
    ],
)
def test_a_line_under_the_title_is_read(
    line: str, published: str | None, publisher: str | None, author: str | None, views: int | None
) -> None:
    found = article("关于举办秋季人才招聘会的公告", line, PROSE, PROSE)
    known = found.metadata
    assert (known.published, known.publisher, known.author, known.views) == (
        published,
        publisher,
        author,
        views,
    )
    assert found.text == f"{PROSE}\n{PROSE}"


class TestTheEnd:
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
        ],
    )
    def test_the_page_s_own_lines_are_set_apart(self, line: str) -> None:
        found = article("招聘会", "2024-05-09", PROSE, PROSE, line)
        assert (found.text, found.boilerplate) == (f"{PROSE}\n{PROSE}", (line,))

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

    def test_contacts_at_the_end_of_a_notice_stay(self) -> None:
        assert article("招聘会", PROSE, "联系人：王某　联系电话：0888-123").text.endswith("0888-123")


class TestNumberedLines:
    def heads(self, *lines: str) -> list[str]:
        found = article("招聘会实施方案", "2024-05-09", *lines)
        return [part.heading.of(found.text) for part in found.sections if part.heading]

    def test_short_answers_to_their_own_heads_are_items(self) -> None:
        lines = ["一、时间：11月12日", "二、地点：海口市", "三、费用：会务费1200元/人。"]
        assert self.heads(PROSE, *lines, PROSE) == []

    def test_numbered_sentences_deep_down_are_items(self) -> None:
        assert self.heads("一、任务", PROSE, "（1）建设10个基地。", "①培育100家企业。", PROSE) == ["一、任务"]

    def test_a_clause_that_introduces_cases_is_no_heading(self) -> None:
        assert self.heads("第一条 总的要求。" + PROSE, "第二条 有下列情形之一的：", "（一）甲；", PROSE) == []

    def test_a_heading_may_begin_with_a_quotation(self) -> None:
        assert self.heads(PROSE, "“空心”变“暖心”", PROSE, PROSE) == ["“空心”变“暖心”"]

    def test_attachments_stand_beside_the_numbered_parts(self) -> None:
        found = article(
            "方案", "2024-05-09", "一、任务", PROSE, "（一）要求", PROSE, "附件1", "任务分工表", PROSE
        )
        assert [part.level for part in found.sections][:3] == [1, 2, 1]
