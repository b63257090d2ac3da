import pytest

from articles.cleaning import clean
from articles.model import Line
from tests.articles.cleaning.damage import cleaned, injected

ARTICLE = """云浮縣綜合施策發展特色產業
全縣累計創建國家級產業園區三個,數字經濟協會發布了最新數據。
縣政府針對企業反映的問題,進一步優化營商環境,穩定市場預期,完善醫療和養老服務體系。
今年以來,當地群眾收入持續增長,網絡基礎設施不斷完善,發展潛力很大。我們一定要抓緊時間,努力創造條件。"""


class TestInjectedPinyin:
    @pytest.mark.parametrize("lost", ["drop", "q", "pua"])
    def test_an_injected_article_comes_back(self, lost):
        noisy = injected(ARTICLE, lost=lost)
        assert noisy.count("(") > 20
        assert cleaned(noisy) == ARTICLE

    def test_every_removal_is_listed_with_its_line(self):
        noisy = injected(ARTICLE)
        _, repairs = clean([Line(line) for line in noisy.split("\n")])
        assert {repair.kind for repair in repairs} == {"pinyin", "shifted"}
        first = repairs[0]
        assert (first.kind, first.line, first.before, first.after) == ("pinyin", 1, "發(fā)", "發")

    def test_other_parentheses_stay(self):
        text = ARTICLE + "\n《管理辦法(試行)》提到(WTO)、(PM2.5)、(2023)和(an example)"
        assert cleaned(injected(text)) == text

    @pytest.mark.parametrize("tag", ["?/p>", "?/strong>", "?/span>", "?br/>"])
    def test_a_tag_whose_bracket_was_swallowed_goes_and_is_listed(self, tag):
        lines, repairs = clean([Line(line) for line in f"{injected(ARTICLE)}\n全縣糧食增收{tag}".split("\n")])
        assert lines[-1].text == "全縣糧食增收"
        assert [(r.kind, r.line, r.before, r.after) for r in repairs][-1] == ("tag", 5, tag, "")

    def test_such_a_tag_stays_in_an_undamaged_document(self):
        text = "真的增收了嗎?/p>全縣糧食增收"
        assert cleaned(text) == text

    def test_keeping_glosses_changes_nothing(self):
        noisy = injected(ARTICLE)
        assert cleaned(noisy, glosses="keep") == noisy


class TestGlossesOfLearners:
    @pytest.mark.parametrize(
        "text",
        [
            "他在北京长(zhǎng)大，是这里的常客。",
            "蜜(mì)蜂(fēng)在花(huā)丛(cóng)中飞(fēi)舞(wǔ)，嗡(wēng)嗡作响。",
            "學(xué)習(xí)中(zhōng)文(wén)很(hěn)有(yǒu)意(yì)思(sī)",
            "银行(háng)的行(xíng)长(zhǎng)长(cháng)得很高。",
        ],
    )
    def test_a_gloss_in_a_clean_text_stays(self, text):
        assert cleaned(text) == text
