"""Cue words, in simplified characters: texts are folded before they are looked up."""

from __future__ import annotations

import re

STARTING = {
    "connective": re.compile(
        r"但|然而|不过|因此|所以|此外|另|同时|与此同时|而|并且|于是|随后|其次|最后|对此|为此|因而|甚至"
    ),
    "pronoun": re.compile(r"[其他她它这那该此]|上述|前述|对方|双方|两人|后者|前者|本次|自己"),
    "time": re.compile(
        r"\d{2,4}年|\d+月|\d+日|今年|近日|日前|目前|近年来|去年|昨日|今日|上半年|截至|当前|前\d季度"
    ),
    "source": re.compile(
        r"(?:本报|本台|本网)?记者[^，。]{0,25}(?:获悉|了解|采访|看到|发现)|从[^，。]{2,30}(?:获悉|了解)"
        r"|据[^，。]{0,30}(?:介绍|悉|了解|报道|统计|监测|显示|通报|消息|透露|披露|测算|称)"
        r"|[^，。]{0,12}(?:数据|统计|公告|资料|年报|报告|结果|通报|消息)(?:显示|表明|称|披露)"
    ),
}
"""What a clause or a group begins with."""

HOLDING = {
    "says": re.compile(
        r"(?:表示|指出|认为|强调|称|说|道|介绍|透露|坦言|回应|解释|回忆|感叹|问|答|告诉[^，]{1,6})[，：]"
    ),
    "person": re.compile(r"[我你您咱]"),
    "question": re.compile(r"？|吗[，。]|为什么|为何|如何|怎么|什么"),
    "quote": re.compile(r"[“「『\"]"),
    "outcome": re.compile(
        r"终于|最终|判处|判决|获得|成为|首[次个家]|历史|创|突破|达到|实现|完成|受到|确认|启动|印发|发布|出台|召开|举行|决定|通过|要求"
    ),
    "plan": re.compile(r"目标|力争|计划|将(?!近)|预计|有望|未来|推动|加快|推进|促进|加强|建设|提升|发展"),
    "gist": re.compile(r"总体|总的来看|综上|整体|主要|核心|重点|关键|最|持续|不断|逐步|显著"),
    "cause": re.compile(r"因为?|由于|导致|受.{1,12}影响|为了|随着|涉嫌"),
    "part": re.compile(r"其中|分别|例如|比如|如下|包括|以及|等"),
    "advice": re.compile(r"评级|盈利预测|eps|pe[为分]|风险提示|风险：|目标价|不及预期|维持|买入|增持"),
    "byline": re.compile(
        r"责任?编辑|责编|编辑：|记者|通讯员|摄影?[）)。]|图：|图片|来源：|原标题|作者|电话|微信|关注|转载|版权|联系|点击|扫码|二维码|声明|http"
    ),
    "change": re.compile(r"增长|同比|环比|上升|下降|提高|减少|减持|增持|提升|同增|\+\d|-\d"),
}
"""What stands anywhere in a clause."""
