"""An app that shows one article, for tests of the page."""

from __future__ import annotations

from textual.app import App, ComposeResult
from textual.screen import Screen

import articles
from articles import Article, Span
from tui.screens.fixed_screen import FixedScreen
from tui.widgets.article_view import ArticleView

BODY = """青川县发布去年产业发展情况。全县新建8个示范园区，带动就业1.2万人，同比增长24.5%。
主要成效
全年实际利用外资1354万美元，增长22.87%。“一园五片”布局初步形成，软件产业园开工。
下一步打算
青川县将继续优化营商环境，支持企业建设研发中心，力争到2026年培育30家科技型中小企业。"""
HEADINGS = ("主要成效", "下一步打算")


def short_article() -> Article:
    """Three paragraphs under two headings."""
    return articles.parse(BODY, title="")


def long_article(times: int = 60) -> Article:
    """The same again and again, each paragraph numbered."""
    lines = [
        f"{line}编号{n}。" if line not in HEADINGS else line
        for n in range(times)
        for line in BODY.split("\n")
    ]
    return articles.parse("\n".join(lines), title="")


class PageApp(App[None]):
    """Nothing but the page."""

    def __init__(self, article: Article, script: str = "original") -> None:
        super().__init__()
        self.article, self.script = article, script
        self.places: list[int] = []

    def get_default_screen(self) -> Screen[None]:
        return FixedScreen(id="_default")

    def compose(self) -> ComposeResult:
        yield ArticleView()

    def on_mount(self) -> None:
        self.view.show(self.article, articles.converter(self.script))
        self.view.focus()

    def on_article_view_place_changed(self, message: ArticleView.PlaceChanged) -> None:
        self.places.append(message.place)

    @property
    def view(self) -> ArticleView:
        return self.query_one(ArticleView)

    @property
    def lines(self) -> list[str]:
        """The rows on the page without the scrollbar."""
        height = self.view.page_height
        return ["".join(s.text for s in self.view.render_line(y)).rstrip() for y in range(height)]

    def styled(self, attribute: str) -> str:
        """All text on the page whose style has an attribute, such as ``underline``."""
        strips = (self.view.render_line(y) for y in range(self.view.page_height))
        return "".join(s.text for strip in strips for s in strip if s.style and getattr(s.style, attribute))


def span_of(article: Article, text: str) -> Span:
    """Where a text first stands in the article."""
    start = article.text.index(text)
    return Span(start, start + len(text))
