import Foundation
package import Testing

/// Compares a text with the snapshot of that name beside the test, and prints only the lines that differ.
///
/// `RECITE_RECORD=1` writes the snapshot anew. Snapshots stand in `Tests/Snapshots`, in a folder named after the
/// test target, as `name.txt`.
package func expectSnapshot(
    _ text: String, named name: String, file: String = #filePath,
    location: SourceLocation = #_sourceLocation
) throws {
    let tests = Shared.project.appending(path: "Tests")
    let target = file.dropFirst(tests.path.count).split(separator: "/").first ?? ""
    let url = tests.appending(path: "Snapshots/\(target)/\(name).txt")
    if ProcessInfo.processInfo.environment["RECITE_RECORD"] == "1" {
        try FileManager.default.createDirectory(
            at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
        try Data(text.utf8).write(to: url)
        return
    }
    let stored = try String(contentsOf: url, encoding: .utf8)
    guard stored != text else { return }
    let difference = changedLines(from: stored, to: text)
    Issue.record("\(name) differs from its snapshot:\n\(difference)", sourceLocation: location)
}

/// The lines that were removed (`-`) and added (`+`), with their numbers.
private func changedLines(from old: String, to new: String) -> String {
    let oldLines = old.split(separator: "\n", omittingEmptySubsequences: false)
    let newLines = new.split(separator: "\n", omittingEmptySubsequences: false)
    return newLines.difference(from: oldLines).map { change in
        switch change {
        case .remove(let offset, let line, _): "-\(offset + 1): \(line)"
        case .insert(let offset, let line, _): "+\(offset + 1): \(line)"
        }
    }.joined(separator: "\n")
}
