"""How many characters a second of processor time are cleaned, clean and damaged, at two lengths.

Run it as ``python -m benchmarks.cleaning_speed``. Twice the text should take twice the time.
"""

import time

from articles.cleaning import clean
from articles.model import Line
from tests.articles.cleaning.damage import injected

PARAGRAPH = (
    "云浮縣綜合施策發展特色產業,全縣累計創建國家級產業園區三個。今年以來,當地群眾收入持續增長,"
    "網絡基礎設施不斷完善,發展潛力很大。我們一定要抓緊時間,努力創造條件,優化營商環境(試行)。"
)


def speed(text: str, copies: int) -> float:
    """Characters a second of so many paragraphs."""
    lines = [Line(text)] * copies
    start = time.process_time()
    clean(lines)
    return copies * len(text) / (time.process_time() - start)


def main() -> None:
    """Print a row for each kind of text."""
    noisy = injected(PARAGRAPH)
    for name, text, copies in (("clean", PARAGRAPH, 1000), ("damaged", noisy, 10)):
        speed(text, 2)
        print(f"{name:8} {speed(text, copies):12,.0f} {speed(text, 2 * copies):12,.0f} characters a second")


if __name__ == "__main__":
    main()
