"""Texts whose heads have a form of their own: mail, letters of Taiwan's offices, standards."""

from __future__ import annotations

import pytest

from tests.articles.structure.reading import PROSE, article


class TestMail:
    @pytest.mark.parametrize(
        ("sender", "to", "subject"),
        [("寄件者", "收件者", "主旨"), ("发件人", "收件人", "主题"), ("From", "To", "Subject")],
    )
    def test_the_subject_is_the_title(self, sender: str, to: str, subject: str) -> None:
        head = (f"{sender}: 宁阳周报 <hello@ningyang.example>", f"{to}: 读者", "日期：2024年5月9日 07:30")
        found = article(*head, f"{subject}：降息之后，该做的三件事", PROSE, PROSE)
        known = found.metadata
        assert (found.title, found.text) == ("降息之后，该做的三件事", f"{PROSE}\n{PROSE}")
        assert (known.publisher, known.published) == ("宁阳周报", "2024-05-09")

    def test_a_person_who_sent_it_wrote_it(self) -> None:
        known = article("发件人：何川", "主题：关于存粮", PROSE, PROSE).metadata
        assert (known.author, known.publisher) == ("何川", None)

    def test_without_a_subject_it_is_none(self) -> None:
        assert article("发件人：何川", "收件人：李文", PROSE, PROSE).metadata.author is None


class TestLettersOfOffices:
    HEAD = ("寧陽市政府教育局　函", "地址：300寧陽市中央路1號", "承辦人：何川", "受文者：本市各國民小學")
    NUMBER = ("發文日期：中華民國113年5月9日", "發文字號：寧教國字第1130045678號", "速別：普通件")

    def test_number_day_and_whom_are_known(self) -> None:
        found = article(*self.HEAD, *self.NUMBER, "附件：計畫書1份", "主旨：檢送計畫書，請查照。", PROSE)
        known = found.metadata
        assert (found.title, known.publisher) == (self.HEAD[0], "寧陽市政府教育局")
        assert (known.document_number, known.published) == ("寧教國字第1130045678號", "2024-05-09")
        assert (known.addressee, found.text[:3]) == ("本市各國民小學", "主旨：")

    def test_without_a_number_the_labels_stay(self) -> None:
        assert "地址" in article(*self.HEAD, PROSE, PROSE).text


class TestStandards:
    COVER = ("ICS 03.080.30", "CCS A 12", "中华人民共和国国家标准", "GB/T 45998—2025")
    REST = ("社区助餐服务规范", "Specification for community meals", "2025-02-28发布　　2025-09-01实施")

    def test_the_cover_has_name_number_day_and_issuer(self) -> None:
        found = article(*self.COVER, *self.REST, "国家市场监督管理总局　发布", "前　言", PROSE, PROSE)
        known = found.metadata
        assert (found.title, known.document_number) == ("社区助餐服务规范", "GB/T 45998—2025")
        assert (known.published, known.publisher) == ("2025-02-28", "国家市场监督管理总局")
        assert found.text.splitlines()[0] == "前　言"

    @pytest.mark.parametrize("number", ["T/NYCX 012—2024", "DB33/T 1234-2025", "SB/T 10428—2007"])
    def test_other_kinds_have_numbers_too(self, number: str) -> None:
        found = article(number, *self.REST, PROSE, PROSE)
        assert (found.title, found.metadata.document_number) == ("社区助餐服务规范", number)

    def test_a_number_alone_is_no_cover(self) -> None:
        assert article("GB/T 45998—2025", "社区助餐服务规范", PROSE, PROSE).metadata.document_number is None
