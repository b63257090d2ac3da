"""Openings: where a point may begin so that it needs nothing from before."""

from __future__ import annotations

import re
from dataclasses import dataclass

from articles.model import Span
from articles.summaries.units import Clause


@dataclass(frozen=True, slots=True)
class Beginnings:
    """What may begin a point in the middle of a sentence."""

    own: frozenset[str]
    """The two characters that begin sentences of the article."""
    one_subject: bool
    """Whether the article is about one company or one economy throughout."""
    rules: bool = False
    """Whether the article lays down rules."""
    speakers: frozenset[str] = frozenset()
    """Names with a colon that several paragraphs begin with, as in an interview."""


_ANY = Beginnings(frozenset(), one_subject=False)
_SOURCE = (
    r"另?据[^，。；：]{0,30}(?:介绍|悉|了解|报道|统计|监测|显示|通报|消息|透露|披露|(?:官方)?发布)"
    r"|(?:近日|日前|昨日|今日|今天|(?:\d+月)?\d+日)?，?[^\W\d_a-z]{0,6}记者(?:\d+日)?(?:从[^，。；：]{2,40})?[^，。；：从]{0,6}(?:获悉|获知|了解到)"
    r"|(?:\d+日)?从[^，。；：]{2,30}(?:获悉|了解到)"
    r"|[^，。；：]{0,24}(?:数据|统计|资料|结果|简历)(?:显示|表明)|(?:经?初步)(?:核算|统计|测算)"
    r"|(?:他|她|[该这][^，。；：\d]{1,10})[还並并也]?(?:同时)?(?:介绍|透露|补充|宣布|披露|告诉[^，。]{1,8})(?:称|说|道)?"
)
_CONNECTIVE = (
    "此外|另外|与此同时|同时(?!期)|然而|不过|但是|但(?!愿|凡)|可是|因此|所以(?!然)|于是|而且|并且|随后|此后|其次|再次|总之|综上所述|综上"
    "|例如|比如|事实上|实际上|值得注意的是|值得一提的是|需要注意的是|据悉|据了解|据介绍|目前来看|总的来看|总体来看|首先|说到底|归根结底|归根到底|另一方面|一方面|(?:如今|眼下|现如今|会[面谈见]?后)(?=，)|当[天日晚](?=，[^，。]{2,24}(?:宣布|公布|发布|印发|公告|披露))"
)
_LEAD_IN = re.compile(
    r"\d{1,2}:\d{2}(?::\d{2})?\s*(?=【)|\d{2}:\d{2}(?::\d{2})?\s+"
    r"|[【\[]?摘[ \u3000]{0,4}要(?:[】\]]?：|[】\]])"
    r"|[^，。；：\n]{1,24}\d日\s?/[^/\n]{2,12}/[\s-]*"
    r"|[\s　●■◆▶►▲★•·—*#>、，。；：！？”’」』）\]】-]+"
    r"|【[^】]{0,60}】|[〔（\[][^〕）\]。]{0,30}(?:报[导道]|综合外?电|特稿|电讯|电)[〕）\]]|〔[^〕。]{0,30}记者[^〕。]{0,30}〕"
    r"|记者(?:[^\W\d_a-z]|、){2,10}/[^\W\d_a-z]{2,8}报[导道]|综合报[导道]|原标题：(?:[^，。；：]{4,60}?(?=近日|日前|昨日|\d{1,2}月\d{1,2}日|\d{4}年\d{1,2}月|据|本报|记者|新华社|[^\W\d_a-z]{2,8}网?讯))?"
    r"|（(?:[^）]{0,8}(?:记者|原标题|通讯员|编辑|作者)[^）]*|[一二三四五六七八九十\d]{1,3})）"
    r"|[一二三四五六七八九十]{1,3}、|\d{1,2}(?:[、）]|[.．](?!\d))|[①-⑳]"
    r"|第[一二三四五六七八九十]+[，、]"
    r"|(?:step\s?|步骤)[一二三四五六七八九十\d]{1,2}[：.、\s]\s*|(?:结果|结论)[ \u3000]"
    r"|[一二三四五六七八九十]是(?!否)|其[一二三四五][，、是]"
    r"|(?:新华社|人民网|中新网|中新社|[^\W\d_a-z]{2,10}[网报社台])?[^，。（(；：]{0,16}\d日电(?![话力动影子脑])"
    r"|(?:[^\W\d_a-z]{1,12}(?:网站?|报|社|台|客户端|app))(?:\d+月\d+日)?快?讯(?!息|问|号)"
    r"|[^，。；：“]{0,60}?（[^（）]{0,6}记者[^（）]{1,24}）\s*"
    r"|本[报网台]讯\s*|(?:本报|本网|[^\W\d_a-z]{2,8}[报网社台])?(?:首席|特约|实习)?记者\s?(?:(?:[^\W\d_a-z]|[、\s]){2,14}?报道\s?"
    r"|[^\W\d_a-z]{2,4}(?:[\s、][^\W\d_a-z]{2,3})*(?:\s通讯员\s?[^\W\d_a-z]{2,3}(?:[\s、][^\W\d_a-z]{2,3})*)?\s"
    r"|[^\W\d_a-z]{2,3}(?=\d|近日|日前|昨日))"
    rf"|(?:{_SOURCE})[，：]"
    r"|事件：(?=[^，。；]{2})|第[一二三四五六七八九十百零\d]+条(?:之[一二三四五六])?\s+"
    r"|[^，。；：]{2,24}(?:今[日天]|昨[日天]|近日|日前|\d日)(?:（[^）]{2,12}）)?(?:公布|发布|通报)，(?![的将拟对把从自已不]|计划|同意|取消|终止|收购|推出|[上下]调)"
    rf"|(?:{_CONNECTIVE})，?|后(?=[经被又因于由](?!来))|受[其此]影响，"
    r"|(?:本公司)?董事会?(?:（[^）]{2,8}）)?谨此(?:通知|公布|宣布|知会)[^，。]{0,24}，(?:根据[^，。]{4,80}，)?"
    r"|具体(?:[^，：]{0,6}来看|而言)[，：]"
)
"""What a point leaves out at its start: bullets, numbers, datelines, sources and connectives."""

