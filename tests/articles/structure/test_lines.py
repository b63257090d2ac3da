"""Lines of metadata as sites write them, and what stands at the end of an article."""

from __future__ import annotations

import pytest

from articles.structure.numbering import number_of
from tests.articles.structure.reading import article

PROSE = "我市将举办秋季人才招聘会，预计提供岗位1200个，欢迎广大求职者参加，现场设政策咨询区和直播带岗区。"


@pytest.mark.parametrize(
    ("line", "published", "publisher", "author", "views"),
    [
        (
            "2024-05-09 16:30　来源：宁阳网　浏览次数：1873　　【打印】【关闭】",
            "2024-05-09",
            "宁阳网",
            None,
            1873,
        ),
        ("来源：宁阳网 | 2024-05-09 | 打印本页", "2024-05-09", "宁阳网", None, None),
        ("日期：2024-05-09 【字号：大 中 小】【打印此页】", "2024-05-09", None, None, None),
        ("2024-05-09 宁阳报 何川　我要评论(36)", "2024-05-09", "宁阳报", "何川", None),
        ("2024/5/9 上午10:20 宁阳日报", "2024-05-09", "宁阳日报", None, None),
        ("原创 林小路 宁阳夜行 2024年05月09日 22:30 浙江", "2024-05-09", "宁阳夜行", "林小路", None),
        ("原创 小鹿 宁阳夜行 2024年05月09日 22:30 浙江", "2024-05-09", "宁阳夜行", "小鹿", None),
        ("原创 | 阿泽 | 小城故事 | 2024-05-09", "2024-05-09", "小城故事", "阿泽", None),
        ("原创 宁阳夜行 宁阳夜行 2024-05-09 08:00", "2024-05-09", "宁阳夜行", None, None),
        ("原创 宁阳日报社 宁阳夜行 2024-05-09 08:00", "2024-05-09", "宁阳夜行", None, None),
        ("原创 宁阳夜行 2024-05-09 08:00 浙江", "2024-05-09", "宁阳夜行", None, None),
        ("小鹿｜文　原载《宁阳文艺》2024年5月9日", "2024-05-09", "宁阳文艺", "小鹿", None),
        ("小鹿/文 首发于《宁阳文艺》2024年第3期", None, "宁阳文艺", "小鹿", None),
        ("小鹿丨文 阿泽丨图 2024-05-09", "2024-05-09", None, "小鹿", None),
        ("作者：何川　刊于《宁阳文艺》", None, "宁阳文艺", "何川", None),
        ("【作者】何川 【单位】宁阳大学", None, None, "何川", None),
        ("【来源】宁阳网 【作者】何川 【单位】宁阳大学", None, "宁阳网", "何川", None),
        ("发布于 2024-05-09 11:06 ・IP 属地甘肃", "2024-05-09", None, None, None),
        ("何川 2024-05-09 11:06 IP属地：北京", "2024-05-09", None, "何川", None),
        ("宁阳日报　2024年05月09日　第03版　□ 本报记者 何川 文/图", "2024-05-09", "宁阳日报", "何川", None),
        ("發布時間：18:30 2024-05-09", "2024-05-09", None, None, None),
        ("宁阳网 18:30 2024-05-09", "2024-05-09", "宁阳网", None, None),
        ("作者 何小田 发布于 2024年5月9日 · 分类 厨房 · 12 条评论", "2024-05-09", None, "何小田", None),
        ("宁阳资讯 2024年05月09日 18:05 记者 李文", "2024-05-09", "宁阳资讯", "李文", None),
        ("文/李文 图/王安 2024-05-09", "2024-05-09", None, "李文", None),
        ("宁阳报记者 李文 · 2024-05-09 09:15 · 阅读 3.2万", "2024-05-09", "宁阳报", "李文", 32000),
        ("《宁阳月刊》2024年第9期", None, "宁阳月刊", None, None),
        ("《宁阳日报》（2024年05月09日　第 06 版）", "2024-05-09", "宁阳日报", None, None),
        ("来源丨宁阳七号（ID：ningyang7）", None, "宁阳七号", None, None),
        ("發布日期：113年5月9日", "2024-05-09", None, None, None),
        ("發布單位：勞動局　聯絡人：王大同", None, "勞動局", None, None),
        ("2024/5/9 14:05（5/9 15:10 更新）", "2024-05-09", None, None, None),
        ("发于2024年5月9日", "2024-05-09", None, None, None),
        ("2024-05-09 来源：宁阳日报 第03版", "2024-05-09", "宁阳日报", None, None),
        ("来源：宁阳日报（2024年05月09日 03版）", "2024-05-09", "宁阳日报", None, None),
        ("发帖人：听雨客 发表于 2024-5-9 08:00 只看该作者", "2024-05-09", None, "听雨客", None),
        ("作者：听雨客 (2024-05-09 08:00) 浏览(1,203) 评论(12)", "2024-05-09", None, "听雨客", 1203),
        ("文｜何川 李文（实习）", None, None, "何川、李文", None),
        ("发稿：2024-05-09　编辑：李文", "2024-05-09", None, None, None),
        ("发布时间：2024年5月9日 10时", "2024-05-09", None, None, None),
        ("公開日期：113/05/09　發布單位：農業局", "2024-05-09", "農業局", None, None),
        ("by 何川 on 2024-05-09", "2024-05-09", None, "何川", None),
        ("［記者何川／台北報導］", None, None, "何川", None),
        ("2024年5月9日15时20分　宁阳市气象台", "2024-05-09", "宁阳市气象台", None, None),
        ("2024 05/09 09:41:27 来源：宁阳网", "2024-05-09", "宁阳网", None, None),
        ("2024-05-09 10:22 宁阳晚訊 記者陳柏翰／台中即時報導", "2024-05-09", "宁阳晚訊", "陳柏翰", None),
        ("宁阳都市报 2024-05-09 11:36 发布于江苏 宁阳都市报官方账号", "2024-05-09", "宁阳都市报", None, None),
        ("2024-05-09 14:08 来源: 宁阳观察 发布于：上海市", "2024-05-09", "宁阳观察", None, None),
        ("2024-05-09　来源：宁阳网 举报", "2024-05-09", "宁阳网", None, None),
        ("2024-05-09 | 阅读 8,921 | 作者 何川", "2024-05-09", None, "何川", 8921),
        ("宁阳市机关工作委员会编　　2024年5月9日", "2024-05-09", "宁阳市机关工作委员会", None, None),
        ("宁阳早知道 05-09 17:22", None, "宁阳早知道", None, None),
        ("记者：何川　通讯员：李文", None, None, "何川、李文", None),
        ("文｜《宁阳周刊》 何川（发自武汉）", None, "宁阳周刊", "何川", None),
        ("《宁阳文艺》记者　何川", None, "宁阳文艺", "何川", None),
        ("生活中心／林昀臻報導", None, None, "林昀臻", None),
        ("2024-05-09 10:00 | 宁阳日知录 | Kevin", "2024-05-09", "宁阳日知录", "Kevin", None),
        ("基金代码：009988　公告送出日期：2024年5月9日", "2024-05-09", None, None, None),
        ("何川1,2，李文1", None, None, "何川、李文", None),
        ("校长　何川", None, None, "何川", None),
        ("2024-05-09 HKT 17:32", "2024-05-09", None, None, None),
        ("何川 关注 2024.05.09 21:08:33 字数 1,204 阅读 386", "2024-05-09", None, "何川", 386),
        ("□ 何川", None, None, "何川", None),
        ("宁阳市市长　何川", None, None, "何川", None),
        ("市住房和城乡建设局局长　何 川", None, None, "何川", None),
        ("[英] 海伦·帕克", None, None, "海伦·帕克", None),
        ("演讲：何川  整理：李文", None, None, "何川", None),
        ("宁阳实验室 · 2024/05/09 · 8 分钟阅读", "2024-05-09", "宁阳实验室", None, None),
        ("2024年05月09日 16:32 来源：宁阳网 【打印】 【显示公告概要】", "2024-05-09", "宁阳网", None, None),
        ("宁阳科学报武汉5月9日电 （记者 何川 通讯员 李文）", None, "宁阳科学报", "何川、李文", None),
        ("2024-05-09 来源：宁阳日报 记者 何川 实习生 李文", "2024-05-09", "宁阳日报", "何川、李文", None),
        ("来源：宁阳财经　记者　何 川　李文远", None, "宁阳财经", "何川、李文远", None),
        ("来源：宁阳日报 摄影记者何川 | 2024.05.09", "2024-05-09", "宁阳日报", "何川", None),
        ("记者 何川 宁阳财经 2024/5/9", "2024-05-09", "宁阳财经", "何川", None),
        ("宁阳商评 作者：何川", None, "宁阳商评", "何川", None),
        ("作者：何川 2024-05-09 宁阳商评", "2024-05-09", "宁阳商评", "何川", None),
        ("2024-05-09 能源评论 采访：何川", "2024-05-09", "能源评论", "何川", None),
        ("2024-05-09 评论 采访：何川", "2024-05-09", None, "何川", None),
        ("2024-05-09 宁阳周刊 记者 何川 发自白河县", "2024-05-09", "宁阳周刊", "何川", None),
        ("2024-05-09 22:38 体坛前沿 特派记者 何川 曼城报道", "2024-05-09", "体坛前沿", "何川", None),
        ("宁阳周刊 记者 何川（发自武汉）", None, "宁阳周刊", "何川", None),
        ("〔宁阳時報 2024-05-09 記者 何川／台中報導〕", "2024-05-09", "宁阳時報", "何川", None),
        ("2024年5月9日 星期四 港聞 本報記者 何川", "2024-05-09", None, "何川", None),
        ("即時新聞 記者 何川 2024-05-09", "2024-05-09", None, "何川", None),
        ("宁阳证券 何川，李文 2024-05-09", "2024-05-09", "宁阳证券", "何川、李文", None),
        ("证券研究报告 2024年5月9日 宁阳证券", "2024-05-09", "宁阳证券", None, None),
        ("宁阳新聞中心／台北報導", None, None, None, None),
        ("来源：宁阳商报 记者 何川 摄影 李文 2024-05-09", "2024-05-09", "宁阳商报", "何川", None),
        ("2024年5月9日（农历四月初二） 宁阳日报", "2024-05-09", "宁阳日报", None, None),
        ("（宁阳晚报记者 何川）", None, "宁阳晚报", "何川", None),
        ("星期四 2024年5月9日 宁阳日报 第A05版：要闻", "2024-05-09", "宁阳日报", None, None),
        (
            "机构：宁阳证券 分析师：何川 S0990524080001 日期：2024-05-09",
            "2024-05-09",
            "宁阳证券",
            "何川",
            None,
        ),
        ("转载自：宁阳读书 2024-05-09", "2024-05-09", "宁阳读书", None, None),
        ("（转载自《宁阳文艺》2024年第3期）", None, "宁阳文艺", None, None),
        ("来源：综合新华社、宁阳日报", None, "新华社、宁阳日报", None, None),
        ("来源：微信公众号“宁阳读城”", None, "宁阳读城", None, None),
        ("宁阳财经｜何川｜2024.05.09", "2024-05-09", "宁阳财经", "何川", None),
        ("【记者 何川】【宁阳日报】2024-05-09", "2024-05-09", "宁阳日报", "何川", None),
        ("何川/文 李文/图 2024-05-09", "2024-05-09", None, "何川", None),
        ("文/图 何川 2024-05-09", "2024-05-09", None, "何川", None),
        (
            "http://www.ningyang.example/  2024年05月09日 09:33  来源：宁阳网",
            "2024-05-09",
            "宁阳网",
            None,
            None,
        ),
        ("2024-05-09 www.ningyang.example 宁阳网", "2024-05-09", "宁阳网", None, None),
        ("宁阳日报讯（记者 何川）2024-05-09", "2024-05-09", "宁阳日报", "何川", None),
    ],
)
def test_a_line_under_the_title_is_read(
    line: str, published: str | None, publisher: str | None, author: str | None, views: int | None
) -> None:
    found = article("关于举办秋季人才招聘会的公告", line, PROSE, PROSE)
    known = found.metadata
    assert (known.published, known.publisher, known.author, known.views) == (
        published,
        publisher,
        author,
        views,
    )
    assert found.text == f"{PROSE}\n{PROSE}"


