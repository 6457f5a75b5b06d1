/// Lays lines out in columns as a terminal counts them.
package struct Page {
    /// Columns, 20 or more.
    package let width: Int

    package init(width: Int) {
        self.width = max(width, 20)
    }

    /// The text broken at blanks into lines of at most `width` columns, each after the indent, those after the first
    /// after the hanging one; a word wider than the page is broken between graphemes.
    package func wrapped(_ text: String, indent: Int, hanging: Int? = nil) -> [String] {
        let room = width - max(indent, hanging ?? 0)
        let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
            .flatMap { broken($0, to: room) }
        return lines.enumerated().map { index, line in
            let margin = index == 0 ? indent : hanging ?? indent
            return line.isEmpty ? "" : String(repeating: " ", count: margin) + line
        }
    }

    /// Lines that are too wide broken below their own indent.
    package func fitted(_ lines: [String]) -> [String] {
        lines.flatMap { line -> [String] in
            guard line.columns > width else { return [line] }
            let indent = min(line.prefix { $0 == " " }.count, width / 2)
            return wrapped(String(line.drop { $0 == " " }), indent: indent)
        }
    }

    /// A line with a remark at its end, right-aligned, or below it where there is no room.
    func line(_ line: String, ending: String) -> [String] {
        let gap = min(width, 78) - line.columns - ending.columns
        guard gap < 2 else { return [line + String(repeating: " ", count: gap) + ending] }
        return [line, "      " + ending]
    }

    private func broken(_ line: Substring, to room: Int) -> [String] {
        guard line.columns > room else { return [String(line)] }
        var lines: [String] = []
        var current = ""
        var columns = 0
        for word in line.split(separator: " ", omittingEmptySubsequences: false) {
            let width = word.columns
            if columns > 0, columns + 1 + width > room {
                lines.append(current)
                current = ""
                columns = 0
            } else if columns > 0 {
                current += " "
                columns += 1
            }
            for grapheme in word {
                let width = grapheme.columns
                if columns + width > room {
                    lines.append(current)
                    current = ""
                    columns = 0
                }
                current.append(grapheme)
                columns += width
            }
        }
        return lines + [current]
    }
}

extension StringProtocol {
    /// How many columns a terminal gives the text.
    package var columns: Int {
        utf8.allSatisfy { $0 >= 0x20 && $0 < 0x7F } ? utf8.count : reduce(0) { $0 + $1.columns }
    }

    /// With blanks at the end up to that many columns.
    package func padded(to count: Int) -> String {
        self + String(repeating: " ", count: Swift.max(0, count - columns))
    }
}

extension Character {
    /// 2 for East Asian wide characters and emoji, 0 for a lone mark or control, else 1 (UAX 11).
    package var columns: Int {
        guard let first = unicodeScalars.first else { return 0 }
        if unicodeScalars.contains(where: { $0.value == 0xFE0F }) { return 2 }
        switch first.properties.generalCategory {
        case .nonspacingMark, .enclosingMark, .format, .control: return 0
        default: return first.isWide ? 2 : 1
        }
    }
}

extension Unicode.Scalar {
    /// Whether Unicode's East Asian Width of the scalar is W or F, by block.
    fileprivate var isWide: Bool {
        switch value {
        case 0x1100...0x115F, 0x2E80...0x303E, 0x3041...0x33FF, 0x3400...0x4DBF, 0x4E00...0x9FFF,
            0xA000...0xA4CF, 0xA960...0xA97F, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE30...0xFE6F,
            0xFF00...0xFF60, 0xFFE0...0xFFE6, 0x1F300...0x1F64F, 0x1F680...0x1F6FF, 0x1F900...0x1FAFF,
            0x20000...0x3FFFD:
            true
        default: properties.isEmojiPresentation
        }
    }
}
