"""The tables that structure reads, and the names that their lists tell."""

from __future__ import annotations

import re

import pytest

from articles.structure import tables
from articles.structure.documents import issuer
from tests.articles.structure.reading import PROSE, article


class TestWordLists:
    def test_each_stands_once_with_each_of_its_words_once(self) -> None:
        lists = tables.rows("words")
        assert len({name for name, _ in lists}) == len(lists)
        for name, listed in lists:
            assert listed.split(), name
            assert len(set(listed.split())) == len(listed.split()), name

    def test_none_is_empty_for_being_named_wrongly(self) -> None:
        with pytest.raises(KeyError):
            tables.words("surnames")

    def test_the_longest_of_their_words_is_found_first(self) -> None:
        found = re.match(tables.any_of("newspaper"), "新闻网")
        assert found and found[0] == "新闻网"


class TestNamesOfOffices:
    @pytest.mark.parametrize(
        "office",
        ["青枫市人民政府", "青枫市粮食局", "青枫人民银行", "青枫证券交易所", "青枫粮食集团", "青枫農業大學"],
    )
    def test_whose_document_it_is_stands_before_what_it_is_about(self, office: str) -> None:
        assert issuer(f"{office}关于夏粮收购的通知") == office
        assert article(f"{office}关于夏粮收购的通知", PROSE, PROSE).metadata.publisher == office

    @pytest.mark.parametrize("said", ["编", "编印", "主办"])
    @pytest.mark.parametrize("office", ["青枫市人民政府办公室", "青枫市粮食局", "青枫文艺出版社"])
    def test_what_an_office_did_beside_the_date_is_no_part_of_its_name(self, office: str, said: str) -> None:
        found = article("夏粮收购简报", f"{office}{said}　2024年5月9日", PROSE, PROSE)
        assert (found.metadata.publisher, found.metadata.published) == (office, "2024-05-09")

    def test_companies_sign_together_as_offices_do(self) -> None:
        signers = ("青枫粮食集团有限公司", "青枫农业发展银行", "2024年5月9日")
        known = article("关于联合收购夏粮的公告", PROSE, PROSE, *signers).metadata
        assert (known.signature, known.signed) == ("青枫粮食集团有限公司、青枫农业发展银行", "2024-05-09")
