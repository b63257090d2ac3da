"""Endings: where a point may stop in mid-sentence without leaving something open or turning what is said."""

from __future__ import annotations

import re
from collections.abc import Sequence

from articles.model import Span

_OPEN_END = re.compile(
    r"(?:[后时下中前上里内间外际初底末看来日晚的与和及并或在于为是将向对由把被让给]|显示|宣布|公布|发布|计算|核算|表示|认为|指出|强调|[^名]称|说|介绍|发现|查明|记者|获悉|获知|得知|注意到|看到|了解到|消息|通报"
    r"|方面|而言|以来|为由|为名|之外|如下|同时|预计|预测|例如|比如|包括|以及|通知|规定|提出|上午|下午|凌晨|近期|目前|当前|如今|情况|\d年|年度|季度|\d月|第\d+[周期届次轮]|半年|今年|去年|明年|背景|过程|基础|条件|前提|一方面|另一方面|的话|原因|"
    r"公告|报告|要求|规划|方案|一事|一案|为例|名义|身份|之际|之下|起见|便利|手段|方式|形式|契机|诱饵|不仅|不但|[这那]一刻|的时候|的[这那][^，是有]{1,8}|[的地得]|(?:针对|就|对|围绕)[^，。]{4,60}(?:问题|情况|意见|建议|需求|特点|现象)|(?:厘清|理清|明确)[^，。]{0,6}(?:思路|目标|方向)|经[^，。]{2,14}(?:同意|批准|批复|授权))$"
)
"""The end of a clause that waits for the next one."""

_SUBORDINATE = re.compile(
    r"(?:(?:我们)?(?:预计|认为|判断)?(?:随着|基于|考虑|若|如果)|以(?![来上下后内])|随着|由于|如果|如|若|虽然|虽|尽管|为了|因(?!此)|一旦|只要|只有|无论|不管|即使|即便|既然|倘若|假如|当(?!地|前|日|天|事)|对于|针对|关于|面对|根据|按照|依据|依照|鉴于|基于|围绕|除|不仅|不但|考虑|截至|截止|按(?!时|期|揭)|不是|并非|既|作为|受益于|得益于|聚焦|依托|立足|着眼|瞄准|紧扣|抢抓)"
)
"""The beginning of a clause that another one must complete."""

_PHRASE = re.compile(r"(?:为|自|从|在|通过|受|经|与|同(?!比)|较|将|以|凭借|结合|伴随|作为|就|向|对|把)")
"""The beginning of a clause that, standing alone, is most often only a phrase."""

_BY_MEANS = re.compile(r"(?:通过(?![了《])|凭借|借助|依靠|伴随)[^\d]{1,24}")
"""A clause that only says how."""

_TOPIC = re.compile(r"[^，将把被以]{1,12}(?:作为|为了)[^，]+")
"""A clause that only says of its subject what it is, or what it wants."""

_CAUSED = re.compile(
    r"[^，。；]{3,}(?<!主要)(?<!部分)(?<![是原])因(?![此为而素果地人子])(?![^，]*(?:[被而致遭获判罚死受停推取关下]|导致|引发|入狱|辞|退))[^，]+"
)
"""A clause that names somebody and a cause but not yet what came of it."""

_SUMS_UP = re.compile("数罪并罚|决定执行|合并执行")
"""What several sentences come to together."""
_BRACKETED = re.compile(r"（[^（）]*）$")
_MARKS = "，。；：！？、 \u3000"

_ENUMERATED = re.compile(r"[^，。；]{0,20}等(?:罪|行为|违法|一案)")
"""The rest of a list that began in the clause before."""

_TURNS = re.compile(
    r"(?:足以|构成|从而|致使|同比|环比|比上年|比去年|较上年|较去年|按不变|按可比|以及|及|和(?!解|平)|与|或|但|然而|不过|却|而(?!且)|除|否则|只是|反而|仅|适用|才(?!能)|就(?!业)|则|也|都|便|还(?!有)|不得|不[能可应是]|未(?!来)|如(?!今)|应(?![用对收急])|须|并非|并不|最终|终于|再?创(?!业|新[能型])|向|(?:扩大|提高|增加|减少|降低|下降|上升|[上下]调|压缩|缩短|调整|变更?|延长|放宽|[改升降增减])[到至为]|不包括|不含|以免|以防|方可|方能|且不|并未|即使|尽管|虽|所以|因此|因为|由于|需(?!求))"
)
"""The beginning of a clause that limits, turns or completes the one before it."""

