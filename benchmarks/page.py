"""What the page costs at 10 KB, 1 MB and 10 MB, beside a hello-world app and a Static.

Run as ``python -m benchmarks.page``.

Processor milliseconds of all threads, in a pseudo-terminal of 100 x 30 cells. Ratios hold on any machine.
"""

from __future__ import annotations

import sys
import tempfile
from pathlib import Path
from statistics import median

from benchmarks.terminal import Terminal
from tui.widgets.article_view.layout import Layout, Setting
from tui.wrapping import cells
from tui.wrapping.kinsoku import NO_END, NO_START

KEYS = {"line": "j", "page": " ", "end": "G", "start": "g"}
PAGE_KEYS = KEYS | {"sentence": ".", "next hit": "n"}
PARAGRAPH = (
    "今年上半年，青川县实现地区生产总值123.4亿元，同比增长6.{n}%；“一园五片”的空间布局（含东、西两区）初步形成。"
    "县发展改革委负责人表示：下一步将抓好《行动方案（2023—2025年）》的落实，力争实际利用外资1354万美元……"
    "使用Python编写的平台服务企业3{n}家，平均气温26℃，粮食产量4.5万吨——比上年增加0.{n}个百分点。"
)


def sample(size: int) -> str:
    """A text of about ``size`` bytes."""
    lines: list[str] = []
    length = 0
    while length < size:
        n = len(lines)
        lines.append(
            f"第{n}部分主要工作进展" if n % 6 == 5 else PARAGRAPH.replace("{n}", str(n)) * (1 + n % 3)
        )
        length += len(lines[-1].encode()) + 1
    return "\n".join(lines)


def measure(kind: str, file: Path, words: str) -> dict[str, float]:
    """First paint, keys, resize, script and memory of one program on one text."""
    terminal = Terminal([sys.executable, "-m", "benchmarks.page_apps", kind, str(file)])
    found = {"first paint": terminal.read_until(words)}
    terminal.settle()
    for name, key in (PAGE_KEYS if kind == "page" else KEYS).items():
        found[name] = median(cost_anew(terminal, key) for _ in range(3))
    if kind == "page":
        terminal.cost("g")
        terminal.cost("s")
        terminal.settle()
        found["script"] = median(terminal.cost("s") for _ in range(4))
    found["memory MiB"] = terminal.memory()
    found["resize frame (wall)"], found["resize in all"] = terminal.first_frame(80, 24)
    terminal.close()
    return found


def cost_anew(terminal: Terminal, key: str) -> float:
    """The cost of a key; for a jump, from the other end."""
    if key in "gG":
        terminal.cost("G" if key == "g" else "g")
    return terminal.cost(key)


def violations(text: str, width: int) -> tuple[int, int, int]:
    """Rows, kinsoku violations and rows too wide of a whole text."""
    from articles import converter
    from benchmarks.page_apps import plain_article

    layout = Layout(plain_article(text), converter("original"), Setting(width))
    rows = bad = wide = 0
    for index in range(len(layout.blocks)):
        laid = layout.laid(index)
        for number in range(len(laid.starts)):
            start, end = laid.row(number)
            row = laid.text[start:end].rstrip()
            rows += 1
            bad += (number > 0 and row[0] in NO_START) or (
                number + 1 < len(laid.starts) and row[-1] in NO_END
            )
            wide += cells(row) > width
    return rows, bad, wide


def main() -> None:
    """Print the table."""
    with tempfile.TemporaryDirectory() as folder:
        files = {name: Path(folder, name) for name in ("10KB", "1MB", "10MB")}
        for file, size in zip(files.values(), (10_000, 1_000_000, 10_000_000), strict=True):
            file.write_text(sample(size))
        columns = {"hello": measure("hello", files["10KB"], "READY")}
        columns["Static 10KB"] = measure("static", files["10KB"], "青川县")
        for name, file in files.items():
            columns[f"page {name}"] = measure("page", file, "青川县")
        for name in columns["page 10MB"]:
            print(
                f"{name:20}",
                *(f"{column} {found[name]:7.1f}  " for column, found in columns.items() if name in found),
            )
        print("rows, kinsoku violations, too wide:", violations(files["10MB"].read_text(), 76))


if __name__ == "__main__":
    main()
