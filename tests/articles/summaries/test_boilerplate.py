import pytest

from articles import Span
from articles.summaries.boilerplate import is_boilerplate, tail_of


def is_about_the_page(text: str, start: int = 0) -> bool:
    return is_boilerplate(text, Span(start, len(text)))


class TestTheTail:
    def test_it_begins_at_the_notes(self) -> None:
        text = "公园今天开放。\n园内有湖。\n附注\n1.面积含水面。"
        assert text[tail_of(text) :].startswith("\n附注")

    def test_notes_in_the_first_half_are_text(self) -> None:
        text = "附注\n1.面积含水面。\n公园今天开放，园内有湖，湖上有桥，桥边有亭。"
        assert tail_of(text) == len(text)


class TestBoilerplate:
    @pytest.mark.parametrize(
        "text",
        [
            "责任编辑：何清源",
            "来源：临江日报",
            "（记者葛行舟报道）",
            "扫码关注公众号获取更多内容",
            "未经授权不得转载本文内容",
            "文章为作者观点，不代表临江日报立场",
            "交通咨询电话：0990-12328",
            "临江市交通运输局",
            "2024年4月16日",
            "各县（区）人民政府，市直各部门：",
            "市民为何不愿垃圾分类？",
            "“我家住六楼，盼电梯盼了八年。”",
            "初夏时节，临江两岸绿树成荫",
            "凌晨两点，码头的岸桥还亮着灯",
            "图为改造后的小区",
            "风险提示：原材料价格上涨",
            "现印发给你们，请认真贯彻执行",
        ],
    )
    def test_it_is_recognized(self, text: str) -> None:
        assert is_about_the_page(text)

    def test_a_line_about_the_page_is_so_to_its_end(self) -> None:
        text = "业绩稳健。风险提示：原材料价格上涨；海外贸易政策变化"
        assert is_about_the_page(text, text.index("海外"))
        assert not is_boilerplate(text, Span(0, 4))

    @pytest.mark.parametrize(
        "text",
        [
            "临江市今年新建公园8座",
            "记者节当天，临江市表彰新闻工作者20名",
            "公司发布2023年年报",
            "图书馆新增座位300个",
            "走进临江的游客比去年多了两成，达到320万人次",
        ],
    )
    def test_news_are_none(self, text: str) -> None:
        assert not is_about_the_page(text)
