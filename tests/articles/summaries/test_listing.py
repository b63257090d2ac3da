from articles import digest, parse

MEASURES = (
    "市教育局将推出三项配套措施：一是拨款2亿元兴建学生宿舍，五年内增加床位1200个；"
    "二是设立奖学金，每年200名；三是延长图书馆开放时间至22时。"
)


def points(text: str) -> list[str]:
    article = parse(text, title="")
    return [point.of(article.text) for point in digest(article, points=4).summary.points]


class TestAList:
    def test_is_not_announced_by_a_point_that_gives_its_first_item_only(self) -> None:
        assert [point for point in points(MEASURES) if "配套措施" in point] == []

    def test_gives_its_later_items_as_points(self) -> None:
        assert any(point.startswith("设立奖学金") for point in points(MEASURES))
