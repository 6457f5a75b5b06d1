extension Language {
    static let japanese = Language(
        code: "ja", decimal: ".",
        negations: "ない なし 無し",
        negatingPrefixes: "不 非 無 未 反",
        andWords: "と や & および 及び そして かつ ならびに", orWords: "か または 又は あるいは もしくは",
        numberWords: """
            0 零 0 ゼロ 1 一 2 二 3 三 4 四 5 五 6 六 7 七 8 八 9 九 10 十
            """,
        halfWords: "半",
        scaleWords: "2 百 3 千 4 万 8 億 12 兆",
        numberCompany: "年 年に 西暦 約 およそ 人 個 本 歳",
        rangeWords: "から",
        comparatives: "以上 以下 未満 超",
        minusWords: "マイナス", eras: "紀元前 前", commonEra: "紀元後",
        lookalikes: "月曜日 火曜日 水曜日 木曜日 金曜日 土曜日 日曜日 北 南 東 西 イラン イラク 最大 最小",
        trueWords: "はい 正しい 正解 本当 真 正 ○ 〇 ◯ まる",
        falseWords: "いいえ 間違い 誤り 嘘 偽 誤 × ばつ 違う")
}