_DANGLING = re.compile(
    r"[其这该他她它此那却]|对此|为此|由此|因此|因而|从而|进而|以此|前者|后者|上述|前述|同时|但|不过|然而|而|并(?!购)|也|还(?!款)|又|则|就(?!业)|才(?!能)|再(?!生)|更|且|亦"
    r"|以及|及其?|和(?!平|谐|解)|与|或|甚至|于是|使得?(?!用|馆|命)|导致|致使?|造成|包括|比如|例如|另一|自己|双方|两人|对方|同比|环比|占|较|所以|否则|除此|尤其|特别是|以便|并非|而是"
    r"|第二(?=[，、：是个点种])|反之|随后|后来|如此|至此|同[日月年]|当时|当天|当日|当年|当晚|期间|可见|换言之|也就是|仍|均|都|只|便|是(?![否非])"
    r"|据了解|据悉|[你您咱]|贵(?=[公司院校单行台报刊所会方])|相关(?=成果|论文|研究|工作)|我(?![是叫][^，。；：]{0,12}[^\W\d_a-z]{2}[，。]|[国市省县区军党院校们])|我们(?![认预判看维])"
)
"""The beginning of a text that needs what stands before it."""

_WITHOUT_SUBJECT = re.compile(
    r"(?:首[一二三四五六七八九十\d]+个?[月季]度?|前[一二三四五六七八九十\d]+个?[月季]度?|[\d年月日至到—-]{2,14}|全年|[上下]半年|[去今明]年|[昨今]日|同期)?，?"
    r"(?:累计|合计|同比|环比|按[年月季]|较[^，。]{2,8}?|比[^，。]{2,8}?){0,3}"
    r"(?:上升|增长|下降|减少|增加|上涨|下跌|下滑|回升|提高|降低|[升跌涨降增减])[了约近逾超至到幅百\d]"
)
"""A change of something that was named before."""

_WHEN_FIRST = re.compile(
    r"[^，。；：]{0,13}[年月日时前后间来际末初晚天周]，(?=[其这该他她它此那])|[经据][^，。；：]{0,4}查，(?=[其这该他她它此那])"
)
"""A clause that only says when, or that it was examined, and then what points back."""

_OWNER = re.compile(
    "公司|集团|全[市省县区国年球](?!范围)|我[国市省县区]|本[市省县区届]|国家|中国|政府|部门|企业|行业|法院|检察|警方|公安|被告人?|有关部门|各[地级市省]"
    "|城镇居民|农村居民|居民|专家"
)
"""The beginning of a clause that names who acts."""

