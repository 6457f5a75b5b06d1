/// Numbers in words, as far as lists go.
package enum Numerals {
    /// Of a number from 2 to 10, in words or digits.
    package static func value(_ text: String) -> Int? {
        (2...10).first { word($0) == text.lowercased() || String($0) == text }
    }

    package static func word(_ number: Int) -> String {
        let words = ["zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"]
        return words.indices.contains(number) ? words[number] : String(number)
    }
}
