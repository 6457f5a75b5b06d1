/// Looks for bytes that are no text.
enum EncodingCheck {
    /// What keeps a file from being read at all.
    static func wholeFault(of bytes: [UInt8]) -> EncodingFault? {
        isUTF16(bytes) ? .utf16 : isBinary(bytes) ? .binary : nil
    }

    private static func isUTF16(_ bytes: [UInt8]) -> Bool {
        bytes.count >= 2 && (bytes[0] == 0xFF && bytes[1] == 0xFE || bytes[0] == 0xFE && bytes[1] == 0xFF)
    }

    /// Whether the head holds both NUL and bytes that are not UTF-8, as no text with a slip in it does.
    private static func isBinary(_ bytes: [UInt8]) -> Bool {
        let head = bytes.prefix(8192)
        return head.contains(0)
            && faults(in: Array(head)).contains { if case .invalidUTF8 = $0.fault { true } else { false } }
    }

    /// The length of a byte-order mark at the head.
    static func markLength(_ bytes: [UInt8]) -> Int {
        bytes.has("\u{FEFF}", at: 0, limit: bytes.count) ? 3 : 0
    }

    /// Malformed UTF-8, NUL and control characters with their offsets, in order.
    static func faults(in bytes: [UInt8]) -> [(offset: Int, fault: EncodingFault)] {
        bytes.withUnsafeBufferPointer { buffer in
            var faults: [(offset: Int, fault: EncodingFault)] = []
            var index = 0
            while index < buffer.count {
                let byte = buffer[index]
                if byte >= 0x20, byte < 0x7F {
                    index += 1
                } else if byte < 0x80 {
                    if !byte.isWhite {
                        faults.append((index, byte == 0 ? .nul(offset: index) : .control(UInt32(byte))))
                    }
                    index += 1
                } else {
                    let (length, scalar) = sequence(buffer, index)
                    if length == 0 { faults.append((index, .invalidUTF8(offset: index))) }
                    if let scalar, isControl(scalar) { faults.append((index, .control(scalar))) }
                    index += max(1, length)
                }
            }
            return faults
        }
    }

    /// The length and the scalar of a well-formed sequence (Unicode 15, table 3-7), or length 0.
    private static func sequence(_ bytes: UnsafeBufferPointer<UInt8>, _ index: Int) -> (Int, UInt32?) {
        let first = UInt32(bytes[index])
        let length = first >= 0xF0 ? 4 : first >= 0xE0 ? 3 : 2
        guard first >= 0xC2, first <= 0xF4, index + length <= bytes.count else { return (0, nil) }
        var scalar = first & (0x7F >> UInt32(length))
        for offset in 1..<length {
            let next = UInt32(bytes[index + offset])
            guard next & 0xC0 == 0x80 else { return (0, nil) }
            scalar = scalar << 6 | (next & 0x3F)
        }
        let minimum: [UInt32] = [0, 0, 0x80, 0x800, 0x1_0000]
        guard scalar >= minimum[length], scalar <= 0x10_FFFF, !(0xD800...0xDFFF).contains(scalar) else {
            return (0, nil)
        }
        return (length, scalar)
    }

    /// C1 controls, and the embeddings, overrides and isolates that turn the direction of text.
    private static func isControl(_ scalar: UInt32) -> Bool {
        (0x80...0x9F).contains(scalar) || (0x202A...0x202E).contains(scalar)
            || (0x2066...0x2069).contains(scalar)
    }
}
