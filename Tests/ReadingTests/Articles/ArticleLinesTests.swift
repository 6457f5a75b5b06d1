import Testing

@testable import Reading

struct ArticleLinesTests {
    @Test func `lines and blank-line blocks are found by offset`() {
        let lines = ArticleLines(Array("one\r\ntwo\rthree\n\n \nfour\n".utf8))
        #expect([0, 4, 5, 9, 15, 16, 18, 22, 99].map(lines.line) == [1, 1, 2, 3, 4, 5, 6, 6, 6])
        #expect([0, 5, 9, 15, 18, 99].map(lines.paragraph) == [1, 1, 1, 1, 2, 2])
    }
}
