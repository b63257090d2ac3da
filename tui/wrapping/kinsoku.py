"""Where a row may not break: the prohibition rules of Chinese typography (行首行尾禁则)."""

from __future__ import annotations

import re

NO_START = frozenset(
    "，。、；：？！．…—·・‧～〜％‰℃℉°′″"
    "）〕】］｝〉》」』〗〙〛〞〟”’﹂﹄︶︸︺︼︾﹀﹐﹑﹒﹔﹕﹖﹗﹚﹜﹞｠｡｣､･"
    ",.;:!?)]}%»›⋯‥‼⁇⁈⁉ー々〻ゝゞヽヾ"
    " \t\u3000\xa0"
) | frozenset(map(chr, range(0x3380, 0x33E0)))  # ㎎ ㎡ … follow their number
"""What never begins a row. Dashes and leaders stand here too, and so are never divided."""

NO_END = frozenset("（〔【［｛〈《「『〖〘〚〝“‘﹁﹃︵︷︹︻︽︿﹙﹛﹝｟｢([{«‹$￥¥£€＄￡№＃#＠")
"""What never ends a row."""

SPACES = frozenset(" \t\u3000")
"""What may hang, unseen, over the end of a row."""

_LATIN = "!-~\xa0-\u024f\u0370-\u04ff\u1e00-\u1eff０-９Ａ-Ｚａ-ｚ"
_SIGNS = "＋－−±▲▼↑↓"
_JOINERS = "—–－～〜至到．：∶／"

ATOM = re.compile(rf"[{_LATIN}][{_LATIN}]*(?:(?<=[\d%％])[{_JOINERS}]{{1,2}}[{_SIGNS}]?(?=\d)[{_LATIN}]+)*")
"""What stays whole: a Latin word, a URL, a number. ``re`` finds the leading set fast."""

BEFORE_NUMBER = frozenset(_SIGNS + "第")
"""What a number that follows draws into its atom."""

SOFT = frozenset("/?&=-_.,;:#%)]}+")
"""After these a word longer than a row is best cut."""
