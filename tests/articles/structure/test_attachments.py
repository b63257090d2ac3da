"""Attachments that a text names under it."""

import pytest

from tests.articles.structure.reading import article

PROSE = "请各单位认真组织检查，于本月底前完成，并将检查结果报送市局备案。"
NAMES = ("申报书.docx", "汇总表.xlsx")


class TestNamesOfFiles:
    @pytest.mark.parametrize("head", ["附件：", "附件下载", "附件下載：", "相关附件", "檔案下載："])
    def test_files_under_their_head_are_attachments_and_stay(self, head: str) -> None:
        found = article("关于开展检查的通知", PROSE, head, *NAMES)
        assert found.metadata.attachments == NAMES
        assert found.text.split("\n") == [PROSE, head, *NAMES]

    def test_other_lines_end_them(self) -> None:
        found = article("关于开展检查的通知", PROSE, "附件下载", NAMES[0], "联系人：王先生", NAMES[1])
        assert found.metadata.attachments == NAMES[:1]

    def test_no_other_line_without_a_number_is_one(self) -> None:
        found = article("关于开展检查的通知", PROSE, "附件：申报书", "抄送：市政府办公室。")
        assert found.metadata.attachments == ("申报书",)
