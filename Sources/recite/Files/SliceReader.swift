import Foundation

/// Reads many small parts of one file.
struct SliceReader: ~Copyable {
    private let path: String
    private let handle: Int32

    init(_ path: String) throws(FileFault) {
        let handle = open(path, O_RDONLY | O_CLOEXEC)
        guard handle >= 0 else { throw .failed(path: path, action: .read, code: errno) }
        self.path = path
        self.handle = handle
    }

    /// The bytes of a range, fewer where the file ends before.
    func read(_ range: Range<Int>) throws(FileFault) -> [UInt8] {
        var bytes = [UInt8](repeating: 0, count: range.count)
        var done = 0
        while done < bytes.count {
            let count = bytes[done...].withUnsafeMutableBytes { buffer in
                pread(handle, buffer.baseAddress, buffer.count, off_t(range.lowerBound + done))
            }
            if count < 0, errno != EINTR { throw .failed(path: path, action: .read, code: errno) }
            if count == 0 { break }
            done += max(count, 0)
        }
        return Array(bytes[..<done])
    }

    deinit {
        close(handle)
    }
}