class TestAnAddressBesideTheDate:
    def test_that_of_the_page_is_kept(self) -> None:
        address = "https://www.ningyang.example/2023/01/02/17.html"
        known = article("秋季招聘", f"{address} 2024-05-09 来源：宁阳网", PROSE, PROSE).metadata
        assert (known.url, known.published, known.publisher) == (address, "2024-05-09", "宁阳网")

    def test_that_of_the_site_is_set_apart_with_its_line(self) -> None:
        line = "http://www.ningyang.example 2024年05月09日 09:33 来源：宁阳网"
        found = article("秋季招聘", line, PROSE, PROSE)
        assert (found.metadata.url, found.boilerplate) == (None, (line,))

    @pytest.mark.parametrize(
        "line", ["https://www.ningyang.example/17.html", "报名网址 www.ningyang.example"]
    )
    def test_alone_it_is_text(self, line: str) -> None:
        assert article("秋季招聘", line, PROSE, PROSE).text.startswith(line)


class TestTheFront:
    def test_a_number_without_an_office_is_the_documents(self) -> None:
        found = article("关于举办秋季人才招聘会的通知", "〔2024〕12号", PROSE, PROSE)
        assert (found.metadata.document_number, found.text) == ("〔2024〕12号", f"{PROSE}\n{PROSE}")

    @pytest.mark.parametrize("issue", ["第18期", "2024年第6期（总第86期）", "（第 3 期）", "总第一二六期"])
    def test_the_number_of_an_issue_stands_in_no_text(self, issue: str) -> None:
        found = article("安全生产工作简报", issue, "2024年5月9日", PROSE, PROSE)
        assert (found.title, found.text, found.boilerplate) == (
            "安全生产工作简报",
            f"{PROSE}\n{PROSE}",
            (issue,),
        )

    def test_when_a_law_was_adopted_is_set_apart_and_no_date_of_publication(self) -> None:
        adopted = (
            "（2023年10月26日市人民代表大会常务委员会第十三次会议通过　2023年11月30日省人民代表大会批准）"
        )
        found = article("宁阳市养犬管理条例", adopted, f"第一条　{PROSE}", f"第二条　{PROSE}")
        assert (found.metadata.published, found.boilerplate) == (None, (adopted,))

    def test_what_stands_over_a_title_with_a_subtitle_is_its_kicker(self) -> None:
        found = article("走进县城", "一根藤上结出产业", "——宁阳葡萄观察", "本报记者 何川", PROSE, PROSE)
        known = found.metadata
        assert (known.kicker, found.title, known.subtitle) == ("走进县城", "一根藤上结出产业", "宁阳葡萄观察")

    def test_a_column_s_name_is_no_title(self) -> None:
        found = article("今日谈", "给骑手多一些善意", "何川", PROSE, PROSE)
        assert (found.metadata.kicker, found.title) == ("今日谈", "给骑手多一些善意")

    @pytest.mark.parametrize("below", ["——读书札记", "何川"])
    def test_a_title_that_ends_as_a_column_s_name_is_a_title(self, below: str) -> None:
        assert article("进化论", below, "2024-05-09", PROSE, PROSE).title == "进化论"

    @pytest.mark.parametrize("byline", ["本报评论员", "宁阳日报评论员", "本刊编辑部"])
    def test_a_byline_without_a_name_is_no_heading(self, byline: str) -> None:
        found = article("让好政策落到实处", byline, PROSE, PROSE)
        assert (found.metadata.byline, found.text) == (byline, f"{PROSE}\n{PROSE}")

    def test_offices_on_one_line_publish_together(self) -> None:
        found = article("宁阳市统计公报", "宁阳市统计局　国家统计局宁阳调查队", "2024年5月9日", PROSE, PROSE)
        assert found.metadata.publisher == "宁阳市统计局、国家统计局宁阳调查队"

    def test_a_date_under_another_key_is_the_text_s(self) -> None:
        line = "会议时间：2024年9月10日 14:00—15:30"
        found = article("产品例会会议纪要", line, PROSE, PROSE)
        assert (found.metadata.published, found.text) == (None, f"{line}\n{PROSE}\n{PROSE}")

    def test_where_authors_work_stands_in_no_text(self) -> None:
        places = "1.宁阳大学环境学院；2.省大气污染防治重点实验室"
        found = article("臭氧污染的时空特征", "何川1,2，李文1", places, PROSE, PROSE)
        assert (found.text, found.boilerplate) == (f"{PROSE}\n{PROSE}", (places,))

    @pytest.mark.parametrize("whom", ["公司各部门", "全体业主", "各位家长", "李文华委员"])
    def test_whom_a_notice_addresses_is_known(self, whom: str) -> None:
        assert article("放假通知", f"{whom}：", PROSE, PROSE).metadata.addressee == whom

    def test_the_office_of_who_speaks_is_kept(self) -> None:
        known = article("政府工作报告", "宁阳市市长　何川", PROSE, PROSE).metadata
        assert (known.author, known.byline) == ("何川", "宁阳市市长　何川")

    @pytest.mark.parametrize("line", ["李文 译", "译者：李文", "（根据2024年5月9日的演讲整理）"])
    def test_whence_a_text_was_taken_stands_in_no_text(self, line: str) -> None:
        found = article("城市为什么需要昆虫", "何川", line, PROSE, PROSE)
        assert (found.metadata.author, found.boilerplate) == ("何川", (line,))

    def test_a_column_that_ends_in_a_reporter_s_notes_names_nobody(self) -> None:
        found = article("记者手记", "在高原听见读书声", "本报记者　何川", PROSE, PROSE)
        known = found.metadata
        assert (known.kicker, found.title, known.author) == ("记者手记", "在高原听见读书声", "何川")

    def test_who_handed_a_text_on_is_no_subtitle(self) -> None:
        line = "本文檔由 何川 分享于2024-05-09 20:29"
        found = article("招聘会的组织与管理", line, PROSE, PROSE)
        assert (found.metadata.subtitle, found.text.split("\n")[0]) == (None, line)

    @pytest.mark.parametrize(
        "title",
        [
            "评论｜别让好经念歪",
            "记者调查｜谁在倒卖号源",
            "机构：明年房价趋稳",
            "2024年5月9日财经综述",
            "通讯员 与他的老邮包",
        ],
    )
    def test_a_title_may_begin_as_metadata_do(self, title: str) -> None:
        found = article(title, "2024-05-10", PROSE, PROSE)
        assert (found.title, found.metadata.published) == (title, "2024-05-10")

    @pytest.mark.parametrize(
        "line",
        [
            "问：外界很关心招聘会的进展，能透露一些数字吗？",
            "报名网站 网址：www.example.cn",
            "2024年5月9日 14:00 在市人才市场一楼大厅，提前半小时入场",
        ],
    )
    def test_a_question_or_a_line_of_keys_is_no_subtitle(self, line: str) -> None:
        found = article("对话：招聘会怎么办", line, PROSE, PROSE)
        assert (found.metadata.subtitle, found.text.split("\n")[0]) == (None, line)

    @pytest.mark.parametrize("line", ["机构：宁阳大学附属医院 地址：中山路1号", "记者 12人 2024年"])
    def test_what_stands_after_a_key_may_be_no_name(self, line: str) -> None:
        assert article("招聘会有关情况", line, PROSE, PROSE).text.startswith(line)

    def test_a_month_in_a_title_is_no_date(self) -> None:
        found = article("宁阳县2026年2月用电量公布", PROSE, PROSE)
        assert (found.title, found.metadata.published) == ("宁阳县2026年2月用电量公布", None)

    def test_a_caption_before_the_metadata_stays_in_the_text(self) -> None:
        found = article(
            "招聘会", "招聘会现场。何川摄", "来源：宁阳网", "（中央社記者何川台北9日電）" + PROSE, PROSE
        )
        known = found.metadata
        assert (known.publisher, known.author) == ("宁阳网", "何川")
        assert found.text.startswith("招聘会现场。何川摄\n（中央社")

    @pytest.mark.parametrize("below", [(), ("本报记者 李文",)])
    def test_a_newspaper_with_the_date_over_the_title_published_it(self, below: tuple[str, ...]) -> None:
        head = ("宁阳日报", "2024年5月9日 星期四 第03版：要闻", "招聘会今日开场")
        found = article(*head, *below, PROSE, PROSE)
        known = found.metadata
        assert (found.title, known.published, known.publisher) == ("招聘会今日开场", "2024-05-09", "宁阳日报")
        assert found.text == f"{PROSE}\n{PROSE}"

    def test_a_title_that_ends_as_a_newspaper_s_name_is_a_title(self) -> None:
        found = article("村里的日报", "2024年5月9日", "创刊记", PROSE, PROSE)
        assert (found.title, found.metadata.publisher) == ("村里的日报", None)

    def test_a_section_s_name_over_the_title_is_a_kicker(self) -> None:
        found = article("要闻", "招聘会今日开场", "何川", "2024-05-09", PROSE, PROSE)
        assert (found.metadata.kicker, found.title) == ("要闻", "招聘会今日开场")


