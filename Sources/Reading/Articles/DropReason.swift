/// Why a piece of an article is furniture.
package enum DropReason: String, CaseIterable, Codable, Sendable {
    case seeAlso = "see-also line"
    case shareBar = "share bar"
    case navigation
    case repeatedTitle = "repeats the title"
    case repetition = "repeats an earlier line"
    case byline
    case dateline
    case cookieNotice = "cookie notice"
    case newsletter = "newsletter box"
    case advertisement
    case disclaimer
    case copyright = "copyright line"
    case publication = "publication note"
    case reference = "reference list"
    case contents = "table of contents"
    case objectives = "learning objectives"
    case exercise
    case comment = "comment section"
    case caption = "empty caption"
    case photoCredit = "photo credit"
    case correction
    case contributors = "note on the authors"
    case frontMatter = "front matter"
    case ornament
}
