"""Shapes: what kind of text an article is, which decides what its ranking goes by."""

from __future__ import annotations

import re
from typing import Literal

from articles.summaries.interviews import interviewed

Shape = Literal["news", "policy", "bulletin", "report", "commentary", "spoken", "foreign"]
"""``foreign`` is a text mostly in another language than Chinese: there the order of the text decides;
``spoken`` is an interview or a speech, which has no lead."""

_HAN = re.compile(r"[^\W\d_a-z]")
_LATIN_WORD = re.compile(r"[a-z]{2,}")
_POLICY_TITLE = re.compile(
    r"(?:通知|意见|办法|规定|方案|细则|条例|决定|规划|纲要|措施|批复|公告|通告|令)(?:[（(].{1,12}[）)])?$"
)
_POLICY = re.compile(
    r"(?:^|\n)\s*(?:第[一二三四五六七八九十百]+[条章]|[一二三四五六七八九十]{1,3}、|（[一二三四五六七八九十]{1,3}）)|现将|请(?:认真)?(?:贯彻|遵照)|特此通知"
)
_BULLETIN_TITLE = re.compile(
    r"业[绩績]|财报|财务报告|[季年]报|营收|统计|公报|运行情况|经济运行|情况通报|主要数据"
)
_ANALYST = re.compile(
    r"归母|毛利率|净利率|评级|盈利预测|eps|我们(?:认为|预计|判断|看好)|营收|投资建议|风险提示|估值|目标价|[上下]调|产能|同增|q[1-4]|渗透率|市占率"
)
_ADVISES = re.compile(
    r"评级|盈利预测|我们(?:认为|预计|判断|看好|维持)|投资建议|风险提示|估值|目标价|同增|pe\b|增持|买入|推荐"
)
"""The words of an analyst who advises, beside those that the news on a company has too."""
_ARGUES_TITLE = re.compile(
    r"^(?:别让?|莫让?|勿让?|岂能|不能让?|不可|警惕|谨防|何必|切莫|少些|多些)|时评|社论|快评|锐评|短评|评论|何以|岂可|[^，]{2,10}(?:不能|不应|不该|不妨|须|要|应|当)[^，\d]{2,12}$"
)
_ARGUES = re.compile(
    r"应当|应该|必须|不能|不应|不该|岂能|岂可|何必|归根结底|归根到底|说到底|关键在于|根本在于|理应|才能|而不是|切莫|不妨|无疑|显然|值得警惕|我以为|窃以为|在我看来|根子在|症结在|问题出在|因此，?建议|要的是"
)
"""The words of someone who argues."""
_OWN_VOICE = re.compile(r"笔者|我以为|窃以为|在我看来")
_SPEECH = re.compile(
    r"\s*(?:(?:尊敬|敬爱|亲爱)的|各位|同志们|同学们|朋友们|女士们|大家[早好])[^。\n]{0,60}(?:[：！]|好[。，！]|安[。，！])"
)
"""How a speech begins."""
_STATISTIC = re.compile(r"同比|环比|比上年|增长|下降|百分点|统计局|\d%")


def shape_of(title: str, text: str) -> Shape:
    """The shape of a folded text."""
    han, latin = len(_HAN.findall(text)), len(_LATIN_WORD.findall(text))
    if latin > han:
        return "foreign"
    statistics = len(_STATISTIC.findall(text))
    if _BULLETIN_TITLE.search(title) and statistics > han / 60:
        return "bulletin"
    if _POLICY_TITLE.search(title.strip()) or len(_POLICY.findall(text)) > 3:
        return "policy"
    if _SPEECH.match(text) or interviewed(text):
        return "spoken"
    return _of_words(title, text, han)


def _of_words(title: str, text: str, han: int) -> Shape:
    """The shape that the words of analysts and of those who argue tell, of so many characters."""
    terms = _ANALYST.findall(text)
    if len(set(terms)) > 3 and len(terms) > han / 250 and _ADVISES.search(text):
        return "report"
    if len(_STATISTIC.findall(text)) > han / 50:
        return "bulletin"
    argues = len(_ARGUES.findall(text))
    own_voice = bool(_OWN_VOICE.search(text)) or bool(_ARGUES_TITLE.search(title.strip()))
    return "commentary" if argues > (max(2, han / 150) if own_voice else max(3, han / 80)) else "news"
