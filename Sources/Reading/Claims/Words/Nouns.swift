/// Nouns whose company decides where a list begins or ends.
package enum Nouns {
    /// `a combination of A, B and C`: what follows `of` is the whole list.
    static let collections = wordSet(
        """
        combination mix mixture blend variety range series set group team kinds types forms sorts number \
        consisting consist consists consisted composed made built array collection trio quartet pair family network \
        system assemblage multitude names cities countries branches categories layers parts
        """)

    /// Whether the noun, in one of its forms, stands for several things together.
    package static func isCollection(_ forms: String...) -> Bool {
        forms.contains(where: collections.contains)
    }

    /// Heads that several modifiers before them may share: `police, army and navy personnel`.
    static let sharedHeads = wordSet(
        """
        activities agencies aid areas assistance bodies boundaries capabilities committees communities companies \
        courses departments disciplines duties efforts equipment experts facilities factors fields forces \
        functions groups industries initiatives institutions issues items levels materials matters measures \
        members methods ministries missions movements officers officials operations organisations organizations \
        personnel players policies problems processes products programmes programs projects purposes regions \
        responsibilities roles sciences sectors services skills software sources staff students support systems \
        teachers teams techniques troops units workers works
        """)

    /// Nouns that stand for acts and take up each other: `these programs` for `training initiatives`.
    static let acts = wordSet(
        """
        activities actions campaigns contributions courses efforts engagements initiatives measures missions \
        operations policies programmes programs projects reforms steps
        """)

    /// Nouns that take an infinitive of their own: `the right to vote`.
    static let takingInfinitive = wordSet(
        """
        ability attempt capacity chance decision desire duty effort failure freedom need obligation opportunity \
        permission plan power refusal right time tendency way willingness wish
        """)

    /// Nouns and the prepositions that belong to them: `access to`, `reliance on`.
    static let relational: [String: Set<String>] = [
        "to": wordSet(
            """
            access aid approach attention commitment contribution damage exposure opposition reaction relation \
            resistance response right solution support threat transition
            """),
        "for": wordSet(
            """
            advocacy care demand hunger need preference preparation reason respect responsibility search support \
            sympathy
            """),
        "on": wordSet(
            "attack attacks ban dependence dependency effect effects emphasis focus impact influence reliance"
        ),
        "with": wordSet(
            "collaboration contact cooperation links relations relationship relationships ties trade"),
        "against": wordSet("crime crimes defence defense discrimination fight protection war"),
        "between": wordSet("cooperation difference differences relations tension tensions war"),
        "in": wordSet(
            "belief changes decline decrease education faith increase interest investment rise trust"),
    ]

    /// Organisations by kind: `the alliance` can only be the one that the article is about.
    static let organisations = wordSet("alliance organisation organization")

    /// Titles and roles, which in commas describe the name before them.
    static let roles = wordSet(
        """
        author actor artist astronomer biologist boss capital captain chair chairman chancellor chemist chief \
        coach colonel composer critic daughter deputy designer director duke economist editor emperor engineer \
        father founder general governor head historian husband inventor journalist judge king lawyer leader \
        manager mayor member minister mother novelist officer painter philosopher physicist poet politician \
        premier president prince princess professor queen reporter scholar scientist secretary senator singer \
        sister son brother spokesman spokeswoman spokesperson student teacher wife writer ceo cto
        """)
}
