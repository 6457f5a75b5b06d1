/// The characters of a text with their classes and byte offsets.
///
/// Bytes that are no UTF-8 stand each for U+FFFD, so every text has characters and every offset is a byte of it.
struct Characters {
    let bytes: [UInt8]
    private(set) var scalars: [Unicode.Scalar] = []
    private(set) var classes: [CharacterClass] = []
    /// Where each character begins; one more than there are characters.
    private(set) var offsets: [Int32] = []

    init(_ bytes: [UInt8], classes table: CharacterClasses) {
        self.bytes = bytes
        scalars.reserveCapacity(bytes.count)
        classes.reserveCapacity(bytes.count)
        offsets.reserveCapacity(bytes.count + 1)
        bytes.withUnsafeBufferPointer { bytes in
            var offset = 0
            while offset < bytes.count {
                let (scalar, length) = Self.scalar(in: bytes, at: offset)
                scalars.append(scalar)
                classes.append(table[scalar.value])
                offsets.append(Int32(truncatingIfNeeded: offset))
                offset += length
            }
        }
        offsets.append(Int32(truncatingIfNeeded: bytes.count))
    }

    var count: Int { scalars.count }

    /// The bytes of some characters.
    func span(_ range: Range<Int>) -> Range<Int> {
        Int(offsets[range.lowerBound])..<Int(offsets[range.upperBound])
    }

    /// The text of some characters.
    func text(_ range: Range<Int>) -> String {
        String(decoding: bytes[span(range)], as: UTF8.self)
    }

    func hash(_ range: Range<Int>) -> UInt64 {
        let span = span(range)
        return bytes.withUnsafeBytes { Murmur.hash64(UnsafeRawBufferPointer(rebasing: $0[span])) }
    }

    /// The character at a byte and its length (Unicode 16, table 3-7: well-formed sequences).
    static func scalar(in bytes: UnsafeBufferPointer<UInt8>, at offset: Int) -> (Unicode.Scalar, length: Int)
    {
        let replacement: Unicode.Scalar = "\u{fffd}"
        let lead = UInt32(bytes[offset])
        if lead < 0x80 { return (Unicode.Scalar(bytes[offset]), 1) }
        let length = lead >= 0xf0 ? 4 : lead >= 0xe0 ? 3 : 2
        guard lead >= 0xc2, lead < 0xf5, offset + length <= bytes.count else { return (replacement, 1) }
        var scalar = lead & (0x7f >> UInt32(length))
        for index in 1..<length {
            let next = UInt32(bytes[offset + index])
            guard next & 0xc0 == 0x80 else { return (replacement, 1) }
            scalar = scalar << 6 | next & 0x3f
        }
        let smallest: UInt32 = length == 2 ? 0x80 : length == 3 ? 0x800 : 0x10000
        guard scalar >= smallest, let scalar = Unicode.Scalar(scalar) else { return (replacement, 1) }
        return (scalar, length)
    }
}
