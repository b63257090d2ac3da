"""The parser of Markdown, with what blogs, notes and manuals add to CommonMark."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from functools import cache
from typing import TYPE_CHECKING, Any

from articles.formats.codes import is_prose
from articles.formats.markdown_blocks import use_blocks
from articles.formats.markdown_inlines import use_inlines, words_for
from articles.formats.markdown_tables import use_tables

if TYPE_CHECKING:
    from markdown_it import MarkdownIt
    from markdown_it.token import Token

_LONGEST_NESTING = 50
_HAN = re.compile(r"[\u3400-\u9fff]")
_CONTAINER = re.compile(
    r"\s*\{?[.#]?(?P<kind>[A-Za-z][\w-]*)\}?(?:\s+(?P<title>[^:\s{].*))?(?:\s*\{[^{}]*\})?\s*"
)
"""What stands behind the colons of an aside: ``::: tip 提示``."""


@cache
def parser() -> MarkdownIt:
    """The parser; it keeps nothing of what it read."""
    from markdown_it import MarkdownIt
    from mdit_py_plugins.admon import admon_plugin
    from mdit_py_plugins.container import container_plugin
    from mdit_py_plugins.deflist import deflist_plugin
    from mdit_py_plugins.dollarmath import dollarmath_plugin

    made = MarkdownIt("commonmark", {"maxNesting": _LONGEST_NESTING}).enable(["table", "strikethrough"])
    made.use(dollarmath_plugin, allow_space=False, allow_digits=False, double_inline=True)
    made.use(container_plugin, "aside", validate=lambda said, *_: _CONTAINER.fullmatch(said) is not None)
    made.use(admon_plugin).use(deflist_plugin)
    use_blocks(made)
    use_tables(made)
    use_inlines(made)
    for name, write in _WRITERS.items():
        made.add_render_rule(name, _rule(write))
    return made


def _rule(write: Callable[[Token], str]) -> Callable[..., str]:
    def render(self: Any, tokens: Sequence[Token], at: int, options: Any, env: Any) -> str:
        return write(tokens[at])

    return render


def _escaped(text: str) -> str:
    from markdown_it.common.utils import escapeHtml

    return escapeHtml(text)


def _code(text: str) -> str:
    return f'<pre><code class="language-code">{_escaped(text)}</code></pre>\n'


def _fence(token: Token) -> str:
    """Code, under the words that stand beside its language."""
    said = f"<figcaption>{_escaped(token.info)}</figcaption>\n" if _HAN.search(token.info) else ""
    return said + _code(token.content)


def _indented(token: Token) -> str:
    """Indented lines: code, or prose by an author who indents paragraphs."""
    if not is_prose(token.content):
        return _code(token.content)
    return "".join(f"<p>{_escaped(line.strip())}</p>\n" for line in token.content.split("\n"))


def _aside(token: Token) -> str:
    """The beginning of an aside, with its title, or else with its kind."""
    found = _CONTAINER.fullmatch(token.info)
    title = (found["title"] or found["kind"]).strip() if found else token.info
    return f"<blockquote>\n<p>{_escaped(title)}</p>\n"


_WRITERS: dict[str, Callable[[Token], str]] = {
    "fence": _fence,
    "code_block": _indented,
    "image": lambda token: _escaped(words_for(token)),
    "math_inline": lambda token: _escaped(f"${token.content}$"),
    "math_inline_double": lambda token: _escaped(f"$${token.content}$$"),
    "math_block": lambda token: _code(f"$${token.content}$$"),
    "math_block_label": lambda token: _code(f"$${token.content}$$ ({token.info})"),
    "container_aside_open": _aside,
    "container_aside_close": lambda token: "</blockquote>\n",
    "admonition_open": lambda token: "<blockquote>\n",
    "admonition_close": lambda token: "</blockquote>\n",
}
"""How tokens are written that HTML has no element for."""
