/// Why a piece of an article is furniture.
package enum DropReason: String, CaseIterable, Codable, Sendable {
    case seeAlso = "see-also line"
    case shareBar = "share bar"
    case navigation
    case repeatedTitle = "repeats the title"
    case byline
    case dateline
    case cookieNotice = "cookie notice"
    case newsletter = "newsletter box"
    case advertisement
    case disclaimer
    case copyright = "copyright line"
    case reference = "reference list"
    case comment = "comment section"
    case caption
    case correction
}