class TestTheEnd:
    def test_who_an_author_is_stands_after_the_name(self) -> None:
        known = article("招聘会", PROSE, PROSE, "（作者何川系宁阳大学教授）").metadata
        assert (known.author, known.byline) == ("何川", "作者何川系宁阳大学教授")

    @pytest.mark.parametrize("does", ["宁阳大学教授", "经济学教授", "财经作家", "宁阳文化公司职员"])
    def test_what_an_author_does_is_no_second_one(self, does: str) -> None:
        known = article("招聘会", PROSE, PROSE, f"（本文作者何川，{does}）").metadata
        assert known.author == "何川"

    def test_where_an_author_wrote_is_no_signature(self) -> None:
        known = article("招聘会", PROSE, PROSE, "2024年5月9日于宁阳").metadata
        assert (known.published, known.signature) == ("2024-05-09", None)

    def test_what_a_page_says_after_its_editor_is_set_apart(self) -> None:
        found = article("招聘会", "2024-05-09", PROSE, PROSE, "责任编辑：何川", "海量资讯尽在手中", "3人参与")
        assert (found.metadata.editor, found.text) == ("何川", f"{PROSE}\n{PROSE}")
        assert found.boilerplate == ("海量资讯尽在手中", "3人参与")

    @pytest.mark.parametrize(
        "line",
        [
            "微信扫一扫，分享到朋友圈",
            "返回搜狐，查看更多",
            "举报/反馈",
            "图片来源：视觉中国",
            "－END－",
            "（完）",
            "更多精彩内容请关注",
            "（文中观点仅供参考，不构成投资建议。）",
            "∙ 长三角政商 >",
            "上一页 1 2 3 下一页 余下全文",
            "东方网>>青川频道>>时政",
            "【发表评论】【告诉好友】【打印此文】【关闭窗口】",
            "返回目录 | 上一篇 | 下一篇",
            "圖像來源，Getty Images",
            "中央社「一手新聞」 app",
            "👇 点击关注，不错过每一份招聘",
        ],
    )
    def test_the_page_s_own_lines_are_set_apart(self, line: str) -> None:
        found = article("招聘会", "2024-05-09", PROSE, PROSE, line)
        assert (found.text, found.boilerplate) == (f"{PROSE}\n{PROSE}", (line,))

    def test_a_release_ends_with_its_date_and_hour(self) -> None:
        found = article("招聘會", PROSE, PROSE, "完", "2024年5月9日（星期四）", "香港時間16時30分")
        assert (found.metadata.published, found.text) == ("2024-05-09", f"{PROSE}\n{PROSE}")

    def test_a_notice_is_signed_before_the_plan_that_it_hands_on(self) -> None:
        plan = ["招聘会行动方案", "一、总体要求", PROSE, "二、重点任务", PROSE, "三、保障措施", PROSE, PROSE]
        head = ["省政府办公厅关于印发《招聘会行动方案》的通知", "各市人民政府：", PROSE]
        found = article(*head, "省政府办公厅", "2024年5月9日", "（此件公开发布）", *plan).metadata
        assert (found.signature, found.signed, found.published) == (
            "省政府办公厅",
            "2024-05-09",
            "2024-05-09",
        )

    def test_contacts_at_the_end_of_a_notice_stay(self) -> None:
        assert article("招聘会", PROSE, "联系人：王某　联系电话：0888-123").text.endswith("0888-123")


