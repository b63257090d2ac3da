"""Articles of many kinds, each with the title, the metadata and the headings that a reader finds in it.

The texts beside this file are invented, people, places and figures alike.
"""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

import articles
from articles import Article

TEXTS = Path(__file__).parent / "texts"

EXPECTED: dict[str, dict[str, Any]] = {
    "account_post": {
        "title": "“十四五”收官在即，澄湖交出怎样的答卷？",
        "author": "周慧敏",
        "editor": "林夏",
        "headings": ["01 产业：从“块状”到“链式”", "02 生态：从“黑臭”到“清澈”"],
    },
    "english_byline": {
        "title": "Title in English: 星野科技 announces new product",
        "published": "2024-06-03",
        "author": "Zhang Wei",
        "headings": ["Market reaction"],
    },
    "hong_kong_announcement": {
        "title": "澄湖發展銀行有限公司截至2023年12月31日止年度業績公告",
        "published": "2024-03-28",
        "publisher": "澄湖發展銀行有限公司",
        "headings": ["財務摘要"],
    },
    "local_letter": {
        "title": "关于开展2024年度职称评审工作的通知",
        "published": "2024-06-12",
        "document_number": "澄人社函〔2024〕56号",
        "addressee": "各县（区）人力资源和社会保障局，市直有关单位",
        "signature": "澄湖市人力资源和社会保障局、澄湖市财政局",
        "attachments": ("职称申报评审表", "推荐人选名册"),
        "headings": ["一、申报范围", "二、申报材料", "三、时间安排"],
    },
    "academic_paper": {
        "title": "数字普惠金融对农户收入的影响研究",
        "author": "李红、王建国",
        "keywords": ("数字普惠金融", "农户收入", "县域经济"),
        "headings": ["1 引言", "2 研究设计", "  2.1 模型设定", "  2.2 变量说明", "3 结论"],
    },
    "court_decision": {
        "title": "云岭省高级人民法院民事判决书",
        "published": "2023-09-12",
        "publisher": "云岭省高级人民法院",
        "document_number": "（2023）云民终1182号",
    },
    "english_mixed": {
        "title": "星野科技Q2财报：AI业务营收同比增长45%，CEO称“仍处早期”",
        "published": "2024-08-15",
        "publisher": "科技观察",
        "author": "Liu Yang",
        "views": 12_000,
        "headings": ["云与AI业务", "终端业务", "业绩指引"],
    },
    "exchange_announcement": {
        "title": "星野科技股份有限公司关于以集中竞价交易方式回购股份的进展公告",
        "published": "2024-06-04",
        "publisher": "星野科技股份有限公司董事会",
        "document_number": "2024-037",
        "signature": "星野科技股份有限公司董事会",
        "headings": ["一、回购股份的基本情况", "二、回购股份的进展情况", "三、其他事项"],
    },
    "hong_kong_release": {
        "title": "創新科技署推出中小企數碼轉型支援計劃",
        "kicker": "新聞公報",
        "published": "2024-06-03",
        "signature": None,
    },
    "interview": {
        "title": "对话林晚舟：把非遗做成年轻人愿意买的东西",
        "published": "2024-05-20",
        "publisher": "青枫周刊",
        "author": "顾言",
    },
    "letter": {
        "title": "致全市中小学生家长的一封信",
        "published": "2024-06-28",
        "publisher": "澄湖市教育局",
        "addressee": "尊敬的各位家长",
        "headings": ["1.谨防溺水。", "2.注意交通安全。", "3.合理使用手机。"],
    },
    "local_notice": {
        "title": "青枫区人民政府办公室关于做好2024年防汛抗旱工作的通知",
        "published": "2024-04-26",
        "publisher": "青枫区人民政府办公室",
        "document_number": "青政办发〔2024〕15号",
        "addressee": "各街道办事处，区政府各部门",
        "attachments": ("青枫区2024年防汛重点部位责任人名单",),
        "headings": [
            "一、压实工作责任",
            "二、排查风险隐患",
            "  （一）山洪地质灾害。",
            "  （二）城市内涝。",
            "三、强化应急值守",
        ],
    },
    "magazine_feature": {
        "title": "夜班护士",
        "kicker": "01 | 封面故事",
        "author": "苏禾",
        "editor": "季青",
        "headings": ["01 交班", "02 铃声", "03 天亮"],
    },
    "news_agency": {
        "title": "柳汀口岸今年进出境旅客突破百万人次",
        "published": None,
        "publisher": "新华社",
        "author": "秦朗、陶然",
    },
    "noisy_portal_text": {
        "title": "市政府召开常务会议 研究部署安全生产工作",
        "published": "2024-05-17",
        "publisher": "澄湖市人民政府办公室",
        "views": 1024,
        "editor": "田园",
    },
    "peoples_daily": {
        "title": "雪线上的守线人",
        "kicker": "新春走基层·看变化",
        "subtitle": "记云岭省电力公司高山巡线班",
        "published": "2024-02-12",
        "publisher": "云岭日报",
        "author": "秦思远、罗小川",
        "editor": "马宁、何洁",
    },
    "press_release": {
        "title": "星野科技发布新一代储能系统“北辰3”",
        "subtitle": "循环寿命突破1.2万次，度电成本下降18%",
        "published": "2024-09-12",
        "headings": ["关于星野科技"],
    },
    "provincial_notice": {
        "title": "云岭省人民政府关于加快发展现代畜牧业的意见",
        "published": "2006-04-28",
        "publisher": "云岭省人民政府",
        "document_number": "云政发〔2006〕32号",
        "addressee": "各市、州人民政府，省政府各部门",
        "signature": "云岭省人民政府",
        "signed": "2006-04-28",
        "headings": ["一、充分认识加快发展现代畜牧业的重要意义", "二、主要目标", "三、政策措施"],
    },
    "regulation": {
        "title": "澄湖市城市更新条例",
        "published": "2023-08-25",
        "headings": ["第一章　总　则", "第二章　规划与计划", "第三章　附　则"],
    },
    "research_report": {
        "title": "通信设备行业周报：光模块需求持续上修，关注上游芯片环节",
        "published": "2024-06-10",
        "author": "韩子墨",
        "headings": ["核心观点", "行情回顾", "风险提示"],
    },
    "scraped_blob": {
        "title": "柳汀市开通首条无人驾驶公交线路",
        "published": "2024-07-09",
        "publisher": "柳汀发布",
        "author": "孟晓",
        "views": 2381,
    },
    "speech": {
        "title": "在全市民营经济高质量发展大会上的讲话",
        "published": "2024-02-19",
        "author": "周启明",
        "headings": [
            "一、充分肯定成绩，坚定发展信心",
            "二、聚焦突出问题，优化发展环境",
            "三、压实工作责任，凝聚发展合力",
        ],
    },
    "state_council_notice": {
        "title": "国务院办公厅关于进一步做好农村供水保障工作的通知",
        "published": "2023-11-15",
        "publisher": "国务院办公厅",
        "document_number": "国办发〔2023〕48号",
        "addressee": "各省、自治区、直辖市人民政府，国务院各部委、各直属机构",
        "signature": "国务院办公厅",
        "attachments": ("农村供水保障主要指标", "重点任务分工方案"),
        "headings": [
            "一、总体要求",
            "  （一）指导思想。",
            "  （二）工作目标。",
            "二、重点任务",
            "  （三）优化工程布局。",
            "    1.加强水源保护。",
            "    2.完善净化消毒设施。",
            "三、保障措施",
            "  （四）加强组织领导。",
        ],
    },
    "statistical_bulletin": {
        "title": "澄湖市2023年国民经济和社会发展统计公报",
        "published": "2024-03-18",
        "publisher": "澄湖市统计局、国家统计局澄湖调查队",
        "headings": ["一、综合", "二、农业", "三、工业和建筑业"],
    },
    "taiwan_agency": {
        "title": None,
        "published": "2024-04-03",
        "publisher": "中央社",
        "author": "陳柏宇",
        "editor": "何欣",
    },
    "taiwan_government": {
        "title": "流感疫苗接種計畫十月開打 65歲以上長者免費",
        "kicker": "衛生福利部新聞稿",
        "published": "2024-09-20",
        "publisher": "疾病管制署",
    },
    "taiwan_news": {
        "title": "南港生技聚落明年啟用 可望創造三千個工作機會",
        "published": "2024-06-03",
        "publisher": "聯合時報",
        "author": "王曉棠",
        "headings": ["進駐率已達七成", "交通配套同步到位"],
    },
    "university_page": {
        "title": "我校材料学院团队在固态电池界面研究中取得进展",
        "published": "2024-04-11",
        "publisher": "材料科学与工程学院",
        "author": "陆文",
        "views": 867,
    },
}


