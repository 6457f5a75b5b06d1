import Cards
import Foundation
import Testing

@testable import recite

struct ConfigurationTests {
    private func read(_ text: String) throws -> Configuration {
        let folder = try TemporaryFolder()
        return try Configuration.read(try folder.write(text, to: "config.yaml"))
    }

    @Test func `a file that is not there sets nothing`() throws {
        let configuration = try Configuration.read("/no/such/config.yaml")
        #expect(configuration == Configuration())
    }

    @Test func `decks, library and the keys of a deck are read`() throws {
        let configuration = try read("library: me.db\ndecks: [a, b]\nretention: 0.85\nsteps: 1m 1h\n")
        #expect(configuration.library == "me.db")
        #expect(configuration.decks == ["a", "b"])
        #expect(configuration.defaults.retention == 0.85)
        #expect(configuration.defaults.steps == [60, 3600])
        #expect(configuration.warnings.isEmpty)
    }

    @Test func `one deck needs no list`() throws {
        let configuration = try read("decks: notes\n")
        #expect(configuration.decks == ["notes"])
    }

    @Test func `an unknown key is told and left aside`() throws {
        let configuration = try read("colour: green\n")
        #expect(configuration.warnings.count == 1)
        #expect(configuration.warnings.first?.contains("'colour' is unknown") == true)
    }

    @Test func `a bad value stops the program, with its place`() throws {
        #expect {
            try read("retention: 2\n")
        } throws: { error in
            "\(error)".contains("config.yaml:1:12: error:")
        }
    }
}
