/// The kind of a named entity (OntoNotes 5).
package enum EntityKind: String, Codable, Sendable, CaseIterable {
    case cardinal = "CARDINAL"
    case date = "DATE"
    case event = "EVENT"
    case facility = "FAC"
    /// Countries, cities, states.
    case place = "GPE"
    case language = "LANGUAGE"
    case law = "LAW"
    /// Mountains, seas, regions.
    case location = "LOC"
    case money = "MONEY"
    /// Nationalities, religious and political groups.
    case group = "NORP"
    case ordinal = "ORDINAL"
    case organization = "ORG"
    case percent = "PERCENT"
    case person = "PERSON"
    case product = "PRODUCT"
    case quantity = "QUANTITY"
    case time = "TIME"
    case work = "WORK_OF_ART"
}
