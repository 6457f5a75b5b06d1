/// The irregular verbs of English: base, past, participle; a regular verb is not listed.
enum IrregularVerbs {
    private static let table = """
        arise arose arisen|awake awoke awoken|bear bore borne|beat beat beaten|become became become|begin began begun
        bend bent bent|bet bet bet|bind bound bound|bite bit bitten|bleed bled bled|blow blew blown|break broke broken
        breed bred bred|bring brought brought|build built built|burst burst burst|buy bought bought|cast cast cast
        catch caught caught|choose chose chosen|cling clung clung|come came come|cost cost cost|creep crept crept
        cut cut cut|deal dealt dealt|dig dug dug|draw drew drawn|drink drank drunk|drive drove driven|eat ate eaten
        fall fell fallen|feed fed fed|feel felt felt|fight fought fought|find found found|flee fled fled
        fling flung flung|fly flew flown|forbid forbade forbidden|foresee foresaw foreseen|forget forgot forgotten
        forgive forgave forgiven|freeze froze frozen|get got got|give gave given|go went gone|grind ground ground
        grow grew grown|hang hung hung|hear heard heard|hide hid hidden|hit hit hit|hold held held|hurt hurt hurt
        keep kept kept|kneel knelt knelt|know knew known|lay laid laid|lead led led|leave left left|lend lent lent
        let let let|lie lay lain|light lit lit|lose lost lost|make made made|mean meant meant|meet met met
        mistake mistook mistaken|overcome overcame overcome|oversee oversaw overseen|overtake overtook overtaken
        overthrow overthrew overthrown|pay paid paid|put put put|quit quit quit|read read read|ride rode ridden
        ring rang rung|rise rose risen|run ran run|say said said|see saw seen|seek sought sought|sell sold sold
        send sent sent|set set set|shake shook shaken|shed shed shed|shine shone shone|shoot shot shot
        show showed shown|shrink shrank shrunk|shut shut shut|sing sang sung|sink sank sunk|sit sat sat
        sleep slept slept|slide slid slid|speak spoke spoken|spend spent spent|spin spun spun|split split split
        spread spread spread|spring sprang sprung|stand stood stood|steal stole stolen|stick stuck stuck
        sting stung stung|stink stank stunk|strike struck struck|strive strove striven|swear swore sworn
        sweep swept swept|swim swam swum|swing swung swung|take took taken|teach taught taught|tear tore torn
        tell told told|think thought thought|throw threw thrown|undergo underwent undergone
        understand understood understood|undertake undertook undertaken|uphold upheld upheld|upset upset upset
        wake woke woken|wear wore worn|weave wove woven|weep wept wept|win won won|wind wound wound
        withdraw withdrew withdrawn|withstand withstood withstood|write wrote written|rebuild rebuilt rebuilt
        redo redid redone|retake retook retaken|rewrite rewrote rewritten|outdo outdid outdone
        broadcast broadcast broadcast|forecast forecast forecast|thrust thrust thrust|do did done|have had had
        """

    /// The irregular forms of each base.
    static let forms: [String: [VerbForm: String]] = {
        var forms: [String: [VerbForm: String]] = [:]
        for entry in table.split(whereSeparator: { $0 == "|" || $0 == "\n" }) {
            let words = entry.split(separator: " ").map(String.init)
            guard words.count == 3 else { continue }
            forms[words[0]] = [.past: words[1], .participle: words[2]]
        }
        forms["be"] = [
            .base: "be", .thirdPerson: "is", .past: "was", .participle: "been", .gerund: "being",
        ]
        forms["do"]?[.thirdPerson] = "does"
        forms["go"]?[.thirdPerson] = "goes"
        forms["have"]?[.thirdPerson] = "has"
        return forms
    }()

    /// Verbs of several syllables whose last one is stressed, so that its consonant is doubled.
    static let stressedEndings: Set<String> = Set(
        """
        abet abhor acquit admit allot begin commit compel concur control debar defer deter dispel distil embed emit \
        enrol enthral equip excel expel forbid forget fulfil incur infer instil occur omit outfit patrol permit prefer \
        program propel rebel recur refer regret remit repel submit transfer transmit unplug upset worship kidnap \
        handicap format
        """.split(separator: " ").map(String.init))
}
