import Foundation
import Yams

/// A value of the front matter, and what it may be read as.
struct HeaderValue {
    private let node: Node

    init(_ node: Node) {
        self.node = node
    }

    /// Whether the key stands alone.
    var isMissing: Bool {
        guard let scalar = node.scalar else { return false }
        return scalar.style != .doubleQuoted && scalar.style != .singleQuoted
            && ["", "~", "null", "Null", "NULL"].contains(scalar.string)
    }

    /// The value as a sentence may quote it.
    var shown: String {
        if let text = node.scalar?.string { return text }
        return node.sequence == nil ? "{...}" : "[...]"
    }

    /// Stores what was read, or tells that nothing was.
    func store<Value>(_ value: Value?, in place: inout Value?) -> Bool {
        guard let value else { return false }
        place = value
        return true
    }

    var text: String? {
        guard let text = node.scalar?.string else { return nil }
        return text.utf8.allSatisfy(\.isWhite) ? nil : text
    }

    var deckID: String? {
        guard let text = node.scalar?.string, DeckHeader.isID(text) else { return nil }
        return text
    }

    var languageTag: String? {
        guard let text = node.scalar?.string else { return nil }
        let parts = text.utf8.split(separator: Byte.dash, omittingEmptySubsequences: false)
        guard let first = parts.first, (2...8).contains(first.count), first.allSatisfy(\.isASCIILetter),
            parts.dropFirst().allSatisfy({
                (1...8).contains($0.count) && $0.allSatisfy { $0.isASCIILetter || $0.isDigit }
            })
        else { return nil }
        return text
    }

    func number(in range: ClosedRange<Double>) -> Double? {
        guard let text = node.scalar?.string, let number = Double(text), range.contains(number) else {
            return nil
        }
        return number
    }

    func whole(in range: ClosedRange<Int>) -> Int? {
        guard let text = node.scalar?.string, let number = Int(text), range.contains(number) else {
            return nil
        }
        return number
    }

    var order: String? {
        guard let text = node.scalar?.string, DeckHeader.orders.contains(text) else { return nil }
        return text
    }

    var flag: Bool? {
        switch node.scalar?.string {
        case "true"?, "True"?, "TRUE"?: true
        case "false"?, "False"?, "FALSE"?: false
        default: nil
        }
    }

    /// A day of the Gregorian calendar that exists.
    var day: String? {
        guard let text = node.scalar?.string else { return nil }
        let parts = text.utf8.split(separator: Byte.dash, omittingEmptySubsequences: false)
        guard parts.map(\.count) == [4, 2, 2], parts.allSatisfy({ $0.allSatisfy(\.isDigit) }) else {
            return nil
        }
        let numbers = parts.compactMap { Int(String($0) ?? "") }
        guard numbers.count == 3, (1...12).contains(numbers[1]) else { return nil }
        let isLeap = numbers[0] % 4 == 0 && (numbers[0] % 100 != 0 || numbers[0] % 400 == 0)
        let days = [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
        return (1...days[numbers[1] - 1]).contains(numbers[2]) ? text : nil
    }

    /// Steps in seconds: a sequence, or words set off by blanks or commas.
    var steps: [Int]? {
        let words: [String]
        if let sequence = node.sequence {
            words = sequence.compactMap { $0.scalar?.string }
            guard words.count == sequence.count else { return nil }
        } else if let text = node.scalar?.string {
            words = text.split { $0 == " " || $0 == "," || $0 == "\t" }.map(String.init)
        } else {
            return nil
        }
        let seconds = words.compactMap(DeckHeader.seconds)
        return seconds.count == words.count ? seconds : nil
    }
}

extension DeckHeader {
    /// Whether the text is a deck's id: lower-case letters, digits and hyphens, two of the former first.
    package static func isID(_ text: String) -> Bool {
        let parts = text.utf8.split(separator: Byte.dash, omittingEmptySubsequences: false)
        guard text.utf8.count <= 64, let first = parts.first, first.count >= 2,
            first.first?.isDigit == false
        else { return false }
        return parts.allSatisfy { part in
            !part.isEmpty && part.allSatisfy { $0.isDigit || ($0.isASCIILetter && $0 >= 0x61) }
        }
    }

    /// The seconds of a step such as `10m`; at most 365 days.
    package static func seconds(_ step: String) -> Int? {
        guard let unit = step.utf8.last, let count = Int(step.dropLast()), count > 0,
            step.utf8.first?.isDigit == true
        else { return nil }
        let factor: Int
        switch unit {
        case UInt8(ascii: "s"): factor = 1
        case UInt8(ascii: "m"): factor = 60
        case UInt8(ascii: "h"): factor = 3600
        case UInt8(ascii: "d"): factor = 86_400
        default: return nil
        }
        let (seconds, overflows) = count.multipliedReportingOverflow(by: factor)
        return !overflows && seconds <= 365 * 86_400 ? seconds : nil
    }

    /// A step as it is written, in the largest unit that divides it.
    package static func step(seconds: Int) -> String {
        for (factor, unit) in [(86_400, "d"), (3600, "h"), (60, "m")] where seconds % factor == 0 {
            return "\(seconds / factor)\(unit)"
        }
        return "\(seconds)s"
    }
}
