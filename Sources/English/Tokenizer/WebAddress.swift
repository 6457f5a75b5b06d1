/// Recognises what spaCy's tokenizer keeps whole as a web address (`URL_PATTERN` of
/// `spacy/lang/tokenizer_exceptions.py`, after Diego Perini's expression, MIT), in one pass.
struct WebAddress {
    let text: Characters
    let chunk: Range<Int>

    /// Whether the whole chunk is an address: an optional scheme, user, then host, port and path.
    var matches: Bool {
        guard text.scalars[chunk].contains(".") else { return false }
        return hostStarts.contains {
            endsWell(after: domainEnd(from: $0)) || endsWell(after: numberEnd(from: $0))
        }
    }

    private func scalar(_ place: Int) -> Unicode.Scalar? { chunk.contains(place) ? text.scalars[place] : nil }

    /// Where a host may begin: at the start, after the scheme, after each `@`.
    private var hostStarts: [Int] {
        var starts = [chunk.lowerBound]
        var place = chunk.lowerBound
        while let scalar = scalar(place),
            text.classes[place].contains(.word) || "+-.".unicodeScalars.contains(scalar)
        {
            place += 1
        }
        if place - chunk.lowerBound >= 2, scalar(place) == ":", scalar(place + 1) == "/",
            scalar(place + 2) == "/"
        {
            starts.append(place + 3)
        }
        starts += chunk.dropFirst().filter { text.scalars[$0] == "@" }.map { $0 + 1 }
        return starts
    }

    /// The end of labels, each with a dot, and a top-level domain of 2 to 63 lower-case letters.
    private func domainEnd(from start: Int) -> Int? {
        var label = start
        while true {
            var end = label
            while let scalar = scalar(end), isHost(scalar) || scalar == "-" || scalar == "_" { end += 1 }
            guard end > label, end - label <= 64, scalar(end) == ".", isHost(text.scalars[label]),
                isHost(text.scalars[end - 1])
            else { return nil }
            label = end + 1
            var top = label
            while chunk.contains(top), text.classes[top].contains(.alphaLower) { top += 1 }
            if (2...63).contains(top - label), endsWell(after: top) { return top }
        }
    }

    /// The end of four numbers with dots that are no private or reserved address.
    private func numberEnd(from start: Int) -> Int? {
        var numbers: [Int] = []
        var place = start
        while numbers.count < 4 {
            if !numbers.isEmpty {
                guard scalar(place) == "." else { return nil }
                place += 1
            }
            let first = place
            while let digit = scalar(place), Affixes.isDigit(digit), place - first < 3 { place += 1 }
            guard let number = Int(text.text(first..<place)), number < 256 else { return nil }
            numbers.append(number)
        }
        return isPublic(numbers) ? place : nil
    }

    private func isPublic(_ numbers: [Int]) -> Bool {
        guard (1...223).contains(numbers[0]), (1...254).contains(numbers[3]) else { return false }
        switch (numbers[0], numbers[1]) {
        case (10, _), (127, _), (169, 254), (192, 168), (172, 16...31): return false
        default: return true
        }
    }

    /// Whether the end, or a port and a path, follow.
    private func endsWell(after host: Int?) -> Bool {
        guard var place = host else { return false }
        if scalar(place) == ":" {
            let first = place + 1
            var end = first
            while chunk.contains(end), text.classes[end].contains(.decimal) { end += 1 }
            if (2...5).contains(end - first) { place = end }
        }
        guard let next = scalar(place) else { return true }
        return next == "/" || next == "?" || next == "#"
    }

    private func isHost(_ scalar: Unicode.Scalar) -> Bool {
        Affixes.isDigit(scalar) || ("A"..."Z").contains(scalar) || ("a"..."z").contains(scalar)
            || ("\u{a1}"..."\u{ffff}").contains(scalar)
    }
}
