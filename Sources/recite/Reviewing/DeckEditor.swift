import Foundation

/// Opens a deck in the learner's editor at a line, and waits until it is closed.
enum DeckEditor {
    enum Fault: Error, CustomStringConvertible {
        case missing
        case failed(String, status: Int32)

        var description: String {
            switch self {
            case .missing: "No editor is set; name one in EDITOR, such as: export EDITOR=nano"
            case .failed(let editor, let status):
                "\(editor) ended with status \(status); the deck is read as it is."
            }
        }
    }

    static func open(_ path: String, line: Int, environment: [String: String]) throws {
        let names = [environment["VISUAL"], environment["EDITOR"]].compactMap(\.self).filter { !$0.isEmpty }
        guard let editor = names.first ?? installed(environment) else { throw Fault.missing }
        let arguments = ["/bin/sh", "-c", "exec \(editor) \"$@\"", editor] + place(path, line, in: editor)
        let status = spawn(arguments)
        guard status == 0 else { throw Fault.failed(editor, status: status) }
    }

    /// Runs a program on this terminal, in our own process group so that it may read keys, with the signals that we
    /// ignore as they were; its exit status.
    private static func spawn(_ arguments: [String]) -> Int32 {
        var attributes = posix_spawnattr_t()
        posix_spawnattr_init(&attributes)
        defer { posix_spawnattr_destroy(&attributes) }
        var signals = sigset_t()
        sigemptyset(&signals)
        for signal in [SIGINT, SIGTERM, SIGHUP, SIGPIPE, SIGQUIT] { sigaddset(&signals, signal) }
        posix_spawnattr_setsigdefault(&attributes, &signals)
        posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETSIGDEF))
        var pointers: [UnsafeMutablePointer<CChar>?] = arguments.map { strdup($0) } + [nil]
        defer { pointers.forEach { free($0) } }
        var process = pid_t()
        let code = posix_spawn(&process, arguments[0], nil, &attributes, &pointers, environ)
        guard code == 0 else { return code }
        var status: Int32 = 0
        while waitpid(process, &status, 0) < 0 { if errno != EINTR { return errno } }
        return status & 0x7F == 0 ? (status >> 8) & 0xFF : 128 + (status & 0x7F)
    }

    /// How an editor is told a line; one that is unknown is given the file alone.
    private static func place(_ path: String, _ line: Int, in editor: String) -> [String] {
        let name = URL(filePath: String(editor.split(separator: " ").first ?? "")).lastPathComponent
        switch name {
        case "vi", "vim", "nvim", "view", "nano", "emacs", "emacsclient", "micro", "joe", "kak", "mg", "ne",
            "pico",
            "ed", "jed", "mcedit", "vis":
            return ["+\(line)", path]
        case "code", "codium": return ["--wait", "--goto", "\(path):\(line)"]
        case "hx", "helix", "subl": return ["\(path):\(line)"]
        default: return [path]
        }
    }

    private static func installed(_ environment: [String: String]) -> String? {
        let folders = (environment["PATH"] ?? "/usr/bin:/bin").split(separator: ":")
        return ["nano", "vi"].first { name in folders.contains { access("\($0)/\(name)", X_OK) == 0 } }
    }
}
