extension Affixes {
    /// The separators inside a chunk, in order.
    func infixes(of chunk: Range<Int>, in text: Characters) -> [Range<Int>] {
        var found: [Range<Int>] = []
        var place = chunk.lowerBound
        while place < chunk.upperBound {
            let length = infixLength(at: place, of: chunk, in: text)
            if length > 0 { found.append(place..<place + length) }
            place += max(length, 1)
        }
        return found
    }

    private func infixLength(at place: Int, of chunk: Range<Int>, in text: Characters) -> Int {
        let scalar = text.scalars[place]
        let kind = text.classes[place]
        if scalar == "." {
            let run = dots(from: place, to: chunk.upperBound, in: text, atLeast: 2)
            if run > 0 { return run }
        }
        if scalar == "…" || kind.contains(.icon) { return 1 }
        guard place > chunk.lowerBound, place + 1 < chunk.upperBound else { return 0 }
        let before = text.classes[place - 1]
        let after = text.classes[place + 1]
        let digitBefore = Self.isDigit(text.scalars[place - 1])
        switch scalar {
        case "+", "*", "^": return digitBefore && isOperand(text.scalars[place + 1]) ? 1 : 0
        case ".": return isBeforeCapital(before) && isCapital(after) ? 1 : 0
        case ",": return before.contains(.alpha) && after.contains(.alpha) ? 1 : 0
        case ":", "<", ">", "=", "/":
            return (before.contains(.alpha) || digitBefore) && after.contains(.alpha) ? 1 : 0
        case "-":
            if digitBefore, isOperand(text.scalars[place + 1]) { return 1 }
            return before.contains(.alpha) || digitBefore ? hyphenLength(at: place, of: chunk, in: text) : 0
        case "–", "—", "~":
            return before.contains(.alpha) || digitBefore ? hyphenLength(at: place, of: chunk, in: text) : 0
        default: return 0
        }
    }

    /// One to three hyphens, one or two long dashes, one short dash or tilde, if a letter follows.
    private func hyphenLength(at place: Int, of chunk: Range<Int>, in text: Characters) -> Int {
        let scalar = text.scalars[place]
        let most = scalar == "-" ? 3 : scalar == "—" ? 2 : 1
        var length = 1
        while length < most, place + length < chunk.upperBound, text.scalars[place + length] == scalar {
            length += 1
        }
        let next = place + length
        return next < chunk.upperBound && text.classes[next].contains(.alpha) ? length : 0
    }

    private func isOperand(_ scalar: Unicode.Scalar) -> Bool { Self.isDigit(scalar) || scalar == "-" }

    private func isBeforeCapital(_ kind: CharacterClass) -> Bool {
        kind.contains(.alphaLower) || kind.contains(.quote)
    }

    private func isCapital(_ kind: CharacterClass) -> Bool {
        kind.contains(.alphaUpper) || kind.contains(.quote)
    }
}
