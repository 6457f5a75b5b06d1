import Testing

@testable import Asking

struct FamousDatesTests {
    @Test(arguments: [
        ("1492", "Columbus heard the word in the Caribbean.", true),
        ("12 October 1492", "Columbus landed.", false),
        ("1493", "Columbus came back.", false),
        ("Berlin", "The Olympic Games of 1936 were held there.", true),
        ("Magna Carta", "It was sealed in 1215.", true), ("Kellmoor", "Columbus sailed in 1492.", false),
        ("1936", "Anna Holt moved to Berlin.", false), ("", "", false),
    ])
    func `a year that everybody knows is given away by its event`(
        answer: String, text: String, expected: Bool
    ) {
        #expect(FamousDates.gives(answer, away: text) == expected)
    }
}
