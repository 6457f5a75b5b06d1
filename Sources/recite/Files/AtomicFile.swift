import Foundation

/// Writing a file so that it is either the old one or the new one, whole, whatever happens meanwhile.
enum AtomicFile {
    /// Writes the bytes to a file beside the target, makes them durable and moves them into place.
    ///
    /// A link is followed, and an existing file keeps its permissions.
    static func write(_ bytes: [UInt8], to path: String, replacing: Bool) throws(FileFault) {
        let target = resolved(path)
        var status = stat()
        let exists = stat(target, &status) == 0
        if exists, status.st_mode & S_IFMT == S_IFDIR { throw .folderInstead(path: path) }
        if exists, !replacing { throw .exists(path: path) }
        // A device or pipe, such as /dev/stdout or /dev/full, can only be written in place.
        if exists, status.st_mode & S_IFMT != S_IFREG { return try writeInPlace(bytes, path) }
        if exists, access(target, W_OK) != 0 { throw .failed(path: path, action: .write, code: errno) }
        let temporary =
            "\(FileSystem.parent(of: target))/.recite-\(getpid())-\(UInt32.random(in: 0 ... .max)).tmp"
        let mode = exists ? status.st_mode & 0o7777 : 0o644
        let handle = open(temporary, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, mode)
        guard handle >= 0 else { throw .failed(path: path, action: .write, code: errno) }
        var code = put(bytes, handle)
        if code == 0, exists, fchmod(handle, mode) != 0 { code = errno }
        if code == 0, fsync(handle) != 0 { code = errno }
        if close(handle) != 0, code == 0 { code = errno }
        if code == 0, rename(temporary, target) != 0 { code = errno }
        guard code == 0 else {
            unlink(temporary)
            throw .failed(path: path, action: .write, code: code)
        }
    }

    private static func writeInPlace(_ bytes: [UInt8], _ path: String) throws(FileFault) {
        let handle = open(path, O_WRONLY | O_CLOEXEC)
        guard handle >= 0 else { throw .failed(path: path, action: .write, code: errno) }
        defer { close(handle) }
        let code = put(bytes, handle)
        if code != 0 { throw .failed(path: path, action: .write, code: code) }
    }

    /// Writes all bytes; the error code, or 0.
    private static func put(_ bytes: [UInt8], _ handle: Int32) -> Int32 {
        bytes.withUnsafeBytes { buffer in
            var done = 0
            while done < buffer.count, let start = buffer.baseAddress {
                let count = Foundation.write(handle, start + done, buffer.count - done)
                if count < 0, errno != EINTR { return errno }
                done += max(count, 0)
            }
            return 0
        }
    }

    private static func resolved(_ path: String) -> String {
        guard let real = realpath(path, nil) else { return path }
        defer { free(real) }
        return String(cString: real)
    }
}
