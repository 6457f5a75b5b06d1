import Foundation

/// The right to work on a library's answers: sessions have it together, what rewrites due days or takes answers back
/// has it alone.
///
/// An advisory lock (flock) on the file `<library>.lock`: the kernel lets go of it when the process ends, however
/// it ends. The file stays; removing it would let two sessions lock two files of one name.
package struct SessionLock: ~Copyable {
    package enum Use: Sendable {
        /// Beside other sessions.
        case session
        /// While nothing else goes on.
        case alone
    }

    private let descriptor: Int32

    /// Takes the lock, or says which process holds it; two names of one library are one.
    package init(library path: String, for use: Use = .alone) throws(LibraryFault) {
        let descriptor = try SessionLock.open(path)
        guard flock(descriptor, (use == .alone ? LOCK_EX : LOCK_SH) | LOCK_NB) == 0 else {
            let code = errno
            let holder = SessionLock.holder(descriptor)
            close(descriptor)
            guard code == EWOULDBLOCK else { throw SessionLock.fault(code, path: path) }
            throw .inUse(path: path, process: holder)
        }
        // A holder that can't be named is only a poorer message.
        let process = Array("\(getpid())\n".utf8)
        if ftruncate(descriptor, 0) == 0 { _ = pwrite(descriptor, process, process.count, 0) }
        self.descriptor = descriptor
    }

    deinit {
        close(descriptor)
    }

    /// Opens the file beside a library that its locks are on.
    static func open(_ path: String) throws(LibraryFault) -> Int32 {
        let name = URL(filePath: path).resolvingSymlinksInPath().path + ".lock"
        let descriptor = Foundation.open(name, O_RDWR | O_CREAT | O_CLOEXEC, 0o644)
        guard descriptor >= 0 else { throw SessionLock.fault(errno, path: path) }
        return descriptor
    }

    private static func holder(_ descriptor: Int32) -> Int? {
        var bytes = [UInt8](repeating: 0, count: 20)
        let count = pread(descriptor, &bytes, bytes.count, 0)
        return Int(String(decoding: bytes.prefix(max(0, count)).prefix { $0 != 10 }, as: UTF8.self))
    }

    private static func fault(_ code: Int32, path: String) -> LibraryFault {
        switch code {
        case ENOENT: .folderMissing(path: URL(filePath: path).deletingLastPathComponent().path)
        case EACCES, EROFS, EPERM: .readOnly(path: path)
        case ENOSPC: .full(path: path)
        default: .unreadable(path: path, detail: String(cString: strerror(code)))
        }
    }
}
