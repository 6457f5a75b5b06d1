/// Lines that only say when: `Updated 3 May 2021, 10:15 a.m. ET`, `5 min read`.
enum DatelineFinder: FurnitureFinder {
    static let reason = DropReason.dateline

    static func matches(_ candidate: Candidate) -> Bool {
        let words = candidate.words.list
        guard !words.isEmpty, words.count <= 14 else { return false }
        guard words.allSatisfy({ isNumber($0) || units.contains($0) || fillers.contains($0) }) else {
            return false
        }
        let numbers = words.count { $0.utf8.contains { $0.isDigit } }
        let hasYear = words.contains { $0.utf8.count == 4 && $0.utf8.allSatisfy(\.isDigit) }
        // A date of numbers only has three of them; any other needs a word such as a month.
        return numbers > 0 && (words.contains(where: isUnit) || numbers == 3 && hasYear)
    }

    /// Whether a word counts time by itself; `may` and `sun` do not tell without a number beside them.
    private static func isUnit(_ word: String) -> Bool {
        units.contains(word) || word.hasSuffix("am") || word.hasSuffix("pm")
    }

    /// `21`, `2019`, `39pm`, `2nd`; a bare number is none of these lines.
    private static func isNumber(_ word: String) -> Bool {
        let tail = word.drop { $0.isNumber }
        return tail.count < word.count && ["", "am", "pm", "st", "nd", "rd", "th", "h", "z"].contains(tail)
            && word.utf8.count <= 6
    }

    private static let units: Set<String> = [
        "january", "february", "march", "april", "may", "june", "july", "august", "september", "october",
        "november",
        "december", "jan", "feb", "mar", "apr", "jun", "jul", "aug", "sep", "sept", "oct", "nov", "dec",
        "monday",
        "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "mon", "tue", "wed", "thu", "fri",
        "sat",
        "sun", "min", "mins", "minute", "minutes", "hour", "hours", "day", "days", "week", "weeks", "month",
        "months",
        "year", "years", "ago", "am", "pm", "et", "est", "edt", "pt", "pst", "pdt", "ct", "gmt", "utc", "bst",
        "cet",
    ]

    private static let fillers: Set<String> = [
        "published", "posted", "updated", "last", "modified", "on", "at", "date", "of", "by", "the", "a", "m",
        "p",
        "read", "reading", "time", "first", "originally", "created", "added", "reviewed", "edited", "issue",
        "print",
    ]
}
