"""Judging: what an editor holds for or against a piece, whatever its place and its words' weights."""

from __future__ import annotations

import math
import re
from bisect import bisect_left
from collections.abc import Sequence
from functools import cached_property

from articles.model import Span
from articles.summaries.shapes import Shape

_SLOGAN = re.compile(
    r"[^，。“《\d]{0,14}?(?:不断|[着著]力|大力|积极|全面|持续|进一步|深入|切实|加快|充分|奋力|坚定|全力|扎实|统筹|系统)"
    r"[^，。\d]{0,6}?(?:提升|打造|推进|推动|加强|强化|发挥|优化|完善|促进|增强|谱写|做好|[抓落]实|实施|贯彻|[構构]建|学习|信心|建设)"
    r"|坚持|贯彻|高举|践行|树牢|[^，。\d]{0,6}(?:聚焦|围绕|多措[并並]举)|[^，。\d]{0,6}加大[^，。\d]{0,30}力度"
    r"|[^，。\d]{0,40}?(?:厘清|明确)[^，。]{0,4}(?:思路|目标)|[^，。\d]{0,40}已?开展[^，。\d]{0,30}工作"
    r"|[^，。\d]{0,6}(?:强化|完善)[^，。\d]{0,14}(?:体系|保障|机制)"
)
"""A piece that promises effort and says of nothing how much."""
_RITUAL = re.compile(
    r"出席(?:会议|活动|仪式|大会|并)|并讲话|主持会议|作了?(?:交流|典型|表态)?发言|[^，。]{0,6}参加(?:会议|活动)|传达学习|会议在.{2,20}(?:召开|举行)"
    r"|(?:大会|会议|座谈会|推进会|论坛|仪式)[^，。]{0,16}(?:召开|举行|开幕)[，。]?$|精神，?|工作专班|[^，。]{0,10}(?:专访|采访)了"
    r"|[^，。]{0,14}(?:视察|考察|听取)[^，。]{0,60}(?:情况|工作|汇报|意见)[，。]?$"
)
"""Who sat where at a meeting."""
_ANNOUNCES = re.compile(
    r"[^。]{0,40}(?:发布|公布|披露)[^，。]{0,24}(?:数据|公报|报告|业绩|[年季]报|通报|情况)[，。]?$"
)
"""Who published figures, without the figures."""
_EXHORTS = re.compile(
    r"高度重视|加强(?:组织)?领导|压[实紧]|落实.{0,4}责任|适时开展|开展督查|予以通报|强化(?:组织|责任|保障)|做好宣传|请(?:广大|各位|大家)|抓好(?:贯彻)?落实|各司其职|密切配合"
)
"""What stands at the end of every notice."""
_STAGE = re.compile(
    r"山风|寒[气风]|[薄晨]雾|阳光|微风|秋风|炊烟|鸟鸣|稻香|细雨|暖阳|夜色|月色|[初盛仲暮深隆][春夏秋冬]的|腊月里"
    r"|忙开了|正忙|忙碌着|忙得|[坐站蹲]在|乐呵呵|笑[得着]|合不拢嘴|脸上"
)
"""Weather and faces, which a reportage sets its stage with."""
_SCOPE = re.compile(r"[^。]{0,80}?适用本|[^。]{0,40}本条例所称")
_PROCEDURE = re.compile(
    r"[^。]{0,80}(?:公开|不公开)?开庭审理|现已审理终结|[^，。]{0,30}(?:立案受理|提起上诉后|到庭参加诉讼)|案件受理费|如不服本"
)
"""How a case went through the court."""
_CLAIMS = re.compile(r"[^，。]{0,24}(?:诉称|辩称|诉请|辩护人提出)")
"""What a party says, which the court may find wrong."""
_AIM = re.compile(r"到[\d二〇]{4}年[^。]{0,50}?\d|力争|目标(?:是|为)")
"""What an order is to reach, and when."""
_DECIDED = re.compile(r"(?:判决|裁定|裁决|决定)如下：")
_HELD = re.compile(
    r"(?:[^，。]{0,10}(?:法院|本院|合议庭))?经?(?:公开)?审理后?认为|(?:[^，。]{0,10}法院|本院)认为"
)
"""Why a court decided as it did."""
_THESIS = re.compile(
    r"应当?(?!用|对|急|届)|必须|不能|不应|不可|不该|岂能|关键|根[本源]|本质|说到底|归根|才能|才是|而不是|侵害|需要|根子|症结|建议|理应|切莫|不妨|更要|警惕"
)
"""What a commentary argues for."""
_ANECDOTE_ENDS = re.compile(r"(?:像?这样|类似|诸如此类|这[种类一个些]|此类|上述|现实中|生活中|事实上|近年来)")
"""How the paragraph after an anecdote begins, which is what the commentary is about."""
_VICTIMS = re.compile(
    r"\d+[多余]?[名位]?人(?:死|遇难|丧生|失踪)|(?:死|遇难|丧生|失踪)[^，。\d]{0,4}\d+[多余]?[名位]?人"
)
"""Who died or is missing."""
_OUTCOME = re.compile(
    r"\d+[多余]?[名位]?人(?:受伤|[轻重]伤)|[判被]处[^，。]{0,24}(?:有期|无期|死刑|拘役|罚金)|判决[^，。]{0,30}(?:赔偿|支付|返还|退还)"
    r"|(?:最终|终)[^，。]{0,16}(?:竞得|当选|夺冠|获胜|中标|胜诉|败诉)"
)
"""What became of people: who was hurt, who was sentenced to what, who won."""
_TOPIC = 20
"""Code points that a sentence has at least unless it only announces the rest of its paragraph."""
_LEAD_IN = 6
"""Code points of what is left out at most before such a sentence."""
_FORMAL = 4.0
"""What an empty or a formal piece loses."""
_LEFT = 0.25
"""The share of its worth that it keeps."""
_GRAVE = 8.0
"""What the number of victims gains."""
_HELPS = 5.0
"""What an aim, an outcome, a decision or a thesis gains."""


