"""What an editor would keep of texts of different kinds, and what never."""

import re
from pathlib import Path

import pytest

from articles import Article, digest, parse

TEXTS = Path(__file__).parent / "texts"
KEPT = {
    "accident": ["造成2人受轻伤", "明火被扑灭", "全部安全疏散"],
    "court": ["认定某配送站以差评为由扣发骑手工资的行为违法"],
    "cups": ["不合格率为21.3%"],
    "feature": ["带动两万一千户农民年均增收一万两千元"],
    "filing": ["营业收入12.84亿元，同比增长18.7%"],
    "hongkong": ["新安排將於明年四月三日起實施"],
    "harbour": ["集装箱吞吐量7.4万标箱，同比下降11.2%"],
    "interim": ["股東應佔溢利1.92億港元，增加17%"],
    "interview": ["清理房址47座"],
    "judgment": ["退还原告会员费5230元"],
    "meeting": ["地区生产总值同比增长6.3%"],
    "notice": ["全省建成社区食堂1200个，覆盖80%以上的城市社区", "补助资金3.6亿元"],
    "parks": ["建成12个省级以上产业园区", "外出招商216次，同比增长31.5%"],
    "penalties": [
        "判处有期徒刑十年，并处罚金二百万元；以滥用职权罪判处有期徒刑三年，数罪并罚，决定执行有期徒刑十二年"
    ],
    "regulation": ["绿地率不得低于35%", "五倍以上十倍以下的罚款"],
    "release": ["OpenRiver周二发布LumenDB 3.0"],
    "scan_to_order": ["保留人工点餐服务"],
    "screens": ["建议把使用率写进采购合同"],
    "storm": ["全省转移群众9.8万人"],
    "survey": ["比上月上升0.4个百分点；但仍位于临界点以下"],
    "taiwan": ["11月營收18.62億元", "每股純益上看12元"],
    "vase": ["退还原告货款5.8万元", "赔偿原告17.4万元"],
    "verdict": ["判处有期徒刑十三年"],
    "wechat": ["11条道路实施临时交通管制"],
}
NEVER = re.compile(
    "事实包括：收受|旁听|最后陈述|出生|31个行业|塑料味|薄雾|灯还亮着|数字印证|始于|感到压力|受其影响|说话的大屏|坐在|出席会议|高度重视|适时开展督查|不存在虚假记载|小伙伴|点个|笔者|服务员|林冠廷|記者|住临江市|诉讼请求：|辩称"
)


def summarized(name: str) -> tuple[Article, list[str], str]:
    article = parse((TEXTS / f"{name}.txt").read_text(encoding="utf-8"))
    summary = digest(article).summary
    assert summary.headline
    return article, [point.of(article.text) for point in summary.points], summary.headline.of(article.text)


class TestAnEditor:
    @pytest.mark.parametrize("name", KEPT)
    def test_keeps_the_news(self, name: str) -> None:
        _, points, _ = summarized(name)
        assert [news for news in KEPT[name] if news not in "\n".join(points)] == []

    @pytest.mark.parametrize("name", KEPT)
    def test_leaves_out_scenes_rituals_and_the_page_itself(self, name: str) -> None:
        _, points, headline = summarized(name)
        assert not NEVER.search("\n".join([*points, headline]))

    @pytest.mark.parametrize(
        ("name", "news"),
        [
            ("notice", "到2026年底，全省建成社区食堂1200个"),
            ("parks", "全市累计建成12个省级以上产业园区"),
            ("judgment", "退还原告会员费5230元"),
            ("hongkong", "長者及合資格殘疾人士"),
            ("wechat", "9月14日4时至13时"),
            ("ferries", "The Harbour Council voted 9-4"),
        ],
    )
    def test_heads_the_summary_with_the_news(self, name: str, news: str) -> None:
        assert news in summarized(name)[2]

    def test_never_parts_a_rule_from_its_case(self) -> None:
        article = parse(
            "停车场管理办法\n第一条　停车场建设单位未取得规划许可，擅自开工建设的，"
            "由规划部门责令停止建设，并处五万元以上十万元以下罚款。\n"
            "第二条　新建商业设施，建筑面积超过二万平方米，且未配建停车位的，不予办理竣工验收手续。\n"
            "第三条　停车不足十五分钟的，不得收费。"
        )
        for chars in range(10, 130, 8):
            for piece in digest(article, chars=chars).summary.points:
                assert article.text[piece.end] == "。", piece.of(article.text)

    def test_gives_three_points_where_there_is_room(self) -> None:
        for name in ("accident", "taiwan", "wechat", "hongkong", "meeting"):
            assert len(summarized(name)[1]) == 3

    def test_runs_a_point_on_to_its_figures(self) -> None:
        points = summarized("feature")[1]
        assert any(point.endswith("去年全产业链产值达到九亿六千万元") for point in points)
