"""Forums and questions: the first post without the answers."""

from __future__ import annotations

import pytest

from tests.articles.formats.page_reading import PROSE, page


class TestPosts:
    def test_a_forum_gives_the_first_post_without_the_answers(self) -> None:
        posts = "".join(
            f'<div id="postmessage_{at}">{line}<br><br>{PROSE[2]}</div>' for at, line in enumerate(PROSE[:2])
        )
        article = page(f"<div>游客 登录</div><h1>菜市场在哪</h1>{posts}", "<title>菜市场在哪 - 论坛</title>")
        assert article.text == f"{PROSE[0]}\n{PROSE[2]}"

    @pytest.mark.parametrize("name", ["floor", "floor-{}", "AnswerItem", "reply_item"])
    def test_of_posts_with_their_dates_the_first_is_given(self, name: str) -> None:
        posts = "".join(
            f'<div class="{name.format(at)}"><div class="floor-user"><b class="nick">湖边人</b>Lv.6</div>'
            f"<div>2024-03-2{at} 12:08:33 发表于 青岩</div><p>{PROSE[at]}</p><div>赞 41收藏举报</div></div>"
            for at in range(3)
        )
        article = page(f"<h1>菜市场在哪里</h1>{posts}", "<title>菜市场在哪里 - 社区</title>")
        assert (article.text, article.metadata.published) == (PROSE[0], "2024-03-20")
        assert article.metadata.author == "湖边人"

    @pytest.mark.parametrize("dated", [(), (0,), (1, 2)])
    def test_floors_that_are_not_each_dated_are_parts_of_one_text(self, dated: tuple[int, ...]) -> None:
        floors = "".join(
            f'<div class="floor">{"<p>2024-03-21 12:08</p>" if at in dated else ""}<p>{line}</p></div>'
            for at, line in enumerate(PROSE)
        )
        article = page(f"<h1>菜市场在哪里</h1>{floors}", "<title>菜市场在哪里</title>")
        assert all(line in article.text for line in PROSE)

    def test_a_post_with_an_answer_inside_and_none_beside_stays_whole(self) -> None:
        inner = f'<div class="reply-item"><p>2024-03-22 09:01</p><p>{PROSE[1]}</p></div>'
        body = f'<div class="floor"><p>2024-03-21 12:08</p><p>{PROSE[0]}</p>{inner}<p>{PROSE[2]}</p></div>'
        article = page(f"<h1>菜市场在哪里</h1>{body}", "<title>菜市场在哪里</title>")
        assert PROSE[2] in article.text and PROSE[1] in article.text

    @pytest.mark.parametrize(
        "floors", [("楼主", "沙发"), ("1楼", "2楼"), ("#1", "#2"), ("1#", "2#"), ("樓主", "2樓")]
    )
    @pytest.mark.parametrize(
        "post", ["<div><div>{}</div><div>{}</div></div>", "<table><tr><td>{}{}</td></tr></table>"]
    )
    def test_posts_that_are_numbered_need_no_names(self, floors: tuple[str, str], post: str) -> None:
        said = [f"<div>湖边人 <span>{floor}</span> <span>2024-03-21 12:08</span></div>" for floor in floors]
        posts = "".join(post.format(head, f"<p>{line}</p>") for head, line in zip(said, PROSE, strict=False))
        article = page(f"<h1>菜市场在哪里</h1><div>{posts}</div>", "<title>菜市场在哪里 - 社区</title>")
        assert (article.text, article.metadata.published) == (PROSE[0], "2024-03-21")

    def test_the_floors_of_a_building_are_no_posts(self) -> None:
        floors = "".join(f"<div><p>{n + 1}楼</p><p>{PROSE[n]}</p></div>" for n in range(3))
        text = page(f"<h1>门诊楼指南</h1><div>{floors}</div>").text
        assert all(line in text for line in PROSE)

    def test_a_numbered_line_apart_from_its_text_is_no_post(self) -> None:
        said = ("楼主 2024-03-21 12:08", "2楼 2024-03-21 12:30")
        lines = "".join(
            f"<div><p>{head}</p></div><div>{line}</div>" for head, line in zip(said, PROSE, strict=False)
        )
        assert PROSE[0] in page(f"<h1>菜市场在哪里</h1><div>{lines}</div>").text

    def test_a_long_line_that_speaks_of_floors_numbers_none(self) -> None:
        lines = [
            f"{PROSE[1]}一层是1楼 大厅，上面是2楼 诊室，2024-03-21起开放，欢迎街坊们来。{n}" for n in range(2)
        ]
        text = page(f"<h1>菜市场在哪里</h1><div><div>{lines[0]}</div><div>{lines[1]}</div></div>").text
        assert text.split("\n") == lines

    def test_a_file_in_an_answer_is_no_attachment(self) -> None:
        post = f'<div id="postmessage_1">{PROSE[0]}<br>{PROSE[1]}</div>'
        answer = '<div id="postmessage_2"><p><a href="a.doc">摊位表.doc</a></p></div>'
        article = page(f"<h1>菜市场在哪</h1>{post}{answer}", "<title>菜市场在哪 - 论坛</title>")
        assert article.metadata.attachments == () and "摊位表" not in article.text
