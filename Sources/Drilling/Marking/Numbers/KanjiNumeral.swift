/// Numbers in kanji, alone or among digits: 二十一, 三万, 1万2千, 一九四五.
enum KanjiNumeral {
    /// A folded text with its kanji numbers in digits.
    ///
    /// `everywhere`: also inside words; otherwise only where a number is counted (第三章, 二十人) or stands alone, so
    /// that 一般 stays a word.
    static func written(_ text: [Grapheme], everywhere: Bool) -> [Grapheme] {
        guard text.contains(where: { $0 >= 0x3007 && isKanji($0) }) else { return text }
        var written: [Grapheme] = []
        written.reserveCapacity(text.count)
        var index = 0
        while index < text.count {
            let start = index
            while index < text.count, isNumeral(text[index]) { index += 1 }
            let run = text[start..<index]
            if !run.isEmpty, everywhere || isCounted(start..<index, in: text), !isFraction(start, in: text),
                let value = value(of: run)
            {
                written += Folding.fold(String(value))
            } else {
                written += run
            }
            guard index < text.count else { break }
            written.append(text[index])
            index += 1
        }
        return written
    }

    private static let digits: [Grapheme: Int] = table("〇零一二三四五六七八九", [0, 0, 1, 2, 3, 4, 5, 6, 7, 8, 9])
    private static let tens: [Grapheme: Int] = table("十百千", [10, 100, 1000])
    private static let myriads: [Grapheme: Int] = table("万億兆", [10_000, 100_000_000, 1_000_000_000_000])
    private static let counters = Set(Folding.fold("年月日時分秒人個本章世位番回階歳才条巻部円枚冊台匹度倍週"))
    private static let heads = Set(Folding.fold("約全計"))
    /// 第, which makes ordinals: 第二次世界大戦.
    private static let ordinal: Grapheme = 0x7B2C

    private static func table(_ letters: String, _ values: [Int]) -> [Grapheme: Int] {
        Dictionary(uniqueKeysWithValues: zip(Folding.fold(letters), values))
    }

    private static func isKanji(_ grapheme: Grapheme) -> Bool {
        digits[grapheme] != nil || tens[grapheme] != nil || myriads[grapheme] != nil
    }

    private static func isNumeral(_ grapheme: Grapheme) -> Bool {
        grapheme.isDigit || grapheme >= 0x3007 && isKanji(grapheme)
    }

    private static func isCounted(_ range: Range<Int>, in text: [Grapheme]) -> Bool {
        let before = range.lowerBound > 0 ? text[range.lowerBound - 1] : .blank
        let after = range.upperBound < text.count ? text[range.upperBound] : .blank
        if before == ordinal { return true }
        return (before < 0x3040 || heads.contains(before) || counters.contains(before))
            && (after < 0x3040 || counters.contains(after))
    }

    /// Whether the digits go on before the run: 1.5億.
    private static func isFraction(_ start: Int, in text: [Grapheme]) -> Bool {
        start > 1 && (text[start - 1] == .stop || text[start - 1] == .comma) && text[start - 2].isDigit
    }

    /// The value of a run; nil where it is all digits or too great.
    private static func value(of run: ArraySlice<Grapheme>) -> Int? {
        guard run.count <= 20, run.contains(where: { !$0.isDigit }) else { return nil }
        var (total, section): (Int, Int) = (0, 0)
        var current: Int?
        for grapheme in run {
            if let digit = grapheme.isDigit ? Int(grapheme - 0x30) : digits[grapheme] {
                current = (current ?? 0) * 10 + digit
            } else if let ten = tens[grapheme] {
                section += (current ?? 1) * ten
                current = nil
            } else if let myriad = myriads[grapheme] {
                let count = section + (current ?? (section == 0 ? 1 : 0))
                let (product, overflow) = count.multipliedReportingOverflow(by: myriad)
                guard !overflow, total < 1_000_000_000_000_000_000 else { return nil }
                total &+= product
                (section, current) = (0, nil)
            }
            guard (current ?? 0) < 1_000_000_000_000_000, section < 1_000_000_000_000_000 else { return nil }
        }
        let (value, overflow) = total.addingReportingOverflow(section + (current ?? 0))
        return overflow || value < 0 ? nil : value
    }
}
