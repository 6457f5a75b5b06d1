/// Regions that follow a town in commas: `Houston, Texas, and ...`.
enum Places {
    static func isRegion(_ phrase: String) -> Bool { regions.contains(phrase.lowercased()) }

    private static let regions: Set<String> = Set(
        list.split(whereSeparator: { $0 == ";" || $0 == "\n" }).map { String($0).trimmed })

    private static let list = """
        alabama;alaska;arizona;arkansas;california;colorado;connecticut;delaware;florida;georgia;hawaii;idaho
        illinois;indiana;iowa;kansas;kentucky;louisiana;maine;maryland;massachusetts;michigan;minnesota
        mississippi;missouri;montana;nebraska;nevada;new hampshire;new jersey;new mexico;new york
        north carolina;north dakota;ohio;oklahoma;oregon;pennsylvania;rhode island;south carolina;south dakota
        tennessee;texas;utah;vermont;virginia;washington;west virginia;wisconsin;wyoming;d.c.;n.y.;calif.
        ontario;quebec;british columbia;alberta;manitoba;nova scotia;new south wales;victoria;queensland
        england;scotland;wales;northern ireland;great britain;united kingdom;u.k.;uk;ireland;france;germany
        spain;portugal;italy;austria;switzerland;belgium;netherlands;luxembourg;denmark;norway;sweden;finland
        iceland;poland;czech republic;czechia;slovakia;hungary;romania;bulgaria;greece;turkey;cyprus;malta
        croatia;serbia;slovenia;bosnia;albania;kosovo;montenegro;north macedonia;estonia;latvia;lithuania
        ukraine;belarus;moldova;russia;kazakhstan;georgia;armenia;azerbaijan;uzbekistan;mongolia;china;japan
        south korea;north korea;taiwan;vietnam;laos;cambodia;thailand;myanmar;malaysia;singapore;indonesia
        philippines;india;pakistan;bangladesh;nepal;sri lanka;afghanistan;iran;iraq;syria;lebanon;israel;jordan
        saudi arabia;yemen;oman;qatar;kuwait;bahrain;egypt;libya;tunisia;algeria;morocco;sudan;ethiopia;somalia
        kenya;uganda;tanzania;rwanda;nigeria;ghana;senegal;mali;niger;chad;cameroon;angola;zambia;zimbabwe
        botswana;namibia;mozambique;madagascar;south africa;mexico;guatemala;honduras;nicaragua;costa rica
        panama;cuba;jamaica;haiti;colombia;venezuela;ecuador;peru;bolivia;chile;argentina;uruguay;paraguay
        brazil;australia;new zealand;fiji;tonga;samoa;united states;u.s.;usa;canada
        """
}

extension StringProtocol {
    /// Without blanks at either end.
    var trimmed: String {
        var view = Substring(self)
        while view.first?.isWhitespace == true { view.removeFirst() }
        while view.last?.isWhitespace == true { view.removeLast() }
        return String(view)
    }
}
