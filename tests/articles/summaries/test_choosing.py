from articles import Span
from articles.summaries.choosing import Candidate, Room, choose
from articles.summaries.words import Pairs, pairs

TEXT = "甲乙丙丁戊己庚辛壬癸子丑寅卯辰巳午未申酉甲乙丙丁戊己庚辛壬癸"
WIDE = Room(points=9, chars=99, enough=99)


def pairs_of(span: Span) -> Pairs:
    return pairs(list(span.of(TEXT)))


class TestChoose:
    def test_the_best_come_first_and_never_overlap(self) -> None:
        found = choose(
            [Candidate(0, 6, 5, 0, 0), Candidate(4, 10, 4, 0, 0), Candidate(10, 15, 3, 0, 0)], WIDE, pairs_of
        )
        assert [candidate.start for candidate in found] == [0, 10]

    def test_what_was_said_is_not_said_again(self) -> None:
        found = choose([Candidate(0, 10, 5, 0, 0), Candidate(20, 28, 4, 0, 0)], WIDE, pairs_of)
        assert [candidate.start for candidate in found] == [0]

    def test_the_room_is_kept(self) -> None:
        pieces = [Candidate(i, i + 5, 20 - i, 0, 0) for i in range(0, 20, 5)]
        assert len(choose(pieces, Room(2, 99, 99), pairs_of)) == 2
        assert sum(c.end - c.start for c in choose(pieces, Room(9, 12, 12), pairs_of)) == 10

    def test_once_enough_is_said_a_worthless_piece_is_left_out(self) -> None:
        pieces = [Candidate(0, 8, 5, 0, 0), Candidate(8, 16, -1, 0, 0)]
        assert len(choose(pieces, Room(2, 99, 8), pairs_of)) == 1
        assert len(choose(pieces, Room(2, 99, 9), pairs_of)) == 2

    def test_a_place_without_a_point_goes_first_where_points_spread(self) -> None:
        pieces = [Candidate(0, 5, 5, 0, 0), Candidate(5, 10, 4, 0, 0), Candidate(10, 15, 3, 1, 1)]
        assert [c.start for c in choose(pieces, Room(2, 99, 99), pairs_of)] == [0, 5]
        assert [c.start for c in choose(pieces, Room(2, 99, 99), pairs_of, spread=True)] == [0, 10]

    def test_what_is_taken_counts(self) -> None:
        taken = [Candidate(0, 5, 0, 0, 0)]
        found = choose(
            [Candidate(3, 8, 9, 0, 0), Candidate(10, 15, 1, 0, 0)], Room(2, 99, 99), pairs_of, taken=taken
        )
        assert [candidate.start for candidate in found] == [10]
