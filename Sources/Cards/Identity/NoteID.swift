import Crypto
import Foundation

/// The id of a note in the deck's text: a prefix that reads well, a hyphen and twelve letters or digits.
package enum NoteID {
    static let alphabet = Array("abcdefghijklmnopqrstuvwxyz0123456789".utf8)
    static let tailLength = 12

    /// Whether the text matches `[a-z][a-z0-9]{1,7}-[a-z0-9]{12}`.
    package static func isValid(_ text: String) -> Bool {
        var hyphen: Int?
        var count = 0
        for byte in text.utf8 {
            if byte == Byte.dash, hyphen == nil {
                hyphen = count
            } else if !byte.isDigit, !byte.isASCIILetter || byte < 0x61 {
                return false
            }
            count += 1
        }
        guard let hyphen, (2...8).contains(hyphen), count - hyphen - 1 == tailLength else { return false }
        return text.utf8.first?.isDigit == false
    }

    /// The prefix for a deck: letters and digits of its id up to the first hyphen, 2 to 8 of them.
    package static func prefix(deck: String?) -> String {
        let head = (deck ?? "").lowercased().utf8.prefix { $0 != Byte.dash }
        let kept = head.filter { $0.isDigit || ($0.isASCIILetter && $0 >= 0x61) }
        let letters = String(decoding: kept.drop(while: \.isDigit).prefix(8), as: UTF8.self)
        return letters.utf8.count >= 2 ? letters : "note"
    }

    /// An id that follows from the strings alone: SHA-256 over each with its length before it.
    package static func derived(prefix: String, from strings: [String]) -> String {
        var bytes: [UInt8] = []
        for string in strings {
            bytes += Array("\(string.utf8.count):".utf8) + Array(string.utf8)
        }
        return prefix + "-" + base36(Digest.sha256(bytes), count: tailLength)
    }

    /// A new id by chance.
    package static func random(prefix: String, using generator: inout some RandomNumberGenerator) -> String {
        let tail = (0..<tailLength).map { _ in alphabet[Int.random(in: 0..<alphabet.count, using: &generator)]
        }
        return prefix + "-" + String(decoding: tail, as: UTF8.self)
    }

    /// The first digits of the number that the bytes are, in base 36.
    static func base36(_ bytes: [UInt8], count: Int) -> String {
        var rest = bytes
        var digits: [UInt8] = []
        for _ in 0..<count {
            var remainder = 0
            for index in rest.indices {
                let value = remainder << 8 | Int(rest[index])
                rest[index] = UInt8(value / 36)
                remainder = value % 36
            }
            digits.append(alphabet[remainder])
        }
        return String(decoding: digits, as: UTF8.self)
    }
}

/// The one hash that identities are made of.
package enum Digest {
    static func sha256(_ bytes: [UInt8]) -> [UInt8] {
        Array(SHA256.hash(data: bytes))
    }

    /// SHA-256 in 64 hex digits.
    package static func hex(_ bytes: [UInt8]) -> String {
        let digits = Array("0123456789abcdef".utf8)
        let text = sha256(bytes).flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] }
        return String(decoding: text, as: UTF8.self)
    }
}
