"""The reading screen, with keys typed as a person does."""

from pathlib import Path

import pytest
from textual.pilot import Pilot
from textual.widgets import OptionList

from articles import Figure, Section
from tests.tui.conftest import ARTICLE, Reader, screen, settle, shown, until
from tui.printing import shipped_article
from tui.widgets.article_pane import ArticlePane
from tui.widgets.figures import Figures
from tui.widgets.find_bar import FindBar
from tui.widgets.outline import Outline
from tui.widgets.summary import SummaryPane


def first_offered(pilot: Pilot[int]) -> str:
    """The command that Enter would choose in the palette; empty while none is found."""
    found = pilot.app.screen.query_one(OptionList)
    return str(found.highlighted_option.prompt) if found.highlighted_option else ""


class TestOpening:
    async def test_shows_outline_article_figures_summary_and_status(
        self, reader: Reader, article: str
    ) -> None:
        async with reader(article) as pilot:
            page = shown(pilot)
            for part in (
                "青禾县前三季度外贸",
                "2024-10-20",
                "青禾新闻网",
                "外贸主体更加活跃",
                "86.4亿元",
                "? Keys",
            ):
                assert part in page

    async def test_opens_the_shipped_article_without_a_source(self, reader: Reader) -> None:
        async with reader() as pilot:
            assert "澄湖市" in shown(pilot)

    async def test_tells_what_is_wrong_and_lets_the_reader_go_on(self, reader: Reader, article: str) -> None:
        async with reader("/no/such/file", article) as pilot:
            assert "/no/such/file" in shown(pilot)
            await pilot.press("L", "down", "enter")
            await settle(pilot)
            assert "进出口总值" in shown(pilot)

    async def test_a_document_s_markup_and_escapes_are_harmless_text(
        self, reader: Reader, tmp_path: Path
    ) -> None:
        path = tmp_path / "e.txt"
        path.write_text(
            "标题[/]与[red]记号\n2024-01-02\n正文[/]说\x1b[31m增长3%[b]。\u202e后面\x9b2J。\n",
            encoding="utf-8",
        )
        async with reader(str(path)) as pilot:
            page = shown(pilot)
            assert "[/]与[red]记号" in page
            assert "[/]说" in page
            assert not set(page) & {"\x1b", "\x9b", "\u202e"}


class TestTheStatusLine:
    async def test_names_an_article_without_a_title_by_its_file(self, reader: Reader, tmp_path: Path) -> None:
        path = tmp_path / "一行.txt"
        path.write_text("今天下雨。\n", encoding="utf-8")
        async with reader(str(path)) as pilot:
            assert "一行.txt" in shown(pilot).split("\n")[0]

    async def test_says_what_the_text_is_written_in(
        self, reader: Reader, article: str, tmp_path: Path
    ) -> None:
        path = tmp_path / "e.txt"
        path.write_text("A title\n\nThe council voted on Tuesday to build a line.\n", encoding="utf-8")
        async with reader(str(path), article) as pilot:
            assert "English" in shown(pilot).split("\n")[0]
            await pilot.press("L", "j", "enter")
            await settle(pilot)
            assert "简体" in shown(pilot).split("\n")[0]
            await pilot.press("s", "s")
            await settle(pilot)
            assert "简→臺灣" in shown(pilot).split("\n")[0]