def opened(name: str) -> Article:
    return articles.structured(articles.read(str(TEXTS / f"{name}.txt"), repair=False))


def outline(article: Article) -> list[str]:
    """The headings, each indented by its level."""
    return [
        "  " * (section.level - 1) + section.heading.of(article.text)
        for section in article.sections
        if section.heading
    ]


def test_every_text_has_its_expectations() -> None:
    assert {path.stem for path in TEXTS.glob("*.txt")} == set(EXPECTED)


@pytest.mark.parametrize("name", EXPECTED)
def test_title_and_metadata_are_those_of_the_text(name: str) -> None:
    article, expected = opened(name), dict(EXPECTED[name])
    del expected["title"]
    expected.pop("headings", None)
    found = {field: getattr(article.metadata, field) for field in expected}
    assert (article.title, found) == (EXPECTED[name]["title"], expected)


@pytest.mark.parametrize("name", EXPECTED)
def test_headings_are_those_of_the_text(name: str) -> None:
    assert outline(opened(name)) == EXPECTED[name].get("headings", [])


@pytest.mark.parametrize("name", EXPECTED)
def test_no_sentence_is_lost(name: str) -> None:
    article = opened(name)
    kept = article.text + "".join(article.boilerplate)
    for sentence in (TEXTS / f"{name}.txt").read_text("utf-8").replace("　　", "\n").split("。"):
        assert len(sentence) < 20 or sentence.rpartition("\n")[2][-20:].strip() in kept


