"""The article view: one widget for ten characters or ten million."""

from tui.widgets.article_view.view import ArticleView

__all__ = ["ArticleView"]
