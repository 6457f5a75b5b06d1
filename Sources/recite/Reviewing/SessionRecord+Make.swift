import ArgumentParser
import Foundation
import Storage

extension SessionRecord {
    /// The record of a session that begins now.
    static func make(_ workspace: Workspace, seed: UInt64) -> SessionRecord {
        SessionRecord(
            uuid: UUID(), started: workspace.context.timekeeper.now, decks: workspace.decks.keys.sorted(),
            seed: seed, program: "recite \(Recite.configuration.version)")
    }
}
