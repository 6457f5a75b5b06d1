/// Whether a line of a paragraph is a piece of furniture that happens to touch the text above or below.
enum FurnitureLine {
    static func opens(_ text: [UInt8], _ span: Range<Int>) -> Bool {
        Furniture.reason(ofLine: span, in: text) != nil
    }
}
