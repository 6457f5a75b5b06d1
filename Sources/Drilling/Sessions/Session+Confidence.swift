import Cards

extension Session {
    /// Takes how sure the learner felt: a word, its first letter, or Enter for no answer to that.
    mutating func receive(confidence line: String, while answered: Phase.Answered, at moment: Moment) -> Turn
    {
        let word = line.trimmed.lowercased()
        if line.hasPrefix(":"), let command = CommandLine(line.dropFirst()) {
            switch command.command {
            case .undo, .help, .quit: return obey(command, while: answered.asking.item, at: moment)
            default: return Turn(announcements: [.refused(.notNow(command.command))])
            }
        }
        guard !word.isEmpty else { return Turn(announcements: reveal(answered, at: moment)) }
        let confidence = Confidence.allCases.first {
            $0.rawValue == word || $0.rawValue.first.map(String.init) == word
        }
        guard let confidence else {
            return Turn(announcements: [.confidenceUnknown(line), .confidenceAsked])
        }
        var answered = answered
        answered.row.confidence = confidence
        guard answered.isWritten else { return Turn(announcements: reveal(answered, at: moment)) }
        let earlier = answered.row.uuid
        rowCount += 1
        answered.row.uuid = identity.row(rowCount)
        answered.row.undoes = earlier
        lastRow = answered.row
        let rows = logged(answered.row, of: answered.asking.item)
        return Turn(rows: rows, announcements: reveal(answered, at: moment))
    }
}