_ITEM = re.compile(
    "归属|股东|每股|营[业运]额|溢利|纯益|市场|产品|业绩|毛利|净利|归母|扣非|营收|营业|收入|销售|费用|研发|需求|供给|产能|渠道|估值|盈利|成本|价格|规模|经营|经济|生产|投资|消费|工业|农业|服务业|进出口|出口|进口"
    "|目前|当前|今年|明年|近年|未来|预计|上半年|下半年|前[一二三四]|[一二三四]季度|\\d{2,4}年|\\d+月|第[一二三四]季|第[一二三]产业|人口|项目|资金|技术|国内|海外|国际"
)
"""The beginning of a clause in a report on one company or one economy, which everything in it belongs to."""

_MEASURED = re.compile(
    r"(?![^\d，。]{0,3}[了着过给向把被将对让使])[^\W\d_a-z]{2,12}(?:（[^）]{1,12}）)?[^\W\d_a-z]{0,8}(?:为|达|约|仅|[升降增减跌涨][至到长幅了约近超]?|余额|总额)?-?\d"
)
"""The beginning of a clause that names what it measures and gives its figure."""

_HOLDS_ON = re.compile(
    r"(?:表示|指出|认为|强调|称|说|透露|坦言|回应|写道|解释|建议|希望|传言|网传|据传|要求|规定|明确|提出|决定|认定|请求|承诺|指控|辩称|宣布|是否)[，：]$"
    r"|预计|预测|预期|估计|假设|计划|力争|争取|拟|有望"
)
"""A clause whose claim the next clause only reports or hopes for."""

_CONDITION = re.compile(
    r"(?:(?:我们)?(?:预计|认为|判断)?随着|如果|如(?!今)|若|一旦|除非|只要|只有|即使|即便|虽然|虽|尽管|假如|倘若|当|不得|未经|没有|不是|并非|不仅|不但|无论|不管|除|由于|因为?|既|[像和与跟同][他她它这此那]"
    r"|对|针对|关于|按|根据|依据|依照|在[^，]{1,12}[方面下中]|为|通过|受|经(?!济|营|理))"
)
"""The beginning of a clause without which the next one means something else."""

_WHEN = re.compile(r"^(?=.{1,14}$).*(?:年|月|日|时|底|末|初|间|来|季度|前|后|[上下]午|晚)，$")
"""A clause that only says when."""

_LABEL = 14
_ANNOUNCES = re.compile(r"发布(?:通告|公告|消息|通知|通报|预警)?：$")

_LISTED = re.compile(r"[^，。]*(?:[^，。\s][；]?|、[^，。\d]*。)$")
"""What follows a label in one clause and ends without a full stop, or lists names: which, the label says."""

_DISTRIBUTES = re.compile(r"[^，。；、]{0,8}分别[^，。；]*")


def dangles(text: str, start: int, beginnings: Beginnings = _ANY) -> bool:
    """Whether a folded text that began here would need what stands before.

    In an interview "I" and "we" are those who are asked.
    """
    if beginnings.speakers and text.startswith("我", start):
        return False
    forms = (_DANGLING, _DISTRIBUTES, _WITHOUT_SUBJECT, _WHEN_FIRST)
    return any(form.match(text, start) for form in forms)


def skip(text: str, start: int, end: int) -> int:
    """Where the folded text really begins, past bullets, datelines, sources and connectives."""
    while start < end and (found := _LEAD_IN.match(text, start, end)):
        start = found.end()
    return start


def introduces(text: str, clause: Clause) -> bool:
    """Whether a clause of a folded text is a label, or says who announces what comes after its colon."""
    if text[clause.end - 1] != "：" or clause.index:
        return False
    return clause.end - clause.start < _LABEL or bool(_ANNOUNCES.search(text, clause.start, clause.end))


def says_something(text: str, start: int, end: int) -> bool:
    """Whether what follows a label does so without it: it ends as a sentence and does not only list names."""
    return not _LISTED.match(text, start, end)


def fresh(text: str, start: int, before: Span, beginnings: Beginnings) -> bool:
    """Whether a point may begin in mid-sentence, after the clause ``before``."""
    clause = before.of(text)
    if _HOLDS_ON.search(clause) or _CONDITION.match(clause) or _WHEN.match(clause):
        return False
    if text[start : start + 2] in beginnings.own or _OWNER.match(text, start):
        return True
    if not clause and _MEASURED.match(text, start):
        return True
    return beginnings.one_subject and bool(_ITEM.match(text, start))
