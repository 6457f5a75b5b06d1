import Testing

@testable import Reading

/// Lines that are furniture by their own words, and lines that only look like it.
struct FurnitureTests {
    @Test(arguments: rows) func `a line is known by its words`(reason: DropReason?, line: String) {
        let text = Array(line.utf8)
        var piece = Piece(kind: .paragraph, span: 0..<text.count, inner: 0..<text.count, indent: 0)
        piece.isAlone = true
        #expect(Furniture.reason(of: piece, in: text) == reason)
    }

    static let rows: [(DropReason?, String)] = [
        (.seeAlso, "See also  The Draining of the Fens"),
        (.seeAlso, "See also: windmills, watermills"),
        (.seeAlso, "Read more: How the locks were built"),
        (.seeAlso, "READ MORE How the locks were built"),
        (.seeAlso, "Related: Ten bridges worth a walk"),
        (.seeAlso, "Related Articles"),
        (.seeAlso, "[Read: Why the lake froze in August]"),
        (.seeAlso, "You may also like"),
        (.seeAlso, "Watch: The lock gates open"),
        (nil, "Related work has shown that the lake froze twice in that decade."),
        (nil, "Read more books and you will write better sentences."),
        (nil, "Watch towers stood along the wall, one to a mile."),
        (nil, "See the second chapter for the rest of the story."),
        (.seeAlso, "Main article: Eel Traps of the North"),
        (.navigation, "From the free encyclopedia"),
        (nil, "From an encyclopaedia the keeper learned how eels are caught."),
        (.navigation, "Coordinates: 58°25′N 22°30′E"),
        (.navigation, "Conservation status: Near Threatened"),
        (nil, "Coordinates were read off the chart."),
        (.shareBar, "Share on Facebook"),
        (.shareBar, "Tweet  Pin  Email  Print"),
        (.shareBar, "Share this article"),
        (.shareBar, "Follow us on Twitter"),
        (nil, "Share prices fell in May."),
        (nil, "Print came late to the islands"),
        (.navigation, "Scroll to top"),
        (.navigation, "Back to top ↑"),
        (.navigation, "Skip to main content"),
        (.navigation, "Home > News > Rivers"),
        (.navigation, "Home > News > Rivers, Floods & Bridges of the North"),
        (.navigation, "Home / News / Rivers"),
        (.navigation, "SCIENCE   NATURE   RIVERS   Subscribe"),
        (.shareBar, "Cite Share Feedback Print"),
        (.navigation, "Page 2 of 7"),
        (.navigation, "1 / 5"),
        (nil, "The top of the hill is bare"),
        (nil, "4,100"),
        (.byline, "By Ann Lee"),
        (.byline, "By Ann Lee and Bo van der Berg, Staff Writer"),
        (.byline, "Medically reviewed by Dr. Ida Moss"),
        (nil, "By the river stood a mill"),
        (nil, "By 1911 the last boat had gone."),
        (.dateline, "Updated 3 May 2021, 10:15 a.m. ET"),
        (.dateline, "February 21, 2019"),
        (.dateline, "5 min read"),
        (.dateline, "Published on Monday, 4 March 2020 at 09:00"),
        (nil, "May was cold"),
        (nil, "In May 1840 the mill burned down."),
        (.advertisement, "Advertisement"),
        (.advertisement, "Story continues below advertisement"),
        (.advertisement, "Sponsored"),
        (nil, "Advertisements for soap were painted on the walls."),
        (.photoCredit, "Photo by Ann Lee"),
        (.photoCredit, "Image credit: Harbour Archive"),
        (.photoCredit, "Getty Images"),
        (nil, "Credit was scarce, and few farmers could borrow."),
        (
            .cookieNotice,
            "We use cookies to improve your visit. By continuing to browse you agree to our cookie policy."
        ),
        (nil, "The baker sold cookies at the gate on market days."),
        (.newsletter, "Sign up for our newsletter and get the best of the week in your inbox."),
        (.newsletter, "Subscribe to the Fenland Briefing newsletter"),
        (nil, "The society printed a newsletter until 1962, when its press broke."),
        (.copyright, "© 2021 Fenland Press. All rights reserved."),
        (.copyright, "Copyright 2019 Fenland Press"),
        (nil, "Copyright in maps was not protected until 1766."),
        (.publication, "This article originally appeared in the Fen Review."),
        (.publication, "A version of this story appears in print on page 4."),
        (nil, "This article of faith was first held by the monks."),
        (.correction, "Correction: An earlier version gave the wrong year."),
        (.correction, "This story has been updated with the mayor's reply."),
        (.correction, "Editor’s note: Names have been changed."),
        (nil, "Correction of the river's course took nine years."),
        (.contributors, "Ida Moss in Wick contributed to this report."),
        (.contributors, "Additional reporting by Bo Chen"),
        (nil, "Rain contributed to the flood, the report found."),
        (.disclaimer, "Note to readers: This content was produced by AI. Confirm what matters."),
        (
            .disclaimer,
            "This article was written with the help of artificial intelligence and checked by an editor."
        ),
        (.disclaimer, "This page is for informational purposes only and is not medical advice."),
        (nil, "This article was written by AI researchers at the institute."),
        (nil, "The poem was produced by a machine in 1964."),
    ]

    @Test(arguments: [
        ("This text was generated by ChatGPT.", "was written by AI"),
        ("> This content was produced by AI.", "was written by AI"),
        ("This article was machine-translated from Dutch.", "a machine translated it"),
        (
            "This page does not constitute legal or other advice; it does not constitute legal counsel.",
            "no substitute"
        ),
        ("This post was sponsored by the Salt Board.", "paid for by a sponsor"),
    ])
    func `a disclaimer becomes a caution in plain words`(line: String, words: String) throws {
        let text = "The Salt Road\n\n\(line)\n\nSalt came down the river. It was grey."
        let article = try Article.reading(text)
        #expect(article.cautions.count == 1)
        #expect(article.cautions.allSatisfy { $0.contains(words) && $0.hasPrefix("The source says") })
        #expect(article.dropped.map(\.text) == [line])
    }
}
