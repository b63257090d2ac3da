"""Endings: where a point may stop in mid-sentence without leaving something open or turning what is said."""

from __future__ import annotations

import re

_OPEN_END = re.compile(
    r"(?:[后时下中前上里间外际初底末看来日晚的与和及并或在于为是将向对由把被让给]|显示|表示|认为|指出|强调|[^名]称|说|介绍|发现|查明|记者|获悉|了解到|消息|通报"
    r"|方面|而言|以来|为由|之外|如下|同时|预计|预测|例如|比如|包括|以及|通知|规定|提出|上午|下午|凌晨|近期|目前|当前|如今|情况|\d年|年度|季度|\d月|半年|今年|去年|明年|背景|过程|基础|条件|前提|一方面|另一方面|的话|原因|"
    r"公告|报告|要求|规划|方案|不仅|不但|[的地得])$"
)
"""The end of a clause that waits for the next one."""

_SUBORDINATE = re.compile(
    r"(?:随着|由于|如果|如|若|虽然|虽|尽管|为了|因(?!此)|一旦|只要|只有|无论|不管|即使|即便|既然|倘若|假如|当(?!地|前|日|天|事)|对于|针对|关于|面对|根据|按照|依据|依照|鉴于|基于|围绕|除|不仅|不但|考虑到|截至|截止|不是|并非|既|作为)"
)
"""The beginning of a clause that another one must complete."""

_PHRASE = re.compile(r"(?:为|自|从|在|通过|受|经|与|同(?!比)|较|将|以|凭借|结合|伴随|作为|就|向|对|把)")
"""The beginning of a clause that, standing alone, is most often only a phrase."""

_TURNS = re.compile(
    r"(?:但|然而|不过|却|而(?!且)|除|否则|只是|反而|仅|才|就|则|也|都|便|还(?!有)|不得|不[能可应是]|未|如|应|须|并非|并不|不包括|不含|以免|以防|方可|方能|且不|并未|即使|尽管|虽|所以|因此|因为|由于|需)"
)
"""The beginning of a clause that limits or turns the one before it."""


def closes(text: str, start: int, clause: tuple[int, int], after: int, end: int) -> bool:
    """Whether a point that began at ``start`` may stop with this clause of a folded text.

    ``after`` is where the next clause of the sentence begins, ``end`` where the sentence ends.
    """
    if text[clause[1] - 1] in "：" or (after < end and _TURNS.match(text, after, end)):
        return False
    body = text[clause[0] : clause[1]].rstrip("，。；：！？、 \u3000")
    if _OPEN_END.search(body) or _SUBORDINATE.match(body):
        return False
    return start < clause[0] or not _PHRASE.match(body)
