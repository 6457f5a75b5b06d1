import Testing

@testable import recite

struct EditorTests {
    @Test(arguments: [
        ("vim", ["+7", "d.md"]), ("/usr/bin/nano", ["+7", "d.md"]), ("emacs -nw", ["+7", "d.md"]),
        ("code --wait", ["--goto", "d.md:7"]), ("subl -w", ["d.md:7"]), ("hx", ["d.md:7"]), ("ed", ["d.md"]),
    ])
    func `an editor is told the line in its own way`(command: String, arguments: [String]) {
        let editor = Editor(environment: ["EDITOR": command])
        #expect(editor.arguments(file: "d.md", line: 7) == arguments)
    }

    @Test func `VISUAL comes before EDITOR, an empty one counts as none`() {
        #expect(Editor(environment: ["VISUAL": "a", "EDITOR": "b"]).command == "a")
        #expect(Editor(environment: ["VISUAL": "", "EDITOR": "b"]).command == "b")
        #expect(Editor(environment: [:]).command == "vi")
    }
}
