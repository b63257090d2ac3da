"""The one table of commands. Bindings, footer, palette, help page and the README's key table come from it."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Command:
    """Something that a person can ask for."""

    id: str
    """Names the command in the user's keymap, as ``article.line_down``."""
    keys: tuple[str, ...]
    """Textual's names of keys; a character stands for itself."""
    english: str
    chinese: str
    does: str = ""
    """The action, where its name is not the one in the id."""

    @property
    def scope(self) -> str:
        """Where its keys work."""
        return self.id.partition(".")[0]

    @property
    def action(self) -> str:
        """The action that Textual calls, without its ``action_``."""
        return self.does or self.id.partition(".")[2]


COMMANDS = (
    Command("article.line_down", ("j", "down"), "Line down", "下一行"),
    Command("article.line_up", ("k", "up"), "Line up", "上一行"),
    Command("article.page_down", ("space", "pagedown", "ctrl+f"), "Page down", "下一页"),
    Command("article.page_up", ("b", "pageup", "ctrl+b"), "Page up", "上一页"),
    Command("article.half_page_down", ("ctrl+d",), "Half a page down", "下半页"),
    Command("article.half_page_up", ("ctrl+u",), "Half a page up", "上半页"),
    Command("article.start", ("g", "home"), "Beginning", "开头"),
    Command("article.end", ("G", "end"), "End", "结尾"),
    Command("article.next_sentence", ("right", "l"), "Next sentence", "下一句"),
    Command("article.previous_sentence", ("left", "h"), "Previous sentence", "上一句"),
    Command("article.next_paragraph", ("}",), "Next paragraph", "下一段"),
    Command("article.previous_paragraph", ("{",), "Previous paragraph", "上一段"),
    Command("list.cursor_down", ("j", "down"), "Next row", "下一项"),
    Command("list.cursor_up", ("k", "up"), "Previous row", "上一项"),
    Command("list.page_down", ("space", "pagedown"), "Page down", "下一页"),
    Command("list.page_up", ("b", "pageup"), "Page up", "上一页"),
    Command("list.first", ("g", "home"), "First row", "第一项"),
    Command("list.last", ("G", "end"), "Last row", "最后一项"),
    Command("list.select", ("enter",), "Go there", "前往"),
    Command("page.scroll_down", ("j", "down"), "Line down", "下一行"),
    Command("page.scroll_up", ("k", "up"), "Line up", "上一行"),
    Command("page.page_down", ("space", "pagedown"), "Page down", "下一页"),
    Command("page.page_up", ("b", "pageup"), "Page up", "上一页"),
    Command("page.scroll_home", ("g", "home"), "Beginning", "开头"),
    Command("page.scroll_end", ("G", "end"), "End", "结尾"),
    Command("outline.fold", ("z",), "Fold what stands under the section", "折叠本节"),
    Command("outline.fold_all", ("Z",), "Fold all subsections", "全部折叠"),
    Command("reader.next_section", ("]",), "Next section", "下一节"),
    Command("reader.previous_section", ("[",), "Previous section", "上一节"),
    Command("reader.library", ("L", "1"), "Library", "书库", does="focus_pane('library')"),
    Command("reader.outline", ("o", "2"), "Outline", "大纲", does="focus_pane('outline')"),
    Command("reader.article", ("a", "3"), "Article", "正文", does="focus_pane('article')"),
    Command("reader.figures", ("f", "4"), "Key figures", "关键数据", does="focus_pane('figures')"),
    Command("reader.summary", ("p", "5"), "Summary", "要点", does="focus_pane('summary')"),
    Command("reader.next_pane", ("tab",), "Next pane", "下一栏", does="cycle_panes(1)"),
    Command("reader.previous_pane", ("shift+tab",), "Previous pane", "上一栏", does="cycle_panes(-1)"),
    Command("reader.next_article", (".",), "Next article", "下一篇", does="step_article(1)"),
    Command("reader.previous_article", (",",), "Previous article", "上一篇", does="step_article(-1)"),
    Command("reader.jump", (";",), "Jump to a pane or section by a letter", "跳转"),
    Command("reader.find", ("/",), "Find, or filter the list", "查找"),
    Command("find.accept", ("enter",), "Read on at the hit, or in the filtered list", "前往"),
    Command("find.leave", ("escape",), "Back to where it began", "返回原处"),
    Command("reader.next_hit", ("n",), "Next hit", "下一处"),
    Command("reader.previous_hit", ("N",), "Previous hit", "上一处"),
    Command("figures.toggle_order", ("w",), "By weight, or in the order of the text", "按重要性"),
    Command("figures.next_kind", ("t",), "Only one kind", "按类别"),
    Command("summary.throw_out", ("space",), "Throw the point out", "去掉此条", does="screen.throw_out"),
    Command("summary.undo", ("u",), "Take back the last change", "撤销上次改动", does="screen.undo"),
    Command("summary.up", ("K",), "Move this point up", "上移此条", does="screen.move_point(-1)"),
    Command("summary.down", ("J",), "Move this point down", "下移此条", does="screen.move_point(1)"),
    Command("reader.pin", ("P",), "Pin this sentence into the summary", "本句加入要点"),
    Command("reader.more_points", (">",), "One point more", "多一条要点"),
    Command("reader.fewer_points", ("<",), "One point fewer", "少一条要点"),
    Command("reader.script", ("s",), "Next script: original, Simplified, Taiwan …", "切换简繁"),
    Command("reader.phrases", ("v",), "Words of the region too: 軟體 for 软件", "地区用词"),
    Command("reader.wider", ("+", "="), "Longer rows", "加宽"),
    Command("reader.narrower", ("-",), "Shorter rows", "收窄"),
    Command("reader.paragraphs", ("i",), "Paragraphs by indent or by blank row", "缩进或空行"),
    Command("reader.figure_marks", ("F",), "Mark the figures in the article", "标出数据"),
    Command("reader.fold_outline", ("O",), "Fold or show the outline", "收放大纲", does="fold('outline')"),
    Command("reader.fold_figures", ("D",), "Fold or show the figures", "收放数据", does="fold('figures')"),
    Command("reader.fold_summary", ("S",), "Fold or show the summary", "收放要点", does="fold('summary')"),
    Command("reader.fold_library", ("B",), "Fold or show the library", "收放书库", does="fold('library')"),
    Command("reader.theme", ("c",), "Theme: paper, night …", "配色"),
    Command("reader.across", ("T",), "The same measure across the library", "跨文对比"),
    Command("across.copy", ("y",), "Copy as CSV", "复制为 CSV"),
    Command("reader.compare", ("d",), "Compare: repairs, scripts, articles", "对照"),
    Command("compare.next", ("d", "tab"), "Next comparison", "下一种对照", does="next"),
    Command("compare.next_difference", ("n",), "Next difference", "下一处不同", does="step(1)"),
    Command("compare.previous_difference", ("N",), "Previous difference", "上一处不同", does="step(-1)"),
    Command("reader.copy", ("y",), "Copy, what has the focus", "复制"),
    Command("reader.mark", ("m",), "Mark this sentence, or unmark it", "标记本句"),
    Command("reader.mark_with_note", ("M",), "Mark this sentence with a note", "标记并附注"),
    Command("reader.marks", ("'",), "Marks", "标记列表"),
    Command("marks.remove", ("d", "delete"), "Remove the mark", "删除标记", does="do('remove')"),
    Command("marks.note", ("n",), "Change the note", "修改附注", does="do('note')"),
    Command("marks.export", ("e",), "Copy all marks as Markdown", "导出全部标记", does="do('export')"),
    Command("marks.everywhere", ("'", "tab"), "Those of all articles", "所有文章", does="do('everywhere')"),
    Command("reader.open", ("ctrl+o",), "Open a path or an address", "打开"),
    Command("reader.reload", ("r",), "Read the source again", "重新载入"),
    Command("reader.encoding", ("e",), "Encoding", "编码"),
    Command("reader.stop", ("escape",), "Stop what is under way", "停止"),
    Command("dialog.close", ("escape", "q"), "Back", "返回", does="dismiss"),
    Command("library.sort", ("t",), "Sort by date, by title or as opened", "排序"),
    Command("reader.copy_as", ("Y",), "Copy as …", "复制为…"),
    Command("reader.about", ("I", "ctrl+g"), "About this article: title, source, file …", "文章信息"),
    Command("reader.help", ("?", "f1"), "All keys", "全部按键"),
    Command("reader.palette", ("ctrl+p", ":"), "Command palette", "命令面板"),
    Command("reader.quit", ("q", "ctrl+q"), "Quit", "退出"),
)  # fmt: skip
