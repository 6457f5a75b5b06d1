package import Foundation

/// The folder `shared/` beside the clone, which holds articles and vectors; tests that use it are skipped
/// where it is absent.
package enum Shared {
    /// The root of the project.
    package static let project = URL(filePath: #filePath)
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

    package static let folder = project.deletingLastPathComponent().appending(path: "shared")

    /// Whether the file or folder is there; for `.enabled(if:)`.
    package static func has(_ path: String) -> Bool {
        FileManager.default.fileExists(atPath: folder.appending(path: path).path)
    }

    /// The bytes of a file of `shared/`.
    package static func data(_ path: String) throws -> Data {
        try Data(contentsOf: folder.appending(path: path))
    }
}
