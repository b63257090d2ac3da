"""Fold a text so that one table of cue words and marks fits every script; offsets stay."""

from __future__ import annotations

import re

_PAIRS = (
    "別别 銷销 "
    "這这 該该 對对 為为 時时 據据 與与 還还 們们 個个 來来 說说 話话 記记 聞闻 報报 導导 電电 訊讯 總总 "
    "綜综 實实 現现 達达 業业 認认 務务 應应 於于 後后 過过 從从 將将 當当 雖虽 儘尽 則则 無无 卻却 訴诉 "
    "稱称 編编 責责 聯联 繫系 動动 態态 點点 會会 議议 並并 進进 關关 開开 長长 統统 計计 數数 圖图 體体 "
    "規规 劃划 預预 圍围 繞绕 條条 環环 標标 題题 問问 嗎吗 見见 專专 訪访 執执 筆笔 審审 註注 漲涨 歷历 "
    "歲岁 減减 績绩 輕轻 權权 產产 區区 縣县 場场 營营 資资 項项 費费 價价 經经 農农 東东 勞劳 萬万 "
    "億亿 顯显 積积 極极 險险 舉举 啟启 獲获 確确 許许 論论 決决 組组 織织 隨随 況况 難难 協协 給给 讓让 "
    "類类 稅税 貿贸 監监 測测 鎮镇 鄉乡 機机 構构 檢检 續续 際际 團团 餘余 幾几 僅仅 須须 約约 劑剂 處处 "
    "視视 聽听 質质 斷断 揮挥 習习 奮奋 堅坚 貫贯 徹彻 譜谱 籌筹 紮扎 釐厘 辯辩 參参 領领 匯汇 "
    "違违 陽阳 氣气 霧雾 "
    "負负 擬拟 證证 設设 調调 聲声 連连 週周 擴扩 辦办 貸贷 創创 優优 勢势 園园 遠远 單单 較较 階阶 層层 "
    "內内 線线 術术 寫写 復复 維维 強强 誤误 買买 壓压 帶带 眾众 寧宁 請请 終终 釋释 憶忆 嘆叹 佈布 "
    "發发 號号 採采 攝摄 陳陈 絡络 錄录 簡简 載载 轉转 掃扫 碼码 冊册 獻献 謹谨 結结 財财 "
)
"""The characters of cue words, traditional and simplified."""
_OLD_AND_NEW = "".join(_PAIRS.split())
_FOLD = str.maketrans(
    dict(zip(_OLD_AND_NEW[::2], _OLD_AND_NEW[1::2], strict=True))
    | dict(zip("();?!％", "（）；？！%", strict=True))
)
_NARROW = re.compile(r"(?<!\d),|,(?!\d)|(?<!\d):(?!//)|:(?![\d/])")


def fold(text: str) -> str:
    """The text with traditional characters of cue words, narrow marks and capitals folded in place."""
    folded = _NARROW.sub(lambda mark: "，" if mark[0] == "," else "：", text.translate(_FOLD))
    lowered = folded.lower()
    return lowered if len(lowered) == len(text) else folded
