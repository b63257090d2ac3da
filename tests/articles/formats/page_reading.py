"""How the tests of pages read one, and what stands on it."""

from dataclasses import astuple

import articles
from articles import Article, formats
from articles.formats.blocks import Block
from articles.formats.trees import parse_html
from articles.formats.walking import walk
from articles.sources import Source

PROSE = (
    "清晨六点，滨河菜市场已是人声鼎沸，经营水产生意的摊主一边过秤，一边招呼着熟客。",
    "今年以来，当地累计投入1.2亿元，对18个老旧菜市场实施改造，目前已完成11个。",
    "下一步，剩余的7个市场将同步推进改造，力争年底前全部完工，方便周边居民。",
)
TEXT = "".join(f"<p>{line}</p>" for line in PROSE)
FRAME = (
    '<div class="header"><ul><li>首页</li><li>机构概况</li><li>新闻发布</li></ul></div>',
    '<div class="bottom"><p>主办单位：青枫市水务局 版权所有</p><p>网站标识码：3300000000</p>'
    "<p>建议使用1366*768以上分辨率浏览器访问本站</p></div>",
)
"""What sites put over and under an article."""
INFO = "<div><span>发布日期：2024-07-18</span><span>信息来源：城建处</span><span>分享到：</span></div>"


def page(body: str, head: str = "") -> Article:
    """The article of a page of this body."""
    data = f"<html><head>{head}</head><body>{body}</body></html>".encode()
    return articles.structured(articles.cleaned(formats.extract(Source("a.html", data))))


def blocks(body: str) -> list[Block]:
    """The lines of a page of this body, before any is left out."""
    return list(walk(parse_html(f"<html><body>{body}</body></html>")))


def whole(article: Article) -> str:
    """All that is shown of an article."""
    return "\n".join(
        (article.title or "", article.text, *article.boilerplate, *map(str, astuple(article.metadata)))
    )


def heads(article: Article) -> list[str]:
    """The headings of an article."""
    return [part.heading.of(article.text) for part in article.sections if part.heading]
