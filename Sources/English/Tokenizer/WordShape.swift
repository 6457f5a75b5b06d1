extension LexicalFeatures {
    /// The word in lower case, as UTF-8; a capital sigma that ends a word becomes the final sigma.
    func lowercased(_ range: Range<Int>, of text: Characters) -> [UInt8] {
        var result: [UInt8] = []
        result.reserveCapacity(range.count)
        for place in range {
            let scalar = text.scalars[place]
            if scalar == "Σ", isFinal(place, of: range, in: text) {
                result += "ς".utf8
                continue
            }
            let (first, second) = classes.lowercase(scalar.value)
            append(first, to: &result)
            if let second { append(second, to: &result) }
        }
        return result
    }

    /// The condition Final_Sigma of Unicode's SpecialCasing.
    private func isFinal(_ place: Int, of range: Range<Int>, in text: Characters) -> Bool {
        let isPassedOver = { (kind: CharacterClass) in kind.contains(.caseIgnorable) }
        let before = text.classes[range.lowerBound..<place].reversed().first { !isPassedOver($0) }
        let after = text.classes[place + 1..<range.upperBound].first { !isPassedOver($0) }
        return before?.contains(.cased) == true && after?.contains(.cased) != true
    }

    /// The shape of a word: X, x and d for letters and digits, at most four of a kind in a row.
    func shape(of range: Range<Int>, in text: Characters) -> [UInt8] {
        guard range.count < 100 else { return Array("LONG".utf8) }
        var result: [UInt8] = []
        var last: Unicode.Scalar?
        var run = 0
        for place in range {
            let kind = text.classes[place]
            let mark: Unicode.Scalar =
                kind.contains(.letter)
                ? (kind.contains(.uppercase) ? "X" : "x") : kind.contains(.digit) ? "d" : text.scalars[place]
            run = mark == last ? run + 1 : 0
            last = mark
            if run < 4 { append(mark.value, to: &result) }
        }
        return result
    }

    private func append(_ scalar: UInt32, to bytes: inout [UInt8]) {
        guard scalar >= 0x80 else { return bytes.append(UInt8(scalar)) }
        bytes += Unicode.Scalar(scalar).map { Array(Character($0).utf8) } ?? [0xef, 0xbf, 0xbd]
    }
}
