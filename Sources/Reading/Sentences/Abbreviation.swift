/// What a full stop after a shortened word may mean.
enum Abbreviation {
    /// Never ends a sentence: a title or a word that needs the next one.
    case bound
    /// May end a sentence, and does where a word follows that begins one.
    case free
    /// Shortened only where a number follows.
    case numeric

    /// The kind of the word before a stop, without the stop.
    init?(_ word: String) {
        if Self.boundWords.contains(word) {
            self = .bound
        } else if Self.freeWords.contains(word) || Self.isDotted(word) {
            self = .free
        } else if Self.numericWords.contains(word) {
            self = .numeric
        } else {
            return nil
        }
    }

    /// Whether single letters alternate with stops, as in `U.S` or `a.m`.
    private static func isDotted(_ word: String) -> Bool {
        let bytes = Array(word.utf8)
        guard bytes.count >= 3, bytes.count % 2 == 1 else { return false }
        return bytes.indices.allSatisfy { index in
            index % 2 == 0 ? bytes[index].isLetter : bytes[index] == UInt8(ascii: ".")
        }
    }

    private static let boundWords: Set<String> = [
        "Adm", "Amb", "Asst", "Atty", "Brig", "Capt", "Cdr", "Cmdr", "Col", "Comdr", "Cpl", "Det", "Dr",
        "Drs",
        "Fr", "Ft", "Gen", "Gov", "Hon", "Insp", "Lt", "Maj", "Messrs", "Mgr", "Mlle", "Mme", "Mr", "Mrs",
        "Ms",
        "Msgr", "Mt", "Mx", "Ofc", "Pfc", "Pres", "Prof", "Pvt", "Rep", "Reps", "Rev", "Sec", "Sen", "Sens",
        "Sgt", "Spc", "Ste", "Supt", "Treas", "Vol", "approx", "ca", "cf", "dr", "e.g", "eg", "esp", "i.e",
        "ie", "mr", "mrs", "ms", "prof", "resp", "sq", "viz", "vs", "v", "w.r.t", "Dept", "Univ",
    ]

    private static let freeWords: Set<String> = [
        "Inc", "Ltd", "Co", "Corp", "Cos", "Bros", "Mfg", "Assn", "Plc", "Pty", "Jr", "Sr", "Esq", "Ph.D",
        "PhD",
        "M.Sc", "B.Sc", "D.Phil", "M.Phil", "Ed.D", "Psy.D", "LL.B", "LL.M", "etc", "al", "ibid", "Ibid",
        "op",
        "cit", "Jan", "Feb", "Mar", "Apr", "Jun", "Jul", "Aug", "Sep", "Sept", "Oct", "Nov", "Dec", "Mon",
        "Tue",
        "Tues", "Wed", "Thu", "Thur", "Thurs", "Fri", "St", "Ave", "Blvd", "Rd", "Hwy", "Pkwy", "Sq", "Ala",
        "Ariz", "Ark", "Calif", "Colo", "Conn", "Del", "Fla", "Ga", "Ill", "Ind", "Kan", "Ky", "La", "Mass",
        "Md", "Mich", "Minn", "Miss", "Mo", "Mont", "Neb", "Nev", "Okla", "Ore", "Pa", "Penn", "Tenn", "Tex",
        "Va", "Vt", "Wash", "Wis", "Wyo", "Ont", "Que", "ft", "lb", "lbs", "oz", "mi", "hr", "hrs", "mph",
        "bn", "dept", "ed", "eds", "est", "govt", "incl", "max", "trans", "transl", "univ", "yr", "yrs",
        "Est",
        "Ed", "Eds", "Int", "Intl", "Nat", "Natl", "Acad", "Inst", "Jnr", "Snr", "Yahoo", "Jeopardy",
    ]

    private static let numericWords: Set<String> = [
        "No", "Nos", "no", "nos", "Nr", "p", "pp", "pg", "par", "para", "vol", "vols", "Vols", "fig", "figs",
        "Fig", "Figs", "Eq", "eq", "Eqs", "ch", "Ch", "chap", "Chap", "sec", "sect", "Sect", "art", "Art",
        "arts",
        "app", "App", "bk", "Bk", "pt", "Pt", "c", "b", "d", "r", "fl", "m", "l", "n", "nn", "col", "ll",
        "Sat",
        "Sun", "min", "tel", "Tel", "ext", "Ext", "Rs", "ver", "Ver", "Op", "Cl", "Reg", "Prop", "Thm", "Def",
        "Tab", "tab", "abt",
    ]
}
