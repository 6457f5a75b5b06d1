package import Cards

/// What one line of the learner's leads to.
///
/// The rows must be on disk before any of the announcements is shown.
package struct Turn: Hashable, Sendable {
    package var rows: [Review] = []
    package var announcements: [Announcement] = []
}
