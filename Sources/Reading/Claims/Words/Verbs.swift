/// Common verbs, by which a clause is told from a noun phrase.
enum Verbs {
    /// What an inflected form is: the base, and whether it can be a noun too.
    struct Form: Hashable {
        var kind: WordClass
        var isAlsoNoun: Bool
    }

    static let forms: [String: Form] = {
        var forms: [String: Form] = [:]
        for base in verbOnly { inflect(base, isAlsoNoun: false, into: &forms) }
        for base in verbOrNoun { inflect(base, isAlsoNoun: true, into: &forms) }
        for past in irregular { forms[past] = Form(kind: .finite, isAlsoNoun: false) }
        for participle in irregularParticiples {
            forms[participle] = Form(kind: .participle, isAlsoNoun: false)
        }
        return forms
    }()

    static func isBase(_ word: String) -> Bool { forms[word]?.kind == .base }

    private static func inflect(_ base: String, isAlsoNoun: Bool, into forms: inout [String: Form]) {
        forms[base] = Form(kind: .base, isAlsoNoun: isAlsoNoun)
        forms[thirdPerson(of: base)] = Form(kind: .finite, isAlsoNoun: isAlsoNoun)
    }

    private static func thirdPerson(of base: String) -> String {
        if base.hasSuffix("y"), let letter = base.dropLast().last, !"aeiou".contains(letter) {
            return base.dropLast() + "ies"
        }
        let sibilants = ["s", "x", "z", "ch", "sh", "o"]
        return sibilants.contains(where: base.hasSuffix) ? base + "es" : base + "s"
    }

    private static let verbOnly = wordSet(
        """
        accept achieve acquire adapt add adopt advise affect afford aim allow announce appear apply argue \
        arise assist assume attend avoid bear become begin believe belong bring build carry cause choose \
        claim collect combine come compare compete comprise concern conduct confirm connect consider consist \
        constitute construct consume contain continue contribute convert convince coordinate create decide \
        declare define deliver demonstrate decorate deny depend derive describe destroy detect determine develop devise \
        differ digest disappear discover discuss distinguish distribute divide draw eat educate eliminate \
        embrace emerge emphasise emphasize employ enable encompass encourage enforce engage enhance ensure \
        enter establish evolve examine exist expand expect explain explore express extend extract facilitate \
        fail fall feed feel fight find flow focus foster fulfil gather generate get give go govern grow handle \
        happen hear help hibernate hide hire hold identify illustrate implement imply impose improve include \
        incorporate increase indicate induce influence inform inhibit insist inspect inspire install integrate \
        interpret introduce invent investigate invite involve keep kill know lack launch lay lead learn leave \
        lend let lie live lose maintain make manage manufacture mean measure meet melt migrate modify monitor \
        move navigate need negotiate obtain occupy occur offer operate oppose organise organize overcome \
        owe own participate perceive perform permit persuade pollinate possess precede predict prefer prepare \
        prescribe present preserve prevent proceed produce prohibit promote propose protect prove provide publish \
        pursue put raise reach react read realise realize receive recognise recognize recommend recover recruit \
        reduce refer reflect refuse regulate reject relate release rely remain remember remind remove render \
        repair replace represent reproduce require resist resolve respond restore restrict retain reveal run \
        satisfy say secrete see seek seem select sell send separate serve settle share sing sit solve speak \
        specialise specialize spend spread stabilise stabilize stand steal stimulate store strengthen struggle \
        suffer suggest supply suppress surround survive sustain take teach tell tend think threaten \
        throw train transfer transform translate transmit travel treat understand undertake unite urge vary \
        visit wash weaken wear win withdraw write yield seep freeze expand fertilise fertilize digest
        """)

    private static let verbOrNoun = wordSet(
        """
        access account act address advance aid answer appeal approach attack attempt attract award balance ban \
        base benefit block board break burn call cast catch challenge change charge check claim close combat \
        command comment contact contract control cook cost count cover crash cross cut damage deal debate \
        decline decrease defeat demand design drink drive drop dry effect end escape estimate exchange exercise \
        experience export face feature fill finance fire fish fit force form fuel function fund gain guard guide \
        harm heat host house hunt impact import interest issue join judge jump lift light limit link list load \
        look map march mark market match mate matter mine mix name nest note number offer oil order pack paint \
        part pay place plan plant play point post power practice practise press process profit program project \
        purchase push question race range rank rate record reform rent report request research reserve rest \
        result return review reward ride rise risk role rule sail sanction save scale score search seat set \
        shape share shift ship shop show sign smoke sort sound source stage start state stay step stop strike \
        structure study subject support surface survey switch talk target task test touch tour track trade \
        transport trap trust turn type use value view vote wait walk want watch water work worry yield forage
        """)

    private static let irregular = wordSet(
        """
        became began bought broke brought built came caught chose did drew drove ate fell fed felt fought found \
        flew froze gave went grew had heard held hid kept knew laid led left lent lost made meant met paid ran \
        rose said sang sat saw sent shot sold spent spoke sprang stole stood stuck struck swam taught thought \
        threw told took understood undertook woke wore won withdrew wrote
        """)

    private static let irregularParticiples = wordSet(
        """
        become begun broken chosen drawn driven eaten fallen frozen given grown hidden known risen seen shown \
        spoken stolen taken thrown undertaken written worn born drawn
        """)
}

/// The words of a text, split at blanks.
func wordSet(_ text: String) -> Set<String> {
    Set(text.split(separator: " ").map(String.init))
}
