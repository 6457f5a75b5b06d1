/// Short names derived from text, the same on every machine and in every version.
package enum StableHash {
    private static let digits = Array("abcdefghijklmnopqrstuvwxyz0123456789".utf8)

    /// As many of [a-z0-9] as asked for, at most 12; FNV-1a (Fowler, Noll, Vo 1991) with the finaliser of MurmurHash3.
    package static func name(of text: String, length: Int) -> String {
        var rest = mixed(fnv(text.utf8))
        var name: [UInt8] = []
        for _ in 0..<Swift.min(length, 12) {
            name.append(digits[Int(rest % 36)])
            rest /= 36
        }
        return String(decoding: name, as: UTF8.self)
    }

    private static func fnv(_ bytes: some Sequence<UInt8>) -> UInt64 {
        bytes.reduce(0xCBF2_9CE4_8422_2325) { ($0 ^ UInt64($1)) &* 0x0000_0100_0000_01B3 }
    }

    private static func mixed(_ hash: UInt64) -> UInt64 {
        var hash = hash
        hash = (hash ^ (hash >> 33)) &* 0xFF51_AFD7_ED55_8CCD
        hash = (hash ^ (hash >> 33)) &* 0xC4CE_B9FE_1A85_EC53
        return hash ^ (hash >> 33)
    }
}
