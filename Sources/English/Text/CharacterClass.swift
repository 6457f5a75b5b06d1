/// What the tokenizer and the lexical features ask of a character; the bits are those of Scripts/export-model.
struct CharacterClass: OptionSet, Sendable {
    let rawValue: UInt16

    /// A letter of spaCy's tokenizer, and its lower and upper halves (scripts without case are in both).
    static let alpha = CharacterClass(rawValue: 1 << 0)
    static let alphaLower = CharacterClass(rawValue: 1 << 1)
    static let alphaUpper = CharacterClass(rawValue: 1 << 2)
    static let icon = CharacterClass(rawValue: 1 << 3)
    static let quote = CharacterClass(rawValue: 1 << 4)
    /// A prefix or suffix by itself.
    static let prefix = CharacterClass(rawValue: 1 << 5)
    static let suffix = CharacterClass(rawValue: 1 << 6)
    /// A full stop after it is a suffix.
    static let beforeStop = CharacterClass(rawValue: 1 << 7)
    /// Unicode properties, of the version of the exporting Python.
    static let letter = CharacterClass(rawValue: 1 << 8)
    static let uppercase = CharacterClass(rawValue: 1 << 9)
    static let digit = CharacterClass(rawValue: 1 << 10)
    static let space = CharacterClass(rawValue: 1 << 11)
    static let word = CharacterClass(rawValue: 1 << 12)
    static let decimal = CharacterClass(rawValue: 1 << 13)
    /// Letters with case, and what is passed over between them when a final sigma is looked for.
    static let cased = CharacterClass(rawValue: 1 << 14)
    static let caseIgnorable = CharacterClass(rawValue: 1 << 15)
}

/// The classes and lower-case forms of all characters.
struct CharacterClasses: Sendable {
    private let low: [CharacterClass]
    private let starts: ModelTable<UInt32>
    private let flags: ModelTable<UInt16>
    private let lower: ModelTable<UInt32>

    init(_ file: ModelFile) {
        let starts = file.table("classes.starts", of: UInt32.self)
        let flags = file.table("classes.flags", of: UInt16.self)
        self.starts = starts
        self.flags = flags
        lower = file.table("classes.lower")
        var low: [CharacterClass] = []
        for run in 0..<starts.count where starts[run] < 0x800 {
            let end = run + 1 < starts.count ? min(starts[run + 1], 0x800) : 0x800
            low += Array(repeating: CharacterClass(rawValue: flags[run]), count: Int(end - starts[run]))
        }
        self.low = low
    }

    subscript(scalar: UInt32) -> CharacterClass {
        if scalar < 0x800 { return low[Int(scalar)] }
        return CharacterClass(rawValue: flags[starts.upperBound(of: scalar) - 1])
    }

    /// The lower-case form of a character: one scalar, or two for the dotted capital I.
    func lowercase(_ scalar: UInt32) -> (UInt32, UInt32?) {
        if scalar < 0x80 { return (scalar >= 0x41 && scalar <= 0x5a ? scalar + 32 : scalar, nil) }
        let entries = lower.buffer
        var from = 0
        var to = entries.count / 3
        while from < to {
            let middle = (from + to) / 2
            if entries[3 * middle] < scalar { from = middle + 1 } else { to = middle }
        }
        guard 3 * from < entries.count, entries[3 * from] == scalar else { return (scalar, nil) }
        let second = entries[3 * from + 2]
        return (entries[3 * from + 1], second == 0 ? nil : second)
    }
}
