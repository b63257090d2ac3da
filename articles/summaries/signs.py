"""Signs: the words by which an editor knows slogans, rituals and scenes, and what a text is read for."""

from __future__ import annotations

import re

SLOGAN = re.compile(
    r"[^，。“《\d]{0,14}?(?:不断|[着著]力|大力|积极|全面|持续|进一步|深入|切实|加快|充分|奋力|坚定|全力|扎实|统筹|系统)"
    r"[^，。\d]{0,6}?(?:提升|打造|推进|推动|加强|强化|发挥|优化|完善|促进|增强|谱写|做好|[抓落]实|实施|贯彻|[構构]建|学习|信心|建设)"
    r"|坚持|贯彻|高举|践行|树牢|[^，。\d]{0,6}(?:聚焦|围绕|多措[并並]举)|[^，。\d]{0,6}加大[^，。\d]{0,30}力度"
    r"|[^，。\d]{0,40}?(?:厘清|明确)[^，。]{0,4}(?:思路|目标)|[^，。\d]{0,40}已?开展[^，。\d]{0,30}工作"
    r"|[^，。\d]{0,6}(?:强化|完善)[^，。\d]{0,14}(?:体系|保障|机制)"
)
"""A piece that promises effort and says of nothing how much."""
GENERAL = re.compile(
    r"[^，。“\d]{1,24}(?<![成作认])[是为][^，。\d]{0,40}(?:(?:主要|重要|关键|常见)[^，。\d]{0,8}之一|重要的?(?:组成部分|内容|环节|保障|基础|途径|手段|举措|抓手|力量|支撑|载体|因素|来源)|生力军|生命线|必然要求|应有之义)"
)
"""What everybody knows of the subject."""
RITUAL = re.compile(
    r"回答了?记者的?提问|出席(?:会议|活动|仪式|大会|并)|并讲话|主持会议|作了?(?:交流|典型|表态|很好的)?发言|[^，。]{0,6}参加(?:会议|活动)|传达学习|会议在.{2,20}(?:召开|举行)"
    r"|(?:大会|会议|座谈会|推进会|论坛|仪式)[^，。]{0,16}(?:召开|举行|开幕)[，。]?$|精神，?|工作专班|作出上述(?:判决|裁定)|旁听了|最后陈述|出示了?(?:相关)?证据|质证|[^，。]{0,10}(?:专访|采访)了"
    r"|[^，。]{0,14}(?:视察|考察|听取)[^，。]{0,60}(?:情况|工作|汇报|意见)[，。]?$"
    r"|致以[^，。]{0,16}(?:问候|祝贺|祝福|敬意|谢意)|(?:表示|致以)[^，。]{0,6}(?:衷心|热烈|诚挚|崇高|亲切)"
    r"|今天，?我们(?:在[这此]里?)?(?:隆重)?(?:召开|举行|举办|相聚|齐聚|欢聚)|借此机会|[讲講][^，。]{0,4}(?:点意见|件事|个方面)|最后，?[^，。]{0,4}(?:祝|感谢|感謝|谢谢)|[^，。]{0,8}(?:成果|论文|論文)[^，。]{0,14}(?:刊登|发表|刊发)[于在]|[换換]意见[，。]?$"
)
"""Who sat where at a meeting."""
ANNOUNCES = re.compile(
    r"[^。]{0,40}(?:发布|公布|披露)[^，。]{0,24}(?:数据|数字|公报|报告|业绩|[年季]报|通报|情况)[，。]?$"
)
"""Who published figures, without the figures."""
EXHORTS = re.compile(
    r"高度重视|加强(?:组织)?领导|压[实紧]|落实.{0,4}责任|适时开展|开展督查|予以通报|强化(?:组织|责任|保障)|做好宣传|请(?:广大|各位|大家)|抓好(?:贯彻)?落实|各司其职|密切配合|希望(?:大家|各位|同志|广大)|让我们|携起手"
)
"""What stands at the end of every notice and every speech."""
PRELUDE = re.compile(
    r"刚才，|(?:接到?报警?|事[故件]发生)后，(?![^。]{0,80}(?:扑灭|救出|疏散|转移))[^。]{0,24}(?:到场|赶[赴往到]|开展救援|处置)"
)
"""What a speech or the news on an accident says on its way: who spoke before, who hurried there."""
ADVISES = re.compile(
    r"[^，。]{0,10}(?:专家|[民交]?警方?|消防|法官|律师|医生|医师|疾控|医院)[^，。]{0,8}(?:提醒|提示|支招)"
)
"""Who gives advice to everybody, at the end of the news."""
STAGE = re.compile(
    r"山风|寒[气风]|[薄晨]雾|阳光|微风|秋风|炊烟|鸟鸣|稻香|细雨|暖阳|夜色|月色|[初盛仲暮深隆][春夏秋冬]的|腊月里"
    r"|忙开了|正忙|忙碌着|忙得|[坐站蹲]在|乐呵呵|笑[得着]|合不拢嘴|脸上|弯腰|摇头|摇了摇头|叹了口气|指[着著]|撸起"
)
"""Weather and faces, which a reportage sets its stage with."""
SCOPE = re.compile(r"[^。]{0,80}?适用本|[^。]{0,40}本条例所称")
PROCEDURE = re.compile(
    r"[^。]{0,80}(?:公开|不公开)?开庭审理|现已审理终结|[^，。]{0,30}(?:立案受理|提起上诉后|到庭参加诉讼)|案件受理费|如不服本"
)
"""How a case went through the court."""
ABSTRACT = re.compile(r"摘[ \u3000]{0,4}要[】\]：\s]")
FOUND = re.compile(r"(?:结果|结论)(?:表明|显示|发现)?[】\]，：\s]+$")
"""What stands before what a study found."""
CLAIMS = re.compile(r"[^，。]{0,24}(?:诉称|辩称|诉请|辩护人提出)")
"""What a party says, which the court may find wrong."""
AIM = re.compile(r"到[\d二〇]{4}年[^。]{0,50}?\d|力争|目标(?:是|为)")
"""What an order is to reach, and when."""
DECIDED = re.compile(r"(?:判决|裁定|裁决|决定)如下：")
HELD = re.compile(
    r"(?:[^，。]{0,10}(?:法院|本院|合议庭))?经?(?:公开)?审理后?认为|(?:[^，。]{0,10}法院|本院)认为"
)
"""Why a court decided as it did."""
THESIS = re.compile(
    r"应当?(?!用|对|急|届)|必须|不能|不应|不可|不该|岂能|关键|根[本源]|本质|说到底|归根|才能|才是|而不是|侵害|需要|根子|症结|建议|理应|切莫|不妨|更要|警惕"
)
"""What a commentary argues for."""
ANECDOTE_ENDS = re.compile(r"(?:像?这样|类似|诸如此类|这[种类一个些]|此类|上述|现实中|生活中|事实上|近年来)")
"""How the paragraph after an anecdote begins, which is what the commentary is about."""
VICTIMS = re.compile(
    r"\d+[多余]?[名位]?人(?:死|遇难|丧生|失踪)|(?:死|遇难|丧生|失踪)[^，。\d]{0,4}\d+[多余]?[名位]?人"
)
"""Who died or is missing."""
OUTCOME = re.compile(
    r"\d+[多余]?[名位]?人(?:受伤|[轻重]伤)|[判被]处[^，。]{0,24}(?:有期|无期|死刑|拘役|罚金)|判决[^，。]{0,30}(?:赔偿|支付|返还|退还)"
    r"|(?:最终|终)[^，。]{0,16}(?:竞得|当选|夺冠|获胜|中标|胜诉|败诉)|维持原判"
)
"""What became of people: who was hurt, who was sentenced to what, who won."""
ANSWERS = re.compile(
    r"(?:初步|经|經)[^，。]{0,4}(?:调查|核查|勘查)|(?:事故|起火|坠落)原因|超载|超速|[酒醉]驾|疲劳驾|系[^，。]{2,16}(?:所致|引[发起])"
    r"|被[^，。\d]{0,8}(?:控制|刑拘|刑事拘留|逮捕|批捕|停职|免职)|挂牌督办|吊销|责令停[产业]|立案[调侦]查"
)
"""How an accident came about, and who answers for it."""
SCENE_OPENS = re.compile(
    r"(?:清晨(?:[四五六七八]点[半多钟]?)?|凌晨[一二三四五两]点[半多钟]?|深夜|傍晚|午后|夜里|天刚[^\d，。\n]{0,4}|天还没[^\d，。\n]{0,3}"
    r"|[初盛仲暮深隆早晚][春夏秋冬](?:时节|的[^\d，。\n]{1,8})?)，[^\d\n]{0,40}[，。]"
)
"""How a feature begins that opens with a scene."""
QUOTATION = re.compile(r"“[^“”\n]*[，。！？…]”|「[^「」\n]*[，。！？…]」")
"""Somebody's words."""
TALKS = re.compile(
    r"(?:如果|当|每当|假如)?[你您](?!好)|(?:说|谈|談|提)[起到]|(?:有?不少|有?很多|有?许多)(?:人|朋友)|想要?[^，。]{2,12}，|[^，。\d]{0,12}(?:吗|呢)？"
)
"""How a text begins that talks to its reader before it says something."""
NEWS = re.compile(
    "近日|日前|宣布|公布|印发|颁布|发布|公告|出台|修[正订]|启动|实施|施行|推出|登录为|披露|通报|判决|举办|举行|召开|开幕|成立|签[约署订]|发生|开通|通车|刊登|发表|研究发现|(?:调查|数据|统计|报告)(?:显示|发现|表明)|结论"
)
"""What a sentence tells that is news."""
OFFICE = re.compile(
    r"[^，。：、“「\d在到去往的]{2,16}(?:政府|[局厅廳委处處署部院会社]|公司|集团|大学|大學|中心|研究所|团队)[^，。的]{0,30}，"
)
"""How a sentence begins whose subject is an office, a company or those who study something."""
DATED = re.compile(
    r"\d{1,2}月|\d日|近日|日前|[今昨][日天（]|本[周月报]|[去今]年|\d{4}年|记者|宣布|公布|印发|发布|公告"
)
"""What a first paragraph has that tells of something that happened."""
FAMED = re.compile(r"[^，。\d]{2,16}(?:被?[称誉譽]为|素有|号称|享有)")
"""How a text begins with what its subject is known for."""
LATELY = re.compile(r"(?:近日|日前|[今昨][日天]|最近|(?:\d{1,2}月)?\d{1,2}日)[，（\w]|记者[^，。]{0,20}获悉")
"""How the paragraph begins that tells the news after what everybody knows."""
QUOTES = re.compile(r"[^。]{0,24}(?:收盘|股[价价]|今日股)[^。]{0,24}\d+(?:\.\d+)?元")
"""What a share cost, at the end of the news on its company."""
SCENE_ENDS = re.compile(
    r"[^，。]{0,12}(?:遭遇|经历|情况|故事|烦恼|困惑|处境)[^，。]{0,6}(?:并非|不是|并不|绝非)[^，。]{0,4}(?:个例|孤例|个案)"
    r"|(?:数字|数据|统计|事实)[^，。]{0,6}印证|如今，(?:这|该|此)"
)
"""How the paragraph after the scene begins that a feature opens with."""