class TestMoving:
    async def test_the_outline_moves_the_article(self, reader: Reader, article: str) -> None:
        async with reader(article) as pilot:
            await pilot.press("o", "j", "j")
            await settle(pilot)
            view = screen(pilot).query_one(ArticlePane)
            assert view.current_section == 2

    async def test_sections_go_by_brackets_and_the_outline_follows(self, reader: Reader) -> None:
        async with reader(size=(140, 20)) as pilot:
            outline = screen(pilot).query_one(Outline)
            await pilot.press("]", "]")
            await settle(pilot)
            assert outline.cursor == 2
            await pilot.press("[")
            await settle(pilot)
            assert outline.cursor == 1

    async def test_enter_on_a_figure_goes_to_its_sentence(self, reader: Reader, article: str) -> None:
        async with reader(article, size=(140, 14)) as pilot:
            await pilot.press("f", "G", "enter")
            await settle(pilot)
            reading = screen(pilot)
            view, figure = reading.query_one(ArticlePane), reading.query_one(Figures).current
            assert figure is not None
            assert reading.focused is view
            assert view.cursor.covers(figure)

    async def test_enter_on_a_point_goes_to_its_place(self, reader: Reader, article: str) -> None:
        async with reader(article) as pilot:
            await pilot.press("p", "j", "enter")
            await settle(pilot)
            reading = screen(pilot)
            point = reading.query_one(SummaryPane).points[1]
            assert reading.query_one(ArticlePane).cursor.overlaps(point)

    @pytest.mark.parametrize("size", [(140, 40), (80, 24)])
    async def test_tab_reaches_every_pane_and_shows_it(
        self, reader: Reader, article: str, size: tuple[int, int]
    ) -> None:
        async with reader(article, size=size) as pilot:
            seen = []
            for _ in range(4):
                await pilot.press("tab")
                focused = screen(pilot).focused
                assert focused is not None
                assert focused.display
                seen.append(focused.id)
            assert seen == ["figures", "summary", "outline", "article"]


class TestScripts:
    async def test_s_goes_round_the_scripts_and_back(self, reader: Reader, article: str) -> None:
        async with reader(article) as pilot:
            original = shown(pilot)
            await pilot.press("s", "s")
            await settle(pilot)
            page = shown(pilot)
            for part in ("青禾縣前三季度外貿", "外貿主體更加活躍", "進出口總值", "臺灣"):
                assert part in page
            await pilot.press("s", "s")
            await settle(pilot)
            assert shown(pilot) == original

    async def test_the_place_stays(self, reader: Reader) -> None:
        async with reader(size=(140, 20)) as pilot:
            await pilot.press("]", "]", "]", "j", "j")
            await settle(pilot)
            view = screen(pilot).query_one(ArticlePane)
            place = view.place
            assert place > 0
            await pilot.press("s")
            await settle(pilot)
            assert view.place == place


class TestCopying:
    async def test_y_copies_what_has_the_focus(self, reader: Reader, article: str, copied: list[str]) -> None:
        async with reader(article) as pilot:
            await pilot.press("]", "y", "o", "y", "f", "y", "p", "y", "j", "y")
            await settle(pilot)
            paragraph, section, figure, summary, point = copied
            assert paragraph == "外贸主体更加活跃"
            assert section.startswith("外贸主体更加活跃\n全县有进出口实绩")
            first = screen(pilot).query_one(Figures).rows[0]
            assert ARTICLE.split("\n", 2)[2][first.start : first.end] in figure
            assert point in summary.split("\n")

    async def test_copies_the_script_that_is_shown(
        self, reader: Reader, article: str, copied: list[str]
    ) -> None:
        async with reader(article) as pilot:
            await pilot.press("s", "s", "]", "y")
            await settle(pilot)
            assert copied == ["外貿主體更加活躍"]

    async def test_the_toast_says_how_many_characters_went_where(
        self, reader: Reader, article: str, copied: list[str]
    ) -> None:
        async with reader(article) as pilot:
            await pilot.press("]", "y")
            await settle(pilot)
            await until(pilot, lambda: "8 characters to the system clipboard" in shown(pilot))

    async def test_copy_as_offers_a_citation(self, reader: Reader, article: str, copied: list[str]) -> None:
        async with reader(article) as pilot:
            await pilot.press("Y", "down", "down", "enter")
            await settle(pilot)
            assert "青禾新闻网" in copied[0]
            assert "2024-10-20" in copied[0]

    async def test_figures_go_out_as_a_table_for_a_spreadsheet(
        self, reader: Reader, article: str, copied: list[str]
    ) -> None:
        async with reader(article) as pilot:
            await pilot.press("f", "Y")
            await pilot.pause()
            await pilot.press(*["down"] * 6, "enter")
            await settle(pilot)
            rows = [row.split("\t") for row in copied[0].split("\n")]
            assert len(rows) == len(screen(pilot).query_one(Figures).figures)
            assert {len(row) for row in rows} == {3}