class TestBoilerplate:
    def test_the_page_around_an_article_is_set_apart_in_its_order(self) -> None:
        apart = opened("noisy_portal_text").boilerplate
        assert apart[0] == "当前位置：首页 > 新闻中心 > 时政要闻"
        assert apart[-3:] == ("相关阅读", "市政府召开第47次常务会议", "版权所有：澄湖市人民政府")

    def test_a_disclaimer_goes_with_what_follows_it(self) -> None:
        assert opened("research_report").boilerplate[1] == "免责声明"
        assert opened("research_report").text.endswith("产生不利影响。")


class TestABodyAlone:
    def test_a_given_title_leaves_the_text_as_it_is(self) -> None:
        text = "来源：甲报\n\n　短标题 \n当前位置：首页 > 正文\n点击上方蓝字关注我们"
        for title in ("", "题目"):
            article = articles.structured(articles.read_text(text, title=title, repair=False))
            assert (article.title, article.text, article.boilerplate) == (title or None, text, ())
            assert article.metadata == articles.Metadata()

    def test_its_paragraphs_have_no_space_around_them(self) -> None:
        article = articles.structured(articles.read_text("\n　甲乙。 \n\n丙。", title="", repair=False))
        assert [paragraph.of(article.text) for paragraph in article.paragraphs] == ["甲乙。", "丙。"]
