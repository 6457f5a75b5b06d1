/// The part of speech of a word (Penn Treebank, as OntoNotes 5 has it).
package enum FineTag: String, Codable, Sendable, CaseIterable {
    case currency = "$"
    case closingQuote = "''"
    case comma = ","
    case openingBracket = "-LRB-"
    case closingBracket = "-RRB-"
    case sentenceEnd = "."
    case colon = ":"
    case address = "ADD"
    case affix = "AFX"
    case coordinator = "CC"
    case cardinal = "CD"
    case determiner = "DT"
    case existential = "EX"
    case foreign = "FW"
    case hyphen = "HYPH"
    case preposition = "IN"
    case adjective = "JJ"
    case comparative = "JJR"
    case superlative = "JJS"
    case listMarker = "LS"
    case modal = "MD"
    case otherPunctuation = "NFP"
    case noun = "NN"
    case name = "NNP"
    case pluralName = "NNPS"
    case pluralNoun = "NNS"
    case predeterminer = "PDT"
    case possessiveEnding = "POS"
    case pronoun = "PRP"
    case possessivePronoun = "PRP$"
    case adverb = "RB"
    case comparativeAdverb = "RBR"
    case superlativeAdverb = "RBS"
    case particle = "RP"
    case symbol = "SYM"
    case to = "TO"
    case interjection = "UH"
    case baseVerb = "VB"
    case pastVerb = "VBD"
    case gerund = "VBG"
    case participle = "VBN"
    case presentVerb = "VBP"
    case thirdPersonVerb = "VBZ"
    case whDeterminer = "WDT"
    case whPronoun = "WP"
    case whPossessive = "WP$"
    case whAdverb = "WRB"
    case unknown = "XX"
    case space = "_SP"
    case openingQuote = "``"

    package var isVerb: Bool {
        switch self {
        case .baseVerb, .pastVerb, .gerund, .participle, .presentVerb, .thirdPersonVerb: true
        default: false
        }
    }

    package var isNoun: Bool {
        switch self {
        case .noun, .pluralNoun, .name, .pluralName: true
        default: false
        }
    }
}
