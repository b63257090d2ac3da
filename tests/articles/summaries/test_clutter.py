import pytest

from articles import Span
from articles.summaries.clutter import heading_of, is_clutter, is_foreign
from articles.summaries.folding import fold


def is_struck(line: str) -> bool:
    return is_clutter(fold(line), Span(0, len(line)))


class TestALine:
    @pytest.mark.parametrize(
        "line",
        [
            "基金项目：国家自然科学基金项目（00000000）",
            "【作者简介】何清源（1990—），男，讲师。",
            "关　键　词：渡轮；候船；排队",
            "收稿日期：2024-01-05；修回日期：2024-03-02",
            "[3] 何清源. 渡轮的排队[J]. 临江交通, 2023(2): 11-15.",
            "[^1]: 只在夏天测过",
            "时间：6月3日 9:00",
            "1.通信地址：临江市渡口路8号",
            "分送：市级各部门",
            "（共印40份）",
            "附件：1.渡轮时刻表",
            "临政办发〔2024〕12号",
            "113年度訴字第1234號",
            "香港交易及結算所有限公司對本公告的內容概不負責",
            "承董事會命",
            "關於澄河科技：澄河科技成立於2009年，員工1,150人。",
            "MIT © 2022 渡轮项目贡献者",
            "本项目采用 Apache-2.0 许可证。",
            "// 读一行",
            "于 2023-09-14 10:22:31 发布",
            "发表于 2021-3-9 14:31 | 2楼",
            "推 redbean: 十年沒漏過  08/11 23:02",
            "3,126 人赞同了该回答",
            "审　判　长　　何　清",
            "临江市医疗保障局　　　临江市财政局",
            "小葱　150克",
            "盐　适量",
        ],
    )
    def test_that_is_no_statement_is_struck(self, line: str) -> None:
        assert is_struck(line)

    @pytest.mark.parametrize(
        "line",
        [
            "合同金额：人民币4.86亿元",
            "时间过去了三年，渡轮还在开。",
            "编号不清的渡轮全部停航。",
            "关于票价：市民意见分歧较大。",
            "附近的码头也新开了3条航线。",
            "麻省理工学院（MIT）发布渡轮能耗研究。",
            "2024年第3号台风登陆临江。",
            "发布于5月的新规已经执行。",
            "法院认为，审判长的提醒并无不当。",
            "末班渡轮 请你慢慢开",
            "1. 小葱洗净，切成5厘米的段。",
        ],
    )
    def test_that_states_something_is_kept(self, line: str) -> None:
        assert not is_struck(line)


class TestAForeignLine:
    @pytest.mark.parametrize(
        "line", ["let name = decode(&raw[0..20]).0", 'print(check("他们来了"))', "we rewrote it in rust."]
    )
    def test_is_code_or_another_language(self, line: str) -> None:
        assert is_foreign(line)

    @pytest.mark.parametrize("line", ["用 update ... returning 取任务，避免抢到同一条", "2,000 年", "渡轮"])
    def test_is_not_chinese_with_names(self, line: str) -> None:
        assert not is_foreign(line)


def test_a_heading_loses_its_number_and_its_frame() -> None:
    assert [heading_of(line) for line in ("六、参考文献", "【参考文献】", "6. 参考文献：")] == [
        "参考文献"
    ] * 3
