/// Text in Windows-1252, of which Latin-1 is a part.
enum WindowsText {
    /// The names under which pages declare the set (WHATWG Encoding Standard), in small letters.
    static let names: Set<String> = [
        "windows-1252", "cp1252", "x-cp1252", "iso-8859-1", "iso8859-1", "iso_8859-1", "latin1", "l1",
        "ascii",
        "us-ascii", "iso-8859-15", "ansi",
    ]

    /// No language written in Latin letters has more.
    private static let mostHighBytes = 0.3

    /// Whether bytes that are not UTF-8 can be this set: no byte without a character, few above ASCII, and
    /// fewer of them in well-formed UTF-8 characters than not, which would be damaged UTF-8.
    static func isPlausible(_ bytes: [UInt8]) -> Bool {
        var formed = 0
        var loose = 0
        var index = 0
        while index < bytes.count {
            let length = UTF8Check.length(in: bytes, at: index)
            if length == 0 {
                guard ![0x81, 0x8D, 0x8F, 0x90, 0x9D].contains(bytes[index]) else { return false }
                loose += 1
            } else if length > 1 {
                formed += 1
            }
            index += max(1, length)
        }
        return loose > formed && Double(loose) <= Double(bytes.count) * mostHighBytes
    }

    static func utf8(of bytes: [UInt8]) -> [UInt8] {
        var text: [UInt8] = []
        text.reserveCapacity(bytes.count + bytes.count / 8)
        for byte in bytes {
            if 0x80...0x9F ~= byte {
                text.append(scalar: upper[Int(byte) - 0x80])
            } else {
                text.append(scalar: UInt32(byte))
            }
        }
        return text
    }

    /// What 0x80 to 0x9F stand for.
    private static let upper: [UInt32] = [
        0x20AC, 0x81, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160, 0x2039, 0x0152,
        0x8D,
        0x017D, 0x8F, 0x90, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014, 0x02DC, 0x2122, 0x0161,
        0x203A,
        0x0153, 0x9D, 0x017E, 0x0178,
    ]
}
