extension Language {
    static let english = Language(
        code: "en", decimal: ".",
        articles: "a an the",
        functionWords: """
            of in on at to by for from with into onto upon over under between among through during before
            after about against toward towards via per as than that this these those is are was were be been
            and or it its his her their our my your he she they we you who whom which there then so if
            """,
        ordinalSuffixes: "st nd rd th",
        negations: "no not never none nothing nobody nowhere neither nor without cannot hardly barely except",
        negatingPrefixes: "un in il im ir non dis a anti mis",
        andWords: "and & plus as_well_as",
        orWords: "or either",
        numberWords: """
            0 zero 1 one 2 two 3 three 4 four 5 five 6 six 7 seven 8 eight 9 nine 10 ten 11 eleven 12 twelve
            13 thirteen 14 fourteen 15 fifteen 16 sixteen 17 seventeen 18 eighteen 19 nineteen 20 twenty
            30 thirty 40 forty 50 fifty 60 sixty 70 seventy 80 eighty 90 ninety 12 dozen
            """,
        halfWords: "half halves",
        scaleWords: """
            2 hundred 3 thousand 6 million 9 billion 12 trillion 3 k 6 mn 9 bn 12 tn 3 thousands 6 millions
            9 billions
            """,
        numberCompany: """
            year about around approximately approx roughly circa ca c nearly almost exactly some
            total in on of from since
            """,
        rangeWords: "to through thru until till and",
        comparatives:
            "more less fewer over under below above least most beyond before after until till",
        minusWords: "minus negative", eras: "bc bce", commonEra: "ad ce",
        months: """
            january february march april may june july august september october november december
            jan feb mar apr may jun jul aug sep oct nov dec
            """,
        lookalikes: """
            monday tuesday wednesday thursday friday saturday sunday north south east west northern southern
            eastern western northeast northwest southeast southwest first second third fourth fifth sixth
            seventh eighth ninth tenth iran iraq austria australia niger nigeria slovenia slovakia gambia
            zambia latvia estonia mali malta chad guinea guyana ireland iceland mauritania mauritius
            major minor left right upper lower inner outer male female maximum minimum ascending descending
            absorption adsorption artery arteries affect effect principal principle mitosis meiosis
            increase decrease latitude longitude proton photon
            """,
        contractions: """
            dont:do_not doesnt:does_not didnt:did_not isnt:is_not arent:are_not wasnt:was_not werent:were_not
            cant:can_not cannot:can_not wont:will_not wouldnt:would_not couldnt:could_not
            shouldnt:should_not hasnt:has_not havent:have_not hadnt:had_not
            """,
        trueWords: "t true y yes right correct", falseWords: "f false n no wrong incorrect untrue")
}
