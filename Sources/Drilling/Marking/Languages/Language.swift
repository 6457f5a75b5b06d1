/// What marking must know of the language an answer is typed in: one small table a language.
///
/// Tables are words with blanks between, in lower case and composed (NFC). Whatever several tables hold takes
/// the traits of all of them.
package struct Language: Sendable {
    /// The primary subtag of BCP 47, such as `en`.
    package let code: String
    /// The decimal separator, `.` or `,`; the other one groups thousands.
    let decimal: Character
    /// `word:genders`, where genders are m, f, n and, of plurals, M and F; none means any.
    var articles = ""
    /// Short words whose loss is a slip and whose exchange is a fault.
    var functionWords = ""
    /// What follows the digits of an ordinal: "19th".
    var ordinalSuffixes = ""
    /// Words that turn a statement around.
    var negations = ""
    /// What turns a word around when put before it.
    var negatingPrefixes = ""
    /// `one:other` pairs of prefixes that are opposites a slip or two apart.
    var opposites = "hyper:hypo inter:intra in:ex im:ex im:e in:de macro:micro endo:exo over:under maxi:mini"
    var andWords = ""
    var orWords = ""
    /// Number and word by turns.
    var numberWords = ""
    /// Words for one half.
    var halfWords = ""
    /// Power of ten and word by turns.
    var scaleWords = ""
    /// Words that say how a number is meant and add nothing: "year", "about".
    var numberCompany = ""
    /// Words between the ends of a range.
    var rangeWords = ""
    /// Words that make a number a bound: "over", "before".
    var comparatives = ""
    var minusWords = ""
    /// Marks of years before the common era, without full stops, `_` for the blank.
    var eras = ""
    /// Marks of years of the common era.
    var commonEra = ""
    /// Months in order, twelve at a time where there are several forms.
    var months = ""
    /// Words one slip away from another word: weekdays, directions, neighbours on the map.
    var lookalikes = ""
    /// Openings that are words of their own before an apostrophe: `l'`.
    var elisions = ""
    /// `word:words` pairs of contractions with a negation, written without an apostrophe, `_` for the blank.
    var contractions = ""
    /// Articles that are written as one with their word.
    var gluedArticle = ""
    /// "And" where it is written as one with the word after it.
    var gluedAnd = ""
    var trueWords = ""
    var falseWords = ""
}

extension Language {
    /// Every language with a table; the first is the one that stands in for others.
    package static let all: [Language] = [
        .english, .german, .french, .spanish, .italian, .japanese, .russian, .hebrew,
    ]

    /// The table for a BCP 47 tag such as `de-AT`; English for any other and for none.
    package static func of(tag: String?) -> Language {
        let code = (tag ?? "en").prefix { $0 != "-" && $0 != "_" }.lowercased()
        return all.first { $0.code == code } ?? .english
    }
}
