import Testing

@testable import recite

struct FoldersTests {
    @Test func `folders follow the XDG specification`() {
        let folders = Folders(environment: ["HOME": "/home/ada"])
        #expect(folders.library == "/home/ada/.local/share/recite/library.db")
        #expect(folders.configuration == "/home/ada/.config/recite/config.yaml")
        #expect(folders.decks == nil)
    }

    @Test func `variables override, unless empty or relative`() {
        let folders = Folders(environment: [
            "HOME": "/home/ada", "XDG_DATA_HOME": "relative", "XDG_CONFIG_HOME": "/etc/ada",
            "RECITE_LIBRARY": "", "RECITE_DECKS": "a:b",
        ])
        #expect(folders.library == "/home/ada/.local/share/recite/library.db")
        #expect(folders.configuration == "/etc/ada/recite/config.yaml")
        #expect(folders.decks == ["a", "b"])
    }
}