class TestTheLibrary:
    async def test_hides_for_one_article(self, reader: Reader, article: str) -> None:
        async with reader(article) as pilot:
            assert not screen(pilot).query_one("#library").display

    async def test_lists_a_folder_and_opens_by_enter(
        self, reader: Reader, article: str, tmp_path: Path
    ) -> None:
        folder = tmp_path / "all"
        folder.mkdir()
        (folder / "a.txt").write_text(Path(article).read_text(encoding="utf-8"), encoding="utf-8")
        (folder / "b.txt").write_text(Path(shipped_article()).read_text(encoding="utf-8"), encoding="utf-8")
        async with reader(str(folder), size=(180, 40)) as pilot:
            await settle(pilot)
            page = shown(pilot)
            assert "2024-10-18" in page
            await pilot.press("L", "j", "enter")
            await settle(pilot)
            assert screen(pilot).index == 1


class TestHelp:
    @pytest.mark.parametrize("key", ["?", "？", "f1"])
    async def test_shows_all_keys_with_and_without_an_input_method(
        self, reader: Reader, article: str, key: str
    ) -> None:
        async with reader(article, size=(140, 70)) as pilot:
            await pilot.press(key)
            await pilot.pause()
            page = shown(pilot)
            assert "Next section" in page
            assert "复制" in page
            await pilot.press("escape")
            await pilot.pause()
            assert "Next section" not in shown(pilot)

    @pytest.mark.parametrize("size", [(80, 24), (50, 20)])
    async def test_a_row_is_a_command_that_enter_calls(
        self, reader: Reader, article: str, size: tuple[int, int]
    ) -> None:
        async with reader(article, size=size) as pilot:
            await pilot.press("?", *["j"] * 13, "enter")
            await settle(pilot)
            assert screen(pilot).view.current_section == 1

    async def test_the_palette_finds_a_command_in_english(self, reader: Reader, article: str) -> None:
        async with reader(article) as pilot:
            await pilot.press("ctrl+p")
            await pilot.pause()
            await pilot.press(*"script")
            await until(pilot, lambda: "Next script" in first_offered(pilot))
            await pilot.press("enter")
            await settle(pilot)
            showing = screen(pilot).showing
            assert showing is not None
            assert showing.script == "simplified"


class TestFinding:
    async def test_finds_as_one_types_in_any_script_and_counts(self, reader: Reader, article: str) -> None:
        async with reader(article) as pilot:
            await pilot.press("/", *"進出口")
            await settle(pilot)
            assert "1/5" in shown(pilot)
            await pilot.press("enter", "n", "n")
            await settle(pilot)
            assert "3/5" in shown(pilot)
            await pilot.press("N")
            await settle(pilot)
            assert "2/5" in shown(pilot)

    async def test_finds_by_pinyin(self, reader: Reader, article: str) -> None:
        async with reader(article) as pilot:
            await pilot.press("/", *"maoyi")
            await settle(pilot)
            assert "0/0" in shown(pilot)
            await pilot.press(*["backspace"] * 5, *"waimao")
            await settle(pilot)
            assert "1/1" in shown(pilot)

    async def test_escape_returns_to_where_one_was(self, reader: Reader) -> None:
        async with reader(size=(140, 20)) as pilot:
            view = screen(pilot).query_one(ArticlePane)
            place = view.place
            await pilot.press("/", *"林晓岚")
            await settle(pilot)
            assert view.place != place
            await pilot.press("escape")
            await settle(pilot)
            assert view.place == place
            assert screen(pilot).focused is view

    async def test_filters_the_list_that_has_the_focus(self, reader: Reader, article: str) -> None:
        async with reader(article) as pilot:
            await pilot.press("o", "/", *"新興", "enter")
            await settle(pilot)
            outline = screen(pilot).query_one(Outline)
            assert len(outline.rows) == 1
            await pilot.press("/", "escape")
            await settle(pilot)
            assert len(outline.rows) == 3