def argues(text: str, piece: Span) -> bool:
    """Whether a piece of a folded text says what ought to be."""
    return bool(_THESIS.search(text, piece.start, piece.end))


class Judge:
    """Judges the pieces of one article."""

    def __init__(self, text: str, shape: Shape, figures: Sequence[int]) -> None:
        """``text`` is the article's, folded, ``figures`` the places of its figures."""
        self._text, self._shape, self._figures = text, shape, figures

    def judged(self, piece: Span, worth: float) -> float:
        """What is left of a piece's worth, or what it becomes."""
        if self._empty(piece) or self._formal(piece):
            worth = min(worth, worth * _LEFT) - _FORMAL
        if self._shape == "news" and _VICTIMS.search(self._text, piece.start, piece.end):
            worth += _GRAVE
        return worth + _HELPS * (self._matters(piece) + self._decided(piece))

    def _empty(self, piece: Span) -> bool:
        return not self._tells(piece) and bool(_SLOGAN.match(self._text, piece.start, piece.end))

    def _tells(self, piece: Span) -> bool:
        at = bisect_left(self._figures, piece.start)
        return at < len(self._figures) and self._figures[at] < piece.end

    def _formal(self, piece: Span) -> bool:
        text, start, end = self._text, piece.start, piece.end
        if _RITUAL.search(text, start, end) or (self._decision >= 0 and _PROCEDURE.match(text, start, end)):
            return True
        if _EXHORTS.search(text, start, end):
            return True
        if self._shape in ("bulletin", "report") and _ANNOUNCES.match(text, start, end):
            return True
        if self._shape == "policy":
            return bool(_SCOPE.match(text, start, end))
        return (
            end <= self._anecdote
            or (self._shape != "commentary" and self._only_announces(piece))
            or bool(_STAGE.search(text, start, end))
            or bool(_CLAIMS.match(text, start, end))
        )

    def _only_announces(self, piece: Span) -> bool:
        """Whether it is a short first sentence, without a figure, of a paragraph that goes on."""
        text, start, end = self._text, piece.start, piece.end
        opens, goes_on = (
            "\n" in text[max(0, start - _LEAD_IN) : start],
            text[end + 1 : end + 2] not in ("", "\n"),
        )
        return opens and goes_on and text[end] == "。" and end - start < _TOPIC and not self._tells(piece)

    def _matters(self, piece: Span) -> bool:
        text, start, end = self._text, piece.start, piece.end
        if self._shape == "policy" and _AIM.search(text, start, end):
            return True
        if self._shape == "news" and _OUTCOME.search(text, start, end):
            return True
        return self._shape == "commentary" and argues(text, piece)

    def _decided(self, piece: Span) -> float:
        """How near the piece is to what a court says that it decided, or to why."""
        if self._decision < 0:
            return 0.0
        if _HELD.match(self._text, piece.start, piece.end):
            return 1.0
        after = piece.start - self._decision
        return math.exp(-after / 40) if after > 0 else 0.0

    @cached_property
    def _decision(self) -> int:
        """Where a court says what it decided, or -1."""
        found = _DECIDED.search(self._text)
        return found.end() - 1 if found else -1

    @cached_property
    def _anecdote(self) -> int:
        """Where the anecdote ends that a commentary begins with, or 0."""
        if self._shape != "commentary":
            return 0
        for line in list(re.finditer(r"\n", self._text))[:3]:
            if _ANECDOTE_ENDS.match(self._text, line.end()):
                return line.start()
        return 0
