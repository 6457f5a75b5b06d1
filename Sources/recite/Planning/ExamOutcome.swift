import Cards
import Drilling
import Foundation
import Scheduling

/// What the plan of an exam comes to, for the learner and for the library.
struct ExamOutcome {
    /// A card of a deck with an exam.
    struct Subject {
        var card: ExamCard
        /// Absent for a new card.
        var dueDay: Int?
        var deck: String
        var exam: StudyDay
    }

    private let comparison: ExamComparison
    private let subjects: [Subject]
    private let today: Int

    init(_ comparison: ExamComparison, _ subjects: [Subject], today: Int) {
        (self.comparison, self.subjects, self.today) = (comparison, subjects, today)
    }

    /// A card's due day becomes the first of its days; one that has none waits until the exam is over.
    var moves: [DueMove] {
        zip(subjects, comparison.best.days).compactMap { subject, days in
            guard subject.card.isMovable, let due = subject.dueDay else { return nil }
            let day = days.first.map { today + $0 } ?? max(due, subject.exam.day)
            // What waits anyway need not be moved to today.
            guard max(due, today) != day else { return nil }
            return DueMove(card: subject.card.id, from: due, to: day)
        }
    }

    func facts(minutes: Double) -> [String] {
        let known =
            "Known on the day, of \(plural(subjects.count, "card")): \(whole(comparison.nothing)) "
            + "without study, \(whole(comparison.plain)) by FSRS's own due days, "
            + "\(whole(comparison.best)) by this plan."
        let busiest = comparison.best.seconds.max() ?? 0
        return [known] + exams + newCards + [
            "At most \(minutesText(busiest / 60)) of \(minutesText(minutes)) a day; "
                + "run it again every day or two, as answers change what is best."
        ]
    }

    private var exams: [String] {
        Dictionary(grouping: subjects, by: \.deck).sorted { $0.key < $1.key }.map { deck, subjects in
            let new = subjects.count { $0.dueDay == nil }
            let days = subjects[0].exam.day - today
            return "\(deck): exam on \(subjects[0].exam.named), in \(plural(days, "day")); "
                + "\(plural(subjects.count, "card")), \(new) new."
        }
    }

    /// How many new cards to learn, and until when.
    private var newCards: [String] {
        let days = zip(subjects, comparison.best.days).filter { $0.0.dueDay == nil }.compactMap(\.1.first)
        guard let last = days.max() else { return [] }
        let first = days.count { $0 == 0 }
        return [
            "Learn \(plural(days.count, "new card")) until \(StudyDay(today + last).named), \(first) of them today "
                + "(`recite --new \(first)`)."
        ]
    }

    private func whole(_ plan: ExamPlan) -> String { String(Int(plan.known.rounded())) }

    private func minutesText(_ minutes: Double) -> String {
        let whole = Int(minutes.rounded(.up))
        return plural(whole, "minute")
    }
}
