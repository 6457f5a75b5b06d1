import Asking
import Foundation

/// The user's text editor, on a copy of a deck.
struct Editor {
    /// What the shell is to run, such as `vim` or `code --wait`.
    let command: String

    /// `VISUAL`, else `EDITOR`, else vi.
    init(environment: [String: String]) {
        command =
            [environment["VISUAL"], environment["EDITOR"], "vi"].compactMap { $0 }.first { !$0.isEmpty }
            ?? "vi"
    }

    enum Fault: Error, Hashable, CustomStringConvertible {
        case notStarted(command: String, code: Int32)
        case status(command: String, Int32)
        case file(FileFault)

        var description: String {
            switch self {
            case .notStarted(let command, let code):
                "the editor cannot be started: \(command): \(String(cString: strerror(code))); set EDITOR"
            case .status(let command, let status):
                "the editor ended with status \(status), so the edit is dropped: \(command)"
            case .file(let fault): "\(fault)"
            }
        }
    }

    /// Opens the text at its line, waits, and gives what the editor left.
    func edit(_ edit: CuratingTurn.Edit, named path: String) -> Result<[UInt8], Fault> {
        do {
            let file = try temporaryFile(named: path)
            defer { Editor.remove(file) }
            try AtomicFile.write(edit.bytes, to: file, replacing: true)
            try run(arguments(file: file, line: edit.line))
            return .success(try FileSystem.read(file, limit: DeckLimit.bytes))
        } catch let fault as Fault {
            return .failure(fault)
        } catch let fault as FileFault {
            return .failure(.file(fault))
        } catch {
            return .failure(.notStarted(command: command, code: 0))
        }
    }

    /// Opens a file itself at a line, and waits.
    func open(_ path: String, line: Int) throws(Fault) {
        try run(arguments(file: path, line: line))
    }

    /// Writes a text where it outlives the session.
    func keep(_ bytes: [UInt8], named path: String) throws(FileFault) -> String {
        let file = try temporaryFile(named: path)
        try AtomicFile.write(bytes, to: file, replacing: true)
        return file
    }

    /// How the editor is told the line: `+12 FILE`, as vi, nano, emacs and their kin take it, else `FILE:12`.
    func arguments(file: String, line: Int) -> [String] {
        let program = command.split(separator: " ").first?.split(separator: "/").last ?? ""
        switch program {
        case "code", "codium", "code-insiders": return ["--goto", "\(file):\(line)"]
        case "subl", "zed", "hx", "helix": return ["\(file):\(line)"]
        case "ed", "sed": return [file]
        default: return ["+\(line)", file]
        }
    }

    private func run(_ arguments: [String]) throws(Fault) {
        let shell = ["/bin/sh", "-c", command + " \"$@\"", "editor"] + arguments
        let child: Child
        do {
            child = try Child(shell)
        } catch {
            throw .notStarted(command: command, code: error.code)
        }
        let status = child.wait()
        guard status == 0 else { throw .status(command: command, status) }
    }

    /// A file of the deck's name in a new folder that only the user may read.
    private func temporaryFile(named path: String) throws(FileFault) -> String {
        var template = Array((FileManager.default.temporaryDirectory.path + "/recite-XXXXXX").utf8CString)
        guard mkdtemp(&template) != nil else {
            throw .failed(path: "the folder for temporary files", action: .create, code: errno)
        }
        let folder = String(decoding: template.dropLast().map(UInt8.init(bitPattern:)), as: UTF8.self)
        return folder + "/" + (path.split(separator: "/").last.map(String.init) ?? "deck.md")
    }

    private static func remove(_ file: String) {
        unlink(file)
        rmdir(FileSystem.parent(of: file))
    }
}