class TestFigures:
    async def test_stand_under_their_sections_or_by_weight(self, reader: Reader, article: str) -> None:
        async with reader(article) as pilot:
            figures = screen(pilot).figures
            headings = [row for row in figures.rows if isinstance(row, Section)]
            assert len(headings) == 2
            await pilot.press("f", "w")
            rows = figures.rows
            assert all(isinstance(row, Figure) for row in rows)
            weights = [row.weight for row in rows if isinstance(row, Figure)]
            assert weights == sorted(weights, reverse=True)

    async def test_one_kind_at_a_time(self, reader: Reader, article: str) -> None:
        async with reader(article) as pilot:
            figures = screen(pilot).figures
            await pilot.press("f", "t")
            assert {row.kind for row in figures.rows if isinstance(row, Figure)} == {"count"}
            assert "Key figures 2 count" in shown(pilot)
            await pilot.press(*["t"] * 3)
            assert len([row for row in figures.rows if isinstance(row, Figure)]) == len(figures.figures)


class TestTheOutline:
    async def test_folds_and_still_follows_the_article(self, reader: Reader, tmp_path: Path) -> None:
        path = tmp_path / "n.md"
        path.write_text(
            "# 规划\n\n导语一句话。\n\n## 总则\n\n总则的话。\n\n"
            "### 目标\n\n目标的话。\n\n## 附则\n\n附则的话。\n",
            encoding="utf-8",
        )
        async with reader(str(path)) as pilot:
            outline = screen(pilot).outline
            names = [outline.words(row) for row in outline.rows]
            await pilot.press("o", "Z")
            await settle(pilot)
            assert [outline.words(row) for row in outline.rows] == [name for name in names if name != "目标"]
            await pilot.press("a", "]", "]", "]")
            await settle(pilot)
            assert outline.current is not None
            assert outline.words(outline.current) == "附则"

    async def test_a_click_chooses_the_row_under_the_mouse(self, reader: Reader, article: str) -> None:
        async with reader(article) as pilot:
            outline = screen(pilot).outline
            top = outline.scrollable_content_region.offset - outline.region.offset
            await pilot.click(outline, offset=(top.x + 3, top.y + 2))
            await settle(pilot)
            assert outline.cursor == 2
            assert screen(pilot).view.current_section == 2


class TestJumping:
    async def test_a_letter_goes_to_its_pane_or_section(self, reader: Reader, article: str) -> None:
        async with reader(article) as pilot:
            await pilot.press(";", "d")
            await settle(pilot)
            assert screen(pilot).focused is screen(pilot).figures
            await pilot.press("；", "j")
            await settle(pilot)
            assert screen(pilot).view.current_section == 2


class TestThePalette:
    async def test_finds_a_command_by_pinyin(self, reader: Reader, article: str) -> None:
        async with reader(article) as pilot:
            await pilot.press("ctrl+p")
            await pilot.pause()
            await pilot.press(*"quanbuanjian")
            await until(pilot, lambda: "All keys" in first_offered(pilot))
            await pilot.press("enter")
            await settle(pilot)
            assert "Next section" in shown(pilot)

    async def test_puts_what_was_typed_before_letters_that_only_follow_each_other(
        self, reader: Reader, article: str
    ) -> None:
        async with reader(article) as pilot:
            await pilot.press("ctrl+p")
            await pilot.pause()
            await pilot.press(*"chazhao")
            await until(pilot, lambda: "Find, or filter" in first_offered(pilot))
            await pilot.press("enter")
            await settle(pilot)
            assert screen(pilot).query_one(FindBar).has_class("-open")

    async def test_reaches_the_commands_of_the_panes(self, reader: Reader, article: str) -> None:
        async with reader(article) as pilot:
            await pilot.press("ctrl+p")
            await pilot.pause()
            await pilot.press(*"by weight")
            await until(pilot, lambda: "By weight" in first_offered(pilot))
            await pilot.press("enter")
            await settle(pilot)
            assert screen(pilot).figures.by_weight


