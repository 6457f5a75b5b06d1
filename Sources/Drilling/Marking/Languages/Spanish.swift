extension Language {
    static let spanish = Language(
        code: "es", decimal: ",",
        articles: "el:m la:f los:M las:F lo:mn un:m una:f unos:M unas:F",
        functionWords: """
            de del a al en con por para sobre bajo entre desde hasta hacia contra según durante tras como que
            y e o u es son era eran fue fueron su sus se le les mi tu si
            """,
        ordinalSuffixes: "o a er °",
        negations: "no ni sin nunca jamás nada nadie ningún ninguno ninguna tampoco salvo",
        negatingPrefixes: "in i im des dis a anti no",
        andWords: "y e & más así_como", orWords: "o u bien",
        numberWords: """
            0 cero 1 uno 2 dos 3 tres 4 cuatro 5 cinco 6 seis 7 siete 8 ocho 9 nueve 10 diez 11 once 12 doce
            13 trece 14 catorce 15 quince 16 dieciséis 17 diecisiete 18 dieciocho 19 diecinueve 20 veinte
            30 treinta 40 cuarenta 50 cincuenta 60 sesenta 70 setenta 80 ochenta 90 noventa 12 docena
            """,
        halfWords: "medio media",
        scaleWords: "2 cien 2 ciento 2 cientos 3 mil 6 millón 6 millones 12 billón 12 billones",
        numberCompany: "año aproximadamente cerca unos unas casi exactamente en de desde",
        rangeWords: "a al hasta y",
        comparatives: "antes después más menos mayor menor mínimo máximo",
        minusWords: "menos", eras: "a_c ac", commonEra: "d_c dc",
        months: """
            enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre
            enero febrero marzo abril mayo junio julio agosto setiembre octubre noviembre diciembre
            """,
        lookalikes: """
            lunes martes miércoles jueves viernes sábado domingo norte sur este oeste irán irak austria
            australia níger nigeria eslovenia eslovaquia irlanda islandia izquierda derecha máximo mínimo
            mitosis meiosis pero perro caro carro cero cerro hombre hambre
            """,
        trueWords: "v verdadero verdadera sí si s cierto correcto",
        falseWords: "f falso falsa no n incorrecto")
}