class TestBoilerplate:
    @pytest.mark.parametrize(
        "title", ["别让“扫码点餐”变成“强制关注”", "警惕“扫码进群”骗局", "扫码就能下载？小心信息泄露"]
    )
    def test_what_is_written_about_following_us_is_no_call_to_do_it(self, title: str) -> None:
        assert article(title, "2024-05-09", PROSE, PROSE).title == title

    def test_page_numbers_alone_stay(self) -> None:
        assert article("招聘会", "2024-05-09", PROSE, "1 2 3", PROSE).text == f"{PROSE}\n1 2 3\n{PROSE}"

    def test_an_author_s_own_word_on_his_story_is_none(self) -> None:
        line = "声明：本文人物与情节纯属虚构，如有雷同，纯属巧合。"
        assert article("宁阳往事", "作者：何川", PROSE, PROSE, line).text.endswith(line)


class TestNumberedLines:
    def heads(self, *lines: str) -> list[str]:
        found = article("招聘会实施方案", "2024-05-09", *lines)
        return [part.heading.of(found.text) for part in found.sections if part.heading]

    def test_short_answers_to_their_own_heads_are_items(self) -> None:
        lines = ["一、时间：11月12日", "二、地点：海口市", "三、费用：会务费1200元/人。"]
        assert self.heads(PROSE, *lines, PROSE) == []

    def test_numbered_sentences_deep_down_are_items(self) -> None:
        assert self.heads("一、任务", PROSE, "（1）建设10个基地。", "①培育100家企业。", PROSE) == ["一、任务"]

    def test_a_clause_that_introduces_cases_is_no_heading(self) -> None:
        assert self.heads("第一条 总的要求。" + PROSE, "第二条 有下列情形之一的：", "（一）甲；", PROSE) == []

    def test_a_short_clause_of_a_reply_is_no_heading(self) -> None:
        assert self.heads("现批复如下：", "一、同意设立人才市场。", f"二、{PROSE}", "三、此复有效。") == []

    def test_a_short_sentence_over_text_is_one(self) -> None:
        assert self.heads(PROSE, "一、总体要求。", PROSE, "二、任务。", PROSE) == [
            "一、总体要求。",
            "二、任务。",
        ]

    def test_a_short_sentence_over_a_short_paragraph_is_one(self) -> None:
        short = "对全市粮仓逐一排查登记造册。"
        assert self.heads(PROSE, "（一）开展普查。", short, "（二）实施改造。", short) == [
            "（一）开展普查。",
            "（二）实施改造。",
        ]

    @pytest.mark.parametrize("head", ["投资要点", "核心观点", "摘　要"])
    def test_what_a_report_says_first_and_last_stands_beside_its_parts(self, head: str) -> None:
        found = article(
            "粮价", "2024-05-09", head, PROSE, "1. 供给", PROSE, "1.1 收购", PROSE, "风险提示", PROSE
        )
        assert [part.level for part in found.sections] == [1, 1, 2, 1]

    @pytest.mark.parametrize("numbers", ["一二三", "123", ["01", "02", "03"]])
    def test_numbers_alone_over_prose_are_headings(self, numbers: list[str]) -> None:
        lines = [line for number in numbers for line in (number, PROSE)]
        assert self.heads(*lines) == list(numbers)

    LONG = "（二）加快推进仓储设施绿色化智能化改造提升，全面增强粮食产后服务中心烘干清理和质量检验检测能力"

    def test_a_long_one_over_prose_is_a_heading(self) -> None:
        assert self.heads(PROSE, self.LONG, PROSE, PROSE) == [self.LONG]

    @pytest.mark.parametrize(
        "lines",
        [
            (LONG + "：", PROSE),
            (LONG + "，", PROSE),
            (LONG.replace("，", "；"), PROSE),
            ("（一）" + LONG[3:], LONG, PROSE),
            (LONG, "负责人：何川", PROSE),
            (LONG[3:], PROSE),
            ("2. " + LONG[3:], PROSE),
        ],
    )
    def test_a_long_one_of_a_list_or_of_sentences_is_none(self, lines: tuple[str, ...]) -> None:
        assert self.heads(PROSE, *lines, PROSE) == []

    def test_a_label_with_a_number_is_no_speaker(self) -> None:
        heads = ["误区一：贪大求全", "误区二：重招轻留"]
        assert self.heads(PROSE, heads[0], PROSE, heads[1], PROSE) == heads
        assert self.heads(PROSE, "何川：贪大求全", PROSE) == []

    @pytest.mark.parametrize("heads", [["■ 收购进度", "■ 收购价格"], ["【案情】", "【判决】"], ["春", "夏"]])
    def test_lines_that_share_a_mark_over_prose_are_headings(self, heads: list[str]) -> None:
        assert self.heads(PROSE, heads[0], PROSE, heads[1], PROSE) == heads

    def test_a_name_may_begin_as_its_number_does(self) -> None:
        heads = ["一、一等奖", "二、二等奖", "三、三等奖"]
        assert self.heads(*(line for head in heads for line in (head, PROSE))) == heads

    @pytest.mark.parametrize("line", ["一、二、三产业加快融合", "一、二季度稳步回升"])
    def test_numerals_in_a_row_are_no_number(self, line: str) -> None:
        assert number_of(line) is None

    @pytest.mark.parametrize("question", ["1．下列词语中没有错别字的一项是（　　）", "2. 粮库有几座( )"])
    def test_a_question_to_fill_in_is_no_heading(self, question: str) -> None:
        assert self.heads(question, PROSE) == []

    def test_what_is_said_between_questions_and_answers_heads_them(self) -> None:
        talk = ("青枫日报：今年的麦子收得怎么样？", f"何川：{PROSE}")
        heads = ["“慢一点，粮才干得透”", "“年轻人回来了”"]
        assert self.heads(PROSE, heads[0], *talk, heads[1], *talk) == heads

    @pytest.mark.parametrize(
        "lines",
        [
            (PROSE, "“麦子收完了吗？”", PROSE, "“收完了。”", PROSE),
            (PROSE, "“慢一点，粮才干得透”", PROSE),
            (PROSE, "“颗粒归仓，天下粮安”", "“藏粮于地，藏粮于技，端牢中国饭碗”", PROSE),
        ],
    )
    def test_a_dialogue_a_slogan_and_one_saying_head_nothing(self, lines: tuple[str, ...]) -> None:
        assert self.heads(*lines) == []

    @pytest.mark.parametrize("head", ["重要内容提示：", "特别提示", "重大事项提示", "重要內容提示："])
    def test_what_a_filing_says_first_is_headed(self, head: str) -> None:
        assert self.heads(PROSE, head, "● 每股派发现金红利0.25元（含税）", "一、分配方案", PROSE)[0] == head

    @pytest.mark.parametrize("heads", [("壹", "贰", "叁"), ("春", "夏", "秋")])
    def test_characters_alone_stand_equally_high(self, heads: tuple[str, ...]) -> None:
        found = article("四时记", *(line for head in heads for line in (head, PROSE)))
        assert [part.level for part in found.sections] == [1, 1, 1]
        assert [part.heading and part.heading.of(found.text) for part in found.sections] == list(heads)

    @pytest.mark.parametrize(
        "lines",
        [
            ("■ 收购进度", PROSE, "价格", PROSE[:10]),
            ("■ 小麦", "■ 油菜", "■ 早稻", PROSE),
            ("【主持人】", PROSE, "【嘉宾】", PROSE, "【主持人】", PROSE),
            ("■ 小麦收购过半。", PROSE, "■ 油菜收购收官。", PROSE),
        ],
    )
    def test_a_mark_alone_or_of_a_list_or_of_a_speaker_makes_none(self, lines: tuple[str, ...]) -> None:
        assert self.heads(PROSE, *lines) == []

    def test_a_step_with_its_number_is_no_speaker(self) -> None:
        heads = ["第一步：登记", "第二步：过磅"]
        assert self.heads(PROSE, heads[0], PROSE, heads[1], PROSE) == heads

    def test_a_number_inside_a_broken_sentence_is_none(self) -> None:
        assert self.heads(PROSE, PROSE[:-1], "2", PROSE) == []

    def test_references_are_headed_and_whole(self) -> None:
        entry = "[2] 张晓峰. 雨洪管理导论[M]. 北京: 水利水电出版社, 2017."
        found = article("招聘会", "2024-05-09", PROSE, "参考文献：", "[1] 甲. 乙[J]. 丙, 2019.", entry)
        assert found.sentences[-1].of(found.text) == entry
        assert self.heads(PROSE, "参考文献：", "[1] 甲. 乙[J]. 丙, 2019.", entry) == ["参考文献："]

    def test_an_attached_paper_stands_over_its_own_headings(self) -> None:
        head = [
            "省政府关于印发《人才招聘办法》的通知",
            "各市：",
            "现将《人才招聘办法》印发给你们。",
            "省政府",
        ]
        found = article(*head, "2024年5月9日", "人才招聘办法", "第一章　总则", f"第一条　{PROSE}", PROSE)
        levels = [(part.level, part.heading.of(found.text)) for part in found.sections if part.heading]
        assert levels == [(1, "人才招聘办法"), (2, "第一章　总则")]

    def test_a_heading_may_begin_with_a_quotation(self) -> None:
        assert self.heads(PROSE, "“空心”变“暖心”", PROSE, PROSE) == ["“空心”变“暖心”"]

    def test_attachments_stand_beside_the_numbered_parts(self) -> None:
        found = article(
            "方案", "2024-05-09", "一、任务", PROSE, "（一）要求", PROSE, "附件1", "任务分工表", PROSE
        )
        assert [part.level for part in found.sections][:3] == [1, 2, 1]
