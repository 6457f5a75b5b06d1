import ArgumentParser
import Foundation
import Support
import Testing

@testable import recite

/// Docs that cannot lie.
struct DocumentationTests {
    @Test func `every command has an abstract and examples, and stands in the README`() throws {
        let readme = try String(
            contentsOf: Shared.project.appending(path: "README.md"), encoding: .utf8)
        for command in Recite.configuration.subcommands {
            let configuration = command.configuration
            let name = configuration.commandName ?? ""
            #expect(!configuration.abstract.isEmpty, "\(name)")
            #expect(configuration.discussion.contains("Examples:"), "\(name)")
            #expect(configuration.discussion.contains("recite \(name)") || name == "parse", "\(name)")
            #expect(readme.contains("recite \(name)"), "\(name)")
        }
    }

    @Test func `every dependency of the manifest is accounted for`() throws {
        let manifest = try String(
            contentsOf: Shared.project.appending(path: "Package.swift"), encoding: .utf8)
        let guide = try String(
            contentsOf: Shared.project.appending(path: "CONTRIBUTING.md"), encoding: .utf8)
        for line in manifest.split(separator: "\n") where line.contains("url: \"") {
            let name = line.split(separator: "/").last?.split(separator: "\"").first ?? ""
            #expect(guide.contains(name.replacing(".git", with: "")), "\(name)")
        }
    }
}
