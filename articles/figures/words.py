"""The words around a figure: what moved, against what, how nearly, and where a noun phrase ends."""

from __future__ import annotations

import re
from functools import cache
from typing import NamedTuple

from articles.figures.tables import rows, words
from articles.model import Basis, Direction


class Word(NamedTuple):
    """A word beside a figure."""

    role: str
    """``change``, ``basis``, ``copula``, ``approx``, ``after``, ``noun`` or ``head``."""
    direction: Direction
    basis: Basis


# Short verbs and particles, with what makes another word of them.
_PARTICLES = (
    "不(?!良|动产|锈|同|变价|含|平|孕|等|足)|有(?!期|色|机|限|效|关|序|害|毒|线|轨|偿|形|利|无|意|力)|在(?!校|建|岗|职|线|读|库|册|营|产|外|途|手|研)"
    "|对(?!外|口|华|美|象|数|策|标|冲|接|于|应|比)|(?<![费信利公采])用(?!户|电|水|地|气|人|工|品|途|能|药|房|海|餐|血|材|煤|油|量|车|热|时|户|度)|(?<![由关对位属基鉴至])于|来(?!源|料|电|访|华|往|宾|信|水|自)"
    "|到(?!位|货|港|岸|访|期|账)|去(?!年|库|产|世|化)|可(?!比|支|再|用|研|变|持|燃|转|靠|回|溶|见|吸|建)|(?<![储节产动势功性智职技本热电核光风可才机])能(?!源|耗|力|量|效|级|见|繁|手)|(?<![商协学社机大国晚峰年委议都运体工例展书闭省市县全盛聚宴集])会(?!员|议|计|展|馆|长)"
    "|当(?!中|地|年|期|月|日|季|前|选|中)|从(?!业)|(?<![天大])使(?!用|馆|命)|将(?!军|领)|(?<![行作成认人因])为(?!主|期)|是(?!否)|被|把(?!手|关)|由(?!于)|(?<![方走流投面导偏取意动志转朝趋双定])向(?!导|上)"
    "|(?<![人平年月日户亩劳])均(?!价|值|衡|线)|等(?!级|效|候|值|待|离)|占(?!比|地)|未(?!成年|来|分配)|并(?!购|网|表)|让(?!利)|令|要(?!素|求|闻|件)|也|都(?!市)|又|还(?!款|贷)"
    "|就(?!业|医|诊|读|餐)|才(?!能)|却|但|需(?!求|要量)|已|曾|须|拟|且|而|若|与此|属(?!性|地)|超(?![高市大过声级导出短])|达(?!标|产)|至(?![少多今])|其(?!他|它|余|中)|(?<![人法数])员?将"
)


@cache
def word_table() -> dict[str, Word]:
    """Folded word to what it tells."""
    table: dict[str, Word] = {}
    for role, direction, basis, found in rows("figures_words.tsv"):
        for word in found.split():
            entry = Word(role, direction.replace("-", "none"), basis.replace("-", "none"))  # type: ignore[arg-type]
            if role not in ("head", "after", "noun"):
                table.setdefault(word, entry)
    return table


@cache
def words_of(role: str) -> frozenset[str]:
    """All words of one role."""
    return frozenset(word for row in rows("figures_words.tsv") if row[0] == role for word in row[3].split())


@cache
def verbs() -> re.Pattern[str]:
    """Where a noun phrase ends to the right of a figure, or begins to its left."""
    whole = {word for word in words("figures_verbs.txt") if len(word) > 1}
    whole |= {word for word in words_of("change") if len(word) > 1 and word[-1] not in "至到"}
    grouped: dict[str, list[str]] = {}
    for word in sorted(whole, key=len, reverse=True):
        grouped.setdefault(word[0], []).append(
            re.escape(word[1:]) + ("(?![值量速额率])" if word in _NOUNS else "")
        )
    trie = "|".join(f"{first}(?:{'|'.join(rests)})" for first, rests in sorted(grouped.items()))
    return re.compile(f"{trie}|{_PARTICLES}")


_NOUNS = frozenset(("增加", "增长", "新增", "净增", "减少", "提高"))
