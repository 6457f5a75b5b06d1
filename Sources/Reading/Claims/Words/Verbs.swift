/// Common verbs, by which a clause is told from a noun phrase.
package enum Verbs {
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

    /// Whether the word, in small letters, is the base form of a verb and no noun: `enhance`, not `work`.
    package static func isVerbAlone(_ word: String) -> Bool {
        forms[word].map { $0.kind == .base && !$0.isAlsoNoun } ?? false
    }

    /// Whether the word is a third person of a verb that is no plural: `allows`, not `works`.
    package static func isFiniteAlone(_ word: String) -> Bool {
        forms[word].map { $0.kind == .finite && !$0.isAlsoNoun } ?? false
    }

    package static func isBase(_ word: String) -> Bool { forms[word]?.kind == .base }

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
        abolish absorb accept achieve acquire adapt add adopt advise affect afford alleviate allocate \
        allow announce appear apply argue arise arrive assemble assist assume attend avoid bake become \
        begin believe belong boil bolster breathe breed brew bring build bury calculate carry carve cause \
        chew choose clarify classify climb collapse collect colonise colonize combine come compare \
        compete complicate comprise compute concern condense conduct confirm connect conquer consider \
        consist constitute construct consume contain continue contribute convert convince coordinate \
        crawl create cultivate curb decide declare decorate define deliver demonstrate deny depart depend \
        depict derive describe destroy detect determine develop devise differ dig digest disappear \
        discover discuss dissolve distinguish distribute eat educate eliminate embrace emerge emit \
        emphasise emphasize employ enable enact encompass encourage enforce engage enhance ensure enter \
        erode establish evaporate evolve examine excrete exhale exist expand expect explain explore \
        express extend extract facilitate fail fertilise fertilize fluctuate fly forget forgive foster \
        freeze fulfil gather generate get give go govern grind grow hamper handle happen hear hibernate \
        hinder hold identify illustrate impede implement imply impose improve include incorporate \
        increase indicate induce inform ingest inhale inhibit insist inspect inspire install integrate \
        interpret introduce invade invent investigate involve keep knit know lay learn leave lend listen \
        lose maintain make manage manufacture mean meet metabolise metabolize migrate mitigate modify \
        multiply narrate navigate negotiate nourish nurture obtain occupy occur operate oppose organise \
        organize overcome owe own oxidise oxidize participate perceive perform persist persuade pledge \
        pollinate portray possess pray precede predict prefer prepare prescribe preserve prevent proceed \
        produce prohibit promote propose protect prove provide publish pursue put ratify reach react \
        realise realize reap reassess rebuild receive recognise recognize recommend recover recruit \
        reduce refer reflect refuse regulate reject relate rely remain remember remind remove render \
        replace replicate represent reproduce require resist resolve respond restore restrict retain \
        reveal satisfy say secrete see seek seem seep select sell send serve settle sew simplify sing sit \
        sleep solve sow speak specialise specialize spin stabilise stabilize stimulate strengthen \
        subtract suffer suggest suppress surround survive sustain swallow swear swim synthesise \
        synthesize take teach tell tend think threaten train transform translate transmit understand \
        undertake unite urge utilise utilize vanish vary visit weaken weave weigh withdraw write
        """)

    private static let verbOrNoun = wordSet(
        """
        access account act address advance aid aim answer appeal approach attack attempt attract award \
        balance ban bark base bear benefit bite block bloom board break burn call cast catch challenge \
        change charge check claim close combat command comment contact contract control cook cost count \
        cover crash cross cut damage deal debate decline decrease defeat demand design dive divide drain \
        draw drift drill drink drive drop dry echo effect end escape estimate exchange exercise \
        experience export face fade fall feature feed feel fight fill finance find fire fish fit flow \
        focus forage force form fuel function fund gain glow grant guard guide harm harvest hatch heat \
        help hide hire host house hunt impact import influence interest invite issue join judge jump kick \
        kill knock lack launch lead let lie lift light limit link list live load lock look map march mark \
        market match mate matter measure melt mine mix mold monitor mould move name need nest note number \
        offer oil open order pack paint part pay permit place plan plant play plough plow point post \
        power practice practise present press process profit program project pump purchase push question \
        race rain raise range rank rate read record reform release rent repair report request research \
        reserve respect rest result return review reward ride rise risk roast role rot rub rule run sail \
        sanction save scale score scratch search seat seed separate set shake shape share shift ship shop \
        show sign slide slip smoke snow sort sound source spend spray spread stage stand start state stay \
        steal step sting stop store stretch strike structure struggle study subject supply support \
        surface survey sweep swing switch talk target task test throw tie touch tour track trade transfer \
        transport trap travel treat trust turn twist type use value view vote wait walk want wash watch \
        water wear whistle win work worry wrap yield
        """)

    private static let irregular = wordSet(
        """
        became began bought broke brought built came caught chose did drew drove ate fell fed felt fought found \
        flew froze gave went grew had heard held hid kept knew laid led left lent lost made meant met paid ran \
        rose said sang sat saw sent shot sold spent spoke sprang stole stood stuck struck swam taught thought \
        threw told took understood undertook woke wore won withdrew wrote \
        arose awoke bore bit bled blew bred clung crept dealt dug fled flung forbade forgot forgave hung leapt meant \
        overcame rang rode sank shook shone shrank slept slid spun stung strove swore swept swung tore underwent \
        upheld wept withheld withstood wove
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
