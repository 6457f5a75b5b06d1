import CEnglishModel

/// The sections of the model file in the binary; `Sources/CEnglishModel/README.md` describes it.
///
/// The file is part of the program, so a section that is absent is a fault of the build, which a test finds; it
/// reads as empty.
struct ModelFile: Sendable {
    private let sections: [String: Range<Int>]

    init() {
        let bytes = Self.bytes
        let count = Int(bytes.loadUnaligned(fromByteOffset: 8, as: UInt32.self).littleEndian)
        var sections: [String: Range<Int>] = [:]
        for index in 0..<count {
            let entry = 16 + 48 * index
            let name = String(decoding: bytes[entry..<entry + 32].prefix { $0 != 0 }, as: UTF8.self)
            let offset = Int(bytes.loadUnaligned(fromByteOffset: entry + 32, as: UInt64.self).littleEndian)
            let length = Int(bytes.loadUnaligned(fromByteOffset: entry + 40, as: UInt64.self).littleEndian)
            sections[name] = offset..<offset + length
        }
        self.sections = sections
    }

    /// The whole file.
    static var bytes: UnsafeRawBufferPointer {
        UnsafeRawBufferPointer(start: english_model_bytes(), count: english_model_size())
    }

    /// The names of all sections, in alphabetical order.
    var names: [String] { sections.keys.sorted() }

    /// The numbers of a section.
    func table<Element>(_ name: String, of type: Element.Type = Element.self) -> ModelTable<Element> {
        let range = sections[name] ?? 0..<0
        return ModelTable(offset: range.lowerBound, count: range.count / MemoryLayout<Element>.stride)
    }

    /// The lines of a section of text.
    func lines(_ name: String) -> [String] {
        let text = String(decoding: Self.bytes[sections[name] ?? 0..<0], as: UTF8.self)
        return text.split(separator: "\n", omittingEmptySubsequences: false).dropLast().map(String.init)
    }

    /// 32-bit floats as they stand.
    func floats(_ name: String) -> [Float] {
        Array(table(name, of: Float.self).buffer)
    }
}
