import CZlib

/// Decompresses gzip data piece by piece, until the taker wants no more; returns what is wrong with the data.
///
/// Memory does not depend on what the data claims to unfold to.
func gunzip(
    _ bytes: UnsafeBufferPointer<UInt8>, into take: (UnsafeBufferPointer<UInt8>) -> Bool
) -> LogFault? {
    var stream = z_stream()
    return withUnsafeMutablePointer(to: &stream) { stream in
        // 15 is the largest window, 16 asks for gzip's header.
        let size = Int32(MemoryLayout<z_stream>.size)
        guard inflateInit2_(stream, 15 + 16, ZLIB_VERSION, size) == Z_OK else { return .damaged }
        defer { inflateEnd(stream) }
        return inflate(bytes, stream, into: take)
    }
}

private func inflate(
    _ bytes: UnsafeBufferPointer<UInt8>, _ stream: UnsafeMutablePointer<z_stream>,
    into take: (UnsafeBufferPointer<UInt8>) -> Bool
) -> LogFault? {
    let piece = UnsafeMutableBufferPointer<UInt8>.allocate(capacity: 1 << 18)
    defer { piece.deallocate() }
    var next = 0
    while true {
        if stream.pointee.avail_in == 0 {
            let count = min(bytes.count - next, 1 << 30)
            stream.pointee.next_in = bytes.baseAddress.map { UnsafeMutablePointer(mutating: $0 + next) }
            stream.pointee.avail_in = UInt32(count)
            next += count
        }
        stream.pointee.next_out = piece.baseAddress
        stream.pointee.avail_out = UInt32(piece.count)
        let status = inflate(stream, Z_NO_FLUSH)
        let filled = piece.count - Int(stream.pointee.avail_out)
        guard take(UnsafeBufferPointer(rebasing: piece[..<filled])) else { return nil }
        let isAtEnd = stream.pointee.avail_in == 0 && next == bytes.count
        switch status {
        case Z_STREAM_END where isAtEnd: return nil
        // Another member follows.
        case Z_STREAM_END: guard inflateReset(stream) == Z_OK else { return .damaged }
        case Z_OK where filled > 0 || !isAtEnd: continue
        case Z_OK, Z_BUF_ERROR: return .truncated
        default: return .damaged
        }
    }
}
