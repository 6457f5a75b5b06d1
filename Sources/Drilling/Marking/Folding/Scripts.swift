/// The kinds of letters that a text is written in.
struct Scripts: OptionSet {
    let rawValue: UInt8

    static let latin = Scripts(rawValue: 1)
    static let cyrillic = Scripts(rawValue: 2)
    static let hebrew = Scripts(rawValue: 4)
    static let kana = Scripts(rawValue: 8)
    static let han = Scripts(rawValue: 16)
    static let greek = Scripts(rawValue: 32)
    static let arabic = Scripts(rawValue: 64)

    init(rawValue: UInt8) { self.rawValue = rawValue }

    init(of graphemes: [Grapheme]) {
        self = graphemes.reduce(into: []) { scripts, grapheme in
            switch grapheme.base {
            case 0x61...0x7A, 0xDF...0x24F, 0x1E00...0x1EFF: scripts.insert(.latin)
            case 0x370...0x3FF: scripts.insert(.greek)
            case 0x400...0x52F: scripts.insert(.cyrillic)
            case 0x5D0...0x5EA: scripts.insert(.hebrew)
            case 0x620...0x6FF: scripts.insert(.arabic)
            case 0x3041...0x30FF: scripts.insert(.kana)
            case 0x3400...0x9FFF: scripts.insert(.han)
            default: break
            }
        }
    }

    /// Whether a text in these scripts cannot be an answer in those: letters for kanji, kana for kanji.
    func isOtherForm(than expected: Scripts) -> Bool {
        guard !isEmpty, !expected.isEmpty else { return false }
        if isDisjoint(with: expected) { return true }
        return self == .kana && expected.contains(.han)
            || contains(.han) && expected == .kana
    }
}
