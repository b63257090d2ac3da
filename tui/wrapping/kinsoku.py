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
_UNITS = (
    "个百分点|百分点|个基点|基点|个月|工作日|小时|分钟|美元|欧元|日元|英镑|港元|港币|澳门元|新台币|人民币|卢布|韩元"
    "|平方千米|平方公里|平方米|平方厘米|立方米|公顷|公里|千米|海里|厘米|毫米|纳米|微米|公斤|千克|毫克|微克|英寸|英里|英尺"
    "|吨标准煤|千瓦时|千瓦|兆瓦|吉瓦|千伏|千卡|千帕|千兆|摄氏度|毫升|人次|人民币元|车次|架次|标箱|周年|年度|季度|世纪|年代"
    "|個百分點|百分點|個基點|基點|個月|小時|分鐘|日圓|英鎊|港幣|澳門元|新臺幣|新台幣|人民幣|盧布|韓元"
    "|平方釐米|公頃|海里|釐米|納米|奈米|微米|公釐|千瓦時|攝氏度|車次|標箱|週年|世紀"
)
_SPACED = (
    "年月日号號时時分秒元个個只隻台臺家人名次件项項条條种種类類级級届屆期批倍成米克吨噸升瓦度岁歲天周週"
    "位所座处處户戶亩畝"
)
"""Units of one character that also follow a number after a space."""

ATOM = re.compile(
    rf"[{_LATIN}][{_LATIN}]*(?:(?<=[\d%％])[{_JOINERS}]{{1,2}}[{_SIGNS}]?(?=\d)[{_LATIN}]+)*"
    rf"(?:(?<=\d)(?:[十百千万萬亿億兆]*(?:{_UNITS}|[\u4e00-\u9fff])|[％‰℃℉°′″㎎-㏟]+"
    rf"| (?:[十百千万萬亿億兆]+(?:{_UNITS}|[{_SPACED}])?|{_UNITS}|[{_SPACED}％‰℃])))?"
)
"""What stays whole: a Latin word, a URL, a number with its unit. ``re`` finds the leading set fast."""

BEFORE_NUMBER = frozenset(_SIGNS + "第")
"""What a number that follows draws into its atom."""

SOFT = frozenset("/?&=-_.,;:#%)]}+")
"""After these a word longer than a row is best cut."""
