/// Austin Appleby's MurmurHash (public domain), in the two variants of spaCy's string store and hash embeddings.
enum Murmur {
    /// MurmurHash64A with seed 1.
    static func hash64(_ bytes: UnsafeRawBufferPointer) -> UInt64 {
        let factor: UInt64 = 0xc6a4_a793_5bd1_e995
        var hash = 1 ^ (UInt64(bytes.count) &* factor)
        var offset = 0
        while offset + 8 <= bytes.count {
            var word = bytes.loadUnaligned(fromByteOffset: offset, as: UInt64.self).littleEndian
            word = word &* factor
            word ^= word >> 47
            hash = (hash ^ (word &* factor)) &* factor
            offset += 8
        }
        if offset < bytes.count {
            var tail: UInt64 = 0
            for index in (offset..<bytes.count).reversed() {
                tail = tail << 8 | UInt64(bytes[index])
            }
            hash = (hash ^ tail) &* factor
        }
        hash ^= hash >> 47
        hash = hash &* factor
        return hash ^ (hash >> 47)
    }

    static func hash64(_ text: String) -> UInt64 {
        var text = text
        return text.withUTF8 { hash64(UnsafeRawBufferPointer($0)) }
    }

    /// The four 32-bit words of MurmurHash3's 128 bits of a 64-bit key, as thinc computes them.
    static func hash128(_ key: UInt64, seed: UInt64) -> (UInt32, UInt32, UInt32, UInt32) {
        var first = key &* 0x87c3_7b91_1142_53d5
        first = (first << 31 | first >> 33) &* 0x4cf5_ad43_2745_937f
        first ^= seed ^ 8
        var second = seed ^ 8
        first = first &+ second
        second = second &+ first
        first = mixed(first)
        second = mixed(second)
        first = first &+ second
        second = second &+ first
        return (
            UInt32(truncatingIfNeeded: first), UInt32(truncatingIfNeeded: first >> 32),
            UInt32(truncatingIfNeeded: second), UInt32(truncatingIfNeeded: second >> 32)
        )
    }

    private static func mixed(_ word: UInt64) -> UInt64 {
        var word = word
        word = (word ^ (word >> 33)) &* 0xff51_afd7_ed55_8ccd
        word = (word ^ (word >> 33)) &* 0xc4ce_b9fe_1a85_ec53
        return word ^ (word >> 33)
    }
}
