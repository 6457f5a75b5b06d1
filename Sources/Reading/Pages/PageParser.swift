import CLibXML2

/// Reads the bytes of a page with libxml2's forgiving parser.
struct PageParser {
    private var tree = PageTree()
    private let depthLimit: Int
    private var isTooDeep = false
    private var context: htmlParserCtxtPtr?

    /// The tree of a page in UTF-8; no parser error is fatal, nothing is loaded from elsewhere.
    static func tree(of bytes: [UInt8]) throws(ArticleFault) -> PageTree {
        var parser = PageParser(depthLimit: depthLimit(for: bytes))
        parser.parse(bytes)
        guard !parser.isTooDeep else { throw .tooDeep(limit: parser.depthLimit) }
        parser.tree.finish()
        return parser.tree
    }

    private init(depthLimit: Int) {
        self.depthLimit = depthLimit
    }

    /// How deep elements may nest: for a closing tag without an opening one the parser looks through all open
    /// elements, so that depth times closing tags bounds its work.
    private static func depthLimit(for bytes: [UInt8]) -> Int {
        var closing = 1
        for index in bytes.indices.dropLast() where bytes[index] == UInt8(ascii: "<") {
            if bytes[index + 1] == UInt8(ascii: "/") { closing += 1 }
        }
        return min(20_000, max(512, 200_000_000 / closing))
    }

    private mutating func parse(_ bytes: [UInt8]) {
        guard let context = htmlNewParserCtxt(), let handler = context.pointee.sax else { return }
        defer { htmlFreeParserCtxt(context) }
        self.context = context
        handler.pointee = Self.handler
        let options = [
            HTML_PARSE_RECOVER, HTML_PARSE_NOERROR, HTML_PARSE_NOWARNING, HTML_PARSE_NONET,
            HTML_PARSE_IGNORE_ENC,
            HTML_PARSE_COMPACT,
        ].reduce(0) { $0 | $1.rawValue }
        withUnsafeMutablePointer(to: &self) { parser in
            context.pointee.userData = UnsafeMutableRawPointer(parser)
            bytes.withUnsafeBytes { buffer in
                let start = buffer.baseAddress?.assumingMemoryBound(to: CChar.self)
                // Without a document handler no document is made, so there is none to free.
                _ = htmlCtxtReadMemory(context, start, Int32(buffer.count), nil, "UTF-8", Int32(options))
            }
        }
        self.context = nil
    }

    /// The events that make the tree; all others are left out, since they would expect libxml2's own context.
    private static var handler: xmlSAXHandler {
        var handler = xmlSAXHandler()
        handler.startElement = { parser, name, attributes in
            guard let name else { return }
            parser?.assumingMemoryBound(to: PageParser.self).pointee.open(name, attributes)
        }
        handler.endElement = { parser, name in
            guard let name else { return }
            parser?.assumingMemoryBound(to: PageParser.self).pointee.tree.close(String(cString: name))
        }
        handler.characters = { parser, start, count in
            let bytes = UnsafeBufferPointer(start: start, count: Int(count))
            parser?.assumingMemoryBound(to: PageParser.self).pointee.tree.append(bytes)
        }
        handler.ignorableWhitespace = handler.characters
        // What stands in scripts and styles is no text.
        handler.cdataBlock = { _, _, _ in }
        return handler
    }

    private mutating func open(
        _ name: UnsafePointer<xmlChar>, _ list: UnsafeMutablePointer<UnsafePointer<xmlChar>?>?
    ) {
        guard tree.depth < depthLimit else {
            isTooDeep = true
            if let context { xmlStopParser(context) }
            return
        }
        var attributes: [String: String] = [:]
        var index = 0
        while let list, let key = list[index] {
            let name = String(cString: key)
            if PageTree.keptAttributes.contains(name) {
                attributes[name] = list[index + 1].map { String(cString: $0) } ?? ""
            }
            index += 2
        }
        tree.open(String(cString: name), attributes)
    }
}
