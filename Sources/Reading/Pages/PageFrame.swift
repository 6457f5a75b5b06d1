/// An open block of a page, while its text is written.
struct PageFrame {
    var context: Context
    /// After the last node of the block.
    var end: Int
    var isList = false

    /// What the text inside a block is.
    enum Context: Equatable {
        case plain
        case heading(Int)
        /// The first text of a list's member; later text goes on with it.
        case item(hasBegun: Bool)
        case caption
        case quote
        case table
        case code

        /// Whether everything inside is one piece.
        var isWhole: Bool { self == .quote || self == .table || self == .code }
    }

    /// A list and how many members it has had.
    struct List {
        var isOrdered: Bool
        var count = 0
    }
}