_PURPOSE = re.compile(
    r"为(?:了|进一步|加快|加强|贯彻|深入|全面|规范|推动|推进|促进|落实|切实|更好|有效|维护|保障|做好|提升|确保|防止|防范|鼓励|支持)"
)
"""The beginning of a sentence that first says what for."""
_DOES = re.compile(
    r"\d|发布|印发|出台|启动|召开|开展|举行|制定|决定|将|拟|计划|成立|联合|推出|实施|设立|建成|会同|组织"
)
"""What its main clause is hardly made without."""

_CONDITIONAL = re.compile(r"的，?$")
"""The end of a clause of a rule that says in which case it holds."""

_RULES = re.compile(r"应当|不得|禁止|的，|不予|可以申请|责令|罚款|免[收征缴]|须经|方可|依照本")
"""What a sentence that lays down a rule holds."""

_PREDICATE = re.compile(
    "[是有将被把了过着达增降升减获启建成推完会能进出入受持加提超占判称说规决签举召布宣设供支改造投购卖售给让使请求诉审查捕罚赔退离任担辞免"
    "死伤亡逃撞救治看听想做用吃住走来去到开关收发送打修种养产销租借贷还付交领取]|实施|实现|表示|认为|指出|组织|落实|保障|强化|优化|深化"
)
"""What a statement is hardly made without."""
_BARE = 15
"""Code points up to which a whole sentence is looked at for one."""
_BRIEF = 24
"""Code points up to which a beginning is looked at for a predicate."""


_BARE_END = re.compile(r"(?:后|时|之际|现场|途中|[调侦]查中|审理中|办理中|…+)$")
"""The end of a short sentence that says no more than when, or that nothing is known yet."""
_ONLY_SAYS = re.compile(
    r"(?:说|表示|介绍|告诉记者|坦言|感慨|回忆|指出|强调|[^名]称|认为|宣布|如下)[，。：！]*$"
)


def finishes(text: str, start: int, end: int) -> bool:
    """Whether the end of a sentence states something and does not only say who spoke or what follows."""
    if text[end : end + 1] == "：" or text[end - 1] == "的" or _ONLY_SAYS.search(text, start, end):
        return False
    if end - start < _BRIEF and _BARE_END.search(text, start, end):
        return False
    return end - start > _BARE or bool(_PREDICATE.search(text, start, end))


def needed(text: str, clauses: Sequence[Span], rules: bool) -> int:
    """Index of the first clause of a folded text that a point may end with: what comes before is a case.

    ``rules`` says that the text lays down rules: a part of a rule is another rule.
    """
    if rules and _RULES.search(text, clauses[0].start, clauses[-1].end):
        return len(clauses) - 1
    cases = [i for i, c in enumerate(clauses[:-1]) if _CONDITIONAL.search(text[c.start : c.end])]
    return cases[-1] + 1 if cases else 0


def closes(text: str, start: int, clause: Span, after: int, end: int) -> bool:
    """Whether a point that began at ``start`` may stop with this clause of a folded text.

    ``after`` is where the next clause of the sentence begins, ``end`` where the sentence ends.
    """
    if text[clause.end - 1] == "：":
        return False
    if after < end and (
        _TURNS.match(text, after, end)
        or _ENUMERATED.match(text, after, end)
        or ("判处" in text[start : clause.end] and _SUMS_UP.search(text, after, end))
    ):
        return False
    if _PURPOSE.match(text, start) and (
        clause.start <= start or not _DOES.search(text, clause.start, clause.end)
    ):
        return False
    if clause.end - start < _BRIEF and not _PREDICATE.search(text, start, clause.end):
        return False
    return not _waits(clause.of(text), alone=start >= clause.start)


def _waits(clause: str, *, alone: bool) -> bool:
    """Whether a clause leaves something open; ``alone`` says that nothing of its point stands before it."""
    body = _BRACKETED.sub("", clause.rstrip(_MARKS)).rstrip(_MARKS)
    if _OPEN_END.search(body) or _SUBORDINATE.match(body.rpartition(" ")[2]) or _BY_MEANS.fullmatch(body):
        return True
    return alone and bool(_TOPIC.fullmatch(body) or _CAUSED.fullmatch(body) or _PHRASE.match(body))