class TestThemes:
    async def test_one_is_chosen_by_a_key_and_kept(self, reader: Reader, article: str) -> None:
        async with reader(article) as pilot:
            assert pilot.app.theme == "night"
            await pilot.press("c", "j", "enter")
            await settle(pilot)
            assert pilot.app.theme == "paper"
        async with reader(article) as pilot:
            assert pilot.app.theme == "paper"


class TestTheHints:
    async def test_can_be_clicked(self, reader: Reader, article: str) -> None:
        async with reader(article) as pilot:
            hints = shown(pilot).split("\n")[-1]
            await pilot.click("Hints", offset=(hints.index("Keys"), 0))
            await settle(pilot)
            assert "Next section" in shown(pilot)

    async def test_are_those_of_the_pane_that_has_the_focus(self, reader: Reader, article: str) -> None:
        async with reader(article) as pilot:
            assert "[ ] Section" in shown(pilot).split("\n")[-1]
            for key, hint in (("f", "w By weight"), ("p", "K J Move"), ("o", "z Fold"), ("a", "space Page")):
                await pilot.press(key)
                await settle(pilot)
                assert hint in shown(pilot).split("\n")[-1]

    async def test_name_the_person_s_keys(self, reader: Reader, article: str, tmp_path: Path) -> None:
        (tmp_path / "WENZHAI_CONFIG").mkdir()
        settings = tmp_path / "WENZHAI_CONFIG" / "settings.toml"
        settings.write_text('[keys]\n"reader.copy" = "c"\n"compare.next" = "x"\n', encoding="utf-8")
        async with reader(article) as pilot:
            assert "c Copy" in shown(pilot).split("\n")[-1]
            await pilot.press("d")
            await settle(pilot)
            before = shown(pilot)
            assert "x Next" in before
            await pilot.press("x")
            await settle(pilot)
            assert shown(pilot) != before


class TestANarrowScreen:
    async def test_the_summary_leaves_its_hints_in_sight(self, reader: Reader, article: str) -> None:
        async with reader(article, size=(50, 20)) as pilot:
            await pilot.press("p")
            await settle(pilot)
            assert "? Keys" in shown(pilot).split("\n")[-1]

    async def test_a_filtered_pane_stays_and_escape_leads_back(self, reader: Reader, article: str) -> None:
        async with reader(article, size=(80, 24)) as pilot:
            reading = screen(pilot)
            await pilot.press("f", "/", *"52", "enter")
            await settle(pilot)
            assert reading.focused is reading.figures
            assert reading.figures.region.area
            assert len([row for row in reading.figures.rows if isinstance(row, Figure)]) == 1
            await pilot.press("escape")
            await settle(pilot)
            assert reading.focused is reading.view
            assert not reading.figures.region.area

    async def test_shows_how_to_get_help_and_out(self, reader: Reader, article: str) -> None:
        async with reader(article, size=(50, 20)) as pilot:
            hints = shown(pilot).split("\n")[-1]
            assert "? Keys" in hints
            assert "q Quit" in hints


class TestDialogs:
    async def test_letters_stand_over_the_page(self, reader: Reader, article: str) -> None:
        async with reader(article) as pilot:
            await pilot.press(";")
            await settle(pilot)
            assert "外贸主体更加活跃" in shown(pilot)


class TestHits:
    async def test_go_with_the_article_that_they_were_found_in(
        self, reader: Reader, article: str, tmp_path: Path
    ) -> None:
        path = tmp_path / "b.txt"
        path.write_text("别的\n\n今天下雨。\n", encoding="utf-8")
        async with reader(article, str(path)) as pilot:
            await pilot.press("/", *"进出口", "enter", "L", "j", "enter")
            await settle(pilot)
            assert "1/5" not in shown(pilot)

    async def test_escape_takes_them_away(self, reader: Reader, article: str) -> None:
        async with reader(article) as pilot:
            await pilot.press("/", *"进出口", "enter")
            await settle(pilot)
            assert "1/5" in shown(pilot)
            await pilot.press("escape")
            await settle(pilot)
            assert "1/5" not in shown(pilot)
