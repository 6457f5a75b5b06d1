/// Lines of at most 80 columns.
enum Layout {
    static let width = 80

    /// A paragraph in lines, broken at blanks; a word too long for a line is cut.
    static func wrapped(_ text: String, to width: Int = width) -> [String] {
        var lines: [String] = []
        for word in text.split(separator: " ") {
            let word = String(word).fitted(to: width)
            if let last = lines.last, last.columns + 1 + word.columns <= width {
                lines[lines.count - 1] = last + " " + word
            } else {
                lines.append(word)
            }
        }
        return lines
    }

    /// `1 minute`, `80 minutes`, `2 hours`.
    static func time(minutes: Int) -> String {
        minutes < 90 ? count(minutes, "minute") : count((minutes + 30) / 60, "hour")
    }

    /// `1 card`, `2 cards`.
    static func count(_ number: Int, _ noun: String) -> String {
        "\(number) \(noun)\(number == 1 ? "" : "s")"
    }
}

/// Rows below a head, numbers to the right; the last column is text and is cut to fit.
struct TextTable {
    let head: [String]
    var rows: [[String]] = []

    var lines: [String] {
        let widths = head.indices.dropLast().map { column in
            ([head] + rows).map { $0[column].columns }.max() ?? 0
        }
        return ([head] + rows).map { row in
            let cells = zip(row, widths).map { cell, width in
                String(repeating: " ", count: width - cell.columns) + cell
            }
            let start = "  " + cells.map { $0 + "  " }.joined()
            let last = (row.last ?? "").fitted(to: Layout.width - start.columns)
            return (start + last).withoutTrailingBlanks
        }
    }
}

extension String {
    /// The columns a terminal gives the text: two for East Asian wide characters and pictures.
    var columns: Int { reduce(0) { $0 + $1.columns } }

    /// The text, cut with an ellipsis if it is wider; on one line.
    func fitted(to width: Int) -> String {
        let line = split(whereSeparator: \.isNewline).joined(separator: " ")
        guard line.columns > width else { return line }
        var (kept, used) = ("", 0)
        for character in line {
            used += character.columns
            guard used < width else { break }
            kept.append(character)
        }
        return kept + "…"
    }

    fileprivate var withoutTrailingBlanks: String {
        String(reversed().drop { $0 == " " }.reversed())
    }
}

extension Character {
    fileprivate var columns: Int {
        guard let value = unicodeScalars.first?.value, value >= 0x1100 else { return 1 }
        switch value {
        case 0x1100...0x115F, 0x2E80...0x303E, 0x3041...0xA4CF, 0xAC00...0xD7A3, 0xF900...0xFAFF,
            0xFE30...0xFE6F, 0xFF00...0xFF60, 0xFFE0...0xFFE6, 0x1F300...0x1FAFF, 0x20000...0x3FFFD:
            return 2
        default: return 1
        }
    }
}
