import GRDB

/// The shape of the library, as numbered steps that never change once they have shipped.
enum Schema {
    /// What `user_version` says after the last step.
    static let version = steps.count

    private static let steps = [version1, version2, version3, version4, version5]

    static var migrator: DatabaseMigrator {
        var migrator = DatabaseMigrator()
        for (index, sql) in steps.enumerated() {
            migrator.registerMigration("\(index + 1)") { db in
                try db.execute(sql: sql)
                try db.execute(sql: "PRAGMA user_version = \(index + 1)")
            }
        }
        return migrator
    }
}
