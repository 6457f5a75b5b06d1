import Testing

@testable import recite

@Test(arguments: [
    ([], true), (["--due"], true), (["review"], true), (["review", "--cards", "5"], true),
    (["draft", "a.txt"], false), (["--help"], false), (["review", "--help"], false), (["--version"], false),
    (["--generate-completion-script", "bash"], false), (["--no-such-option"], false),
    (["review", "a.md"], false),
    (["a.md"], false),
])
func `only a review with nothing wrong in it is run past the root command`(
    arguments: [String], isReview: Bool
) {
    #expect((Recite.review(in: arguments) != nil) == isReview)
}
