import Cards
import Support
import Testing

@testable import Drilling

struct PageTests {
    static let widths: [(name: String, text: String, columns: Int)] = [
        ("letters", "Lima", 4), ("a mark on a letter", "e\u{301}", 1), ("East Asian", "漢字", 4),
        ("emoji", "👍", 2), ("a joined emoji", "👩‍🚀", 2), ("Hebrew", "ים", 2), ("nothing", "", 0),
    ]

    @Test(arguments: widths.indices)
    func `a text is as wide as a terminal makes it`(row: Int) {
        let row = PageTests.widths[row]
        #expect(row.text.columns == row.columns, "\(row.name)")
    }

    @Test(arguments: [20, 40, 70, 80, 200])
    func `no line of a session is wider than the terminal`(width: Int) {
        var drill = Drill(TranscriptTests.notes)
        drill.type(":?", ":s", "Lima", "?", "s", "", "b", "", "true", "", "Andes", "", "", "4", "x", ":q")
        let lines = drill.said.flatMap { $0.lines(width: width) }
        #expect(lines.allSatisfy { $0.columns <= width })
    }

    @Test func `wrapping loses no word`() {
        var generator = SplitMix64(seed: 1)
        for _ in 0..<500 {
            let words = (0..<Int.random(in: 1...30, using: &generator)).map { _ in
                ["a", "lock", "漢字", "Donaudampfschifffahrtsgesellschaft", "👍", "e\u{301}t"]
                    .randomElement(using: &generator) ?? ""
            }
            let lines = Page(width: 40).wrapped(words.joined(separator: " "), indent: 6, hanging: 8)
            #expect(lines.allSatisfy { $0.columns <= 40 })
            let again = lines.joined().filter { $0 != " " }
            #expect(again == words.joined())
        }
    }
}
