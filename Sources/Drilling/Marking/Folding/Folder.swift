/// Collects graphemes from scalars in NFKC.
struct Folder {
    var graphemes: [Grapheme] = []
    let keepsCase: Bool
    private var joinsNext = false
    private var hasOpenFlag = false

    init(keepsCase: Bool, capacity: Int) {
        self.keepsCase = keepsCase
        graphemes.reserveCapacity(capacity)
    }

    mutating func append(_ value: UInt32) {
        if value < 0x80 {
            let folded = Folding.fold(ascii: value, keepsCase: keepsCase)
            if folded != 0 { push(folded) }
            return
        }
        switch value {
        case 0xDF, 0x1E9E:
            push(0x73)
            push(0x73)
        case 0x401, 0x451: push(keepsCase && value == 0x401 ? 0x415 : 0x435)
        case 0xC0...0xDE where value != 0xD7: push(keepsCase ? value : value + 0x20)
        case 0x410...0x42F: push(keepsCase ? value : value + 0x20)
        case 0x400...0x40F: push(keepsCase ? value : value + 0x50)
        case 0x591...0x5BD, 0x5BF, 0x5C1, 0x5C2, 0x5C4, 0x5C5, 0x5C7: break
        case 0xDF...0xFF, 0x430...0x45F, 0x5D0...0x5EA, 0x3041...0x3096, 0x30A1...0x30FA, 0x30FC,
            0x4E00...0x9FFF:
            push(value)
        default: appendRare(value)
        }
    }

    private mutating func appendRare(_ value: UInt32) {
        switch value {
        case 0x2010...0x2015, 0x2212, 0x5BE, 0x301C, 0x2043, 0xFE63: push(0x2D)
        case 0x2018...0x201B, 0x2032, 0x2B9...0x2BC, 0x5F3, 0x2035: push(0x27)
        case 0x201C...0x201F, 0x2033, 0xAB, 0xBB, 0x2039, 0x203A, 0x5F4, 0x300C...0x300F: push(0x22)
        case 0x2044, 0x2215: push(0x2F)
        case 0x3C2: push(0x3C3)
        case 0x640, 0xFE00...0xFE0F, 0xE0100...0xE01EF: break
        case 0x1F1E6...0x1F1FF: appendFlag(value)
        default: appendByProperties(value)
        }
    }

    /// Two regional indicators make one flag.
    private mutating func appendFlag(_ value: UInt32) {
        let closes = hasOpenFlag
        if closes { join(value) } else { push(value) }
        hasOpenFlag = !closes
    }

    private mutating func appendByProperties(_ value: UInt32) {
        guard let scalar = Unicode.Scalar(value) else { return }
        let properties = scalar.properties
        if value == 0x200D {
            joinsNext = (graphemes.last.map { $0.base } ?? 0) >= 0x2190
        } else if properties.isWhitespace {
            push(0x20)
        } else if properties.isGraphemeExtend || properties.generalCategory == .spacingMark
            || properties.isEmojiModifier
        {
            let isStress = (value == 0x301 || value == 0x300) && (0x400..<0x530).contains(graphemes.last ?? 0)
            if !isStress { join(value) }
        } else if properties.generalCategory != .control && properties.generalCategory != .format {
            pushLowered(scalar)
        }
    }

    private mutating func pushLowered(_ scalar: Unicode.Scalar) {
        let properties = scalar.properties
        if properties.numericType == .decimal, let digit = properties.numericValue {
            push(0x30 + UInt32(digit))
        } else if keepsCase || !properties.changesWhenLowercased {
            push(scalar.value)
        } else {
            for lowered in properties.lowercaseMapping.unicodeScalars {
                if lowered.properties.isGraphemeExtend { continue }
                push(lowered.value)
            }
        }
    }

    private mutating func push(_ value: UInt32) {
        if joinsNext {
            join(value)
        } else {
            graphemes.append(Grapheme(value))
        }
        joinsNext = false
        hasOpenFlag = false
    }

    private mutating func join(_ value: UInt32) {
        joinsNext = false
        guard let last = graphemes.popLast() else { return graphemes.append(Grapheme(value)) }
        graphemes.append(last.joined(by: value))
    }
}
