import Testing

@testable import Drilling

@Suite("Marking numbers")
struct NumberMarkTests {
    @Test(
        arguments: rows(
            .number, "en",
            """
            right 42 ~ 42
            right 42 ~ 42.0
            right 42 ~ +42
            right 42 ~ forty-two
            right 42 ~ about 42
            right 7 ~ seven
            right 12 ~ a dozen
            right 24 ~ two dozen
            wrong 42 ~ 43
            wrong 42 ~ 24
            wrong 42 ~ 422
            wrong 42 ~ 4.2
            wrong 42 ~ -42
            wrong 42 ~ 42 or 43
            wrong 42 ~ 42-43
            wrong 42 ~ 42, 43
            wrong 42 ~ not 42
            wrong 42 ~ more than 42
            wrong 42 ~ over 42
            wrong 42 ~ < 42
            wrong 42 ~
            wrong 42 ~ ?
            again 42 ~ many
            again 42 ~ the answer
            close 42 ~ 42 towels
            right 42 ~ 42 km
            right -5 ~ -5
            right -5 ~ −5
            right -5 ~ minus 5
            wrong -5 ~ 5
            right 1,000 ~ 1000
            right 1000 ~ 1,000
            right 1000 ~ 1 000
            wrong 1000 ~ 1.000
            wrong 1000 ~ 10000
            right 1,234,567.89 ~ 1234567.89
            right 1000.5 ~ 1,000.5
            right 1000.5 ~ 1.000,5
            right 1.5 ~ 1.5
            right 1.5 ~ 1,5
            right 1.5 ~ 1.50
            right 1.5 ~ 3/2
            right 1.5 ~ 1 1/2
            right 1.5 ~ 1½
            right 0.5 ~ ½
            right 0.5 ~ .5
            right 0.5 ~ 1/2
            wrong 0.5 ~ 1/3
            right 1.5 million ~ 1.5 million
            right 1.5 million ~ 1,500,000
            right 1.5 million ~ 1500000
            right 1,500,000 ~ 1.5 million
            right 1,500,000 ~ 1.5 mn
            right 1,000,000 ~ a million
            right 10⁶ ~ a million
            right 3 billion ~ 3,000 million
            wrong 3 billion ~ 3 million
            wrong 1.5 million ~ 1.5
            wrong 1.5 million ~ 15 million
            right 6.02e23 ~ 6.02 × 10^23
            right 6.02 × 10²³ ~ 6.02e23
            right 6.02 × 10²³ ~ 6.02 x 10^23
            wrong 6.02 × 10²³ ~ 6.02 × 10²²
            wrong 6.02 × 10²³ ~ 6.02
            right 1e-3 ~ 0.001
            """))
    func `plain numbers go by value`(row: MarkRow) {
        #expect(row.mark().outcome == row.verdict)
    }

    @Test(
        arguments: rows(
            .number, "en",
            """
            right 37.5 ± 1% °C ~ 37.5 °C
            right 37.5 ± 1% °C ~ 37.5°C
            right 37.5 ± 1% °C ~ 37.8 °C
            right 37.5 ± 1% °C ~ 37.13 °C
            right 37.5 ± 1% °C ~ 37.5 degrees Celsius
            right 37.5 ± 1% °C ~ 99.5 °F
            right 37.5 ± 1% °C ~ 310.65 K
            wrong 37.5 ± 1% °C ~ 38 °C
            wrong 37.5 ± 1% °C ~ 37.0 °C
            wrong 37.5 ± 1% °C ~ 37.5 °F
            wrong 37.5 ± 1% °C ~ 37.5 K
            wrong 37.5 ± 1% °C ~ 37.5 m
            close 37.5 ± 1% °C ~ 37.5
            close 37.5 ± 1% °C ~ 37.6
            close 37.5 ± 1% °C ~ 37.5 C
            wrong 37.5 ± 1% °C ~ 39
            right 9.81 ± 0.02 m/s² ~ 9.8 m/s²
            right 9.81 ± 0.02 m/s² ~ 9.80 m/s^2
            right 9.81 ± 0.02 m/s² ~ 9.82 m/s2
            wrong 9.81 ± 0.02 m/s² ~ 9.7 m/s²
            close 9.81 ± 0.02 m/s² ~ 9.81
            wrong 9.81 ± 0.02 m/s² ~ 9.81 m/s
            right 5 km ~ 5 km
            right 5 km ~ 5km
            right 5 km ~ 5000 m
            right 5 km ~ 5,000 metres
            right 5 km ~ 5 kilometers
            right 5 km ~ 3.11 miles
            wrong 5 km ~ 5 m
            wrong 5 km ~ 5 kg
            wrong 5 km ~ 5 miles
            wrong 5 km ~ 5 apples
            close 5 km ~ 5
            wrong 5 km ~ 5000
            wrong 5 km ~ 5 KM
            wrong 5 mW ~ 5 MW
            right 5 MW ~ 5,000 kW
            right 5 mW ~ 0.005 W
            wrong 5 mg ~ 5 Mg
            right 5 mg ~ 5 milligrams
            right 50% ~ 50 %
            right 50% ~ 50 percent
            right 50% ~ 50 per cent
            close 50% ~ 50
            wrong 50% ~ 5%
            right $5 ~ 5 dollars
            right $5 ~ $5.00
            right 5 € ~ €5
            close $5 ~ 5
            wrong $5 ~ €5
            wrong $5 ~ £5
            right 90 min ~ 1.5 h
            right 90 min ~ 1 h 30 min
            right 90 min ~ 90 minutes
            wrong 90 min ~ 90 seconds
            right 2 weeks ~ 14 days
            right 30 years ~ 30 years
            close 30 years ~ 30
            wrong 30 years ~ 30 months
            right 300,000 km/s ~ 300000 km/s
            right 300,000 km/s ~ 3 × 10^8 m/s
            close 300,000 km/s ~ 300,000
            wrong 300,000 km/s ~ 300,000 km/h
            right 100 km/h ~ 100 kilometres per hour
            right 1 kWh ~ 1000 Wh
            right 8 GB ~ 8000 MB
            right 2.7 kg ~ 2700 g
            right 1 t ~ 1000 kg
            right 10 m² ~ 10 m2
            right 10 m² ~ 10 square metres
            wrong 10 m² ~ 10 m
            right 5 ft 11 in ~ 71 inches
            right 3 ± 1 ~ 2
            right 3 ± 1 ~ 4
            wrong 3 ± 1 ~ 5
            right 100 ± 10% ~ 110
            wrong 100 ± 10% ~ 111
            right 3 +/- 0.5 ~ 3.5
            """))
    func `units and tolerances are worked out`(row: MarkRow) {
        #expect(row.mark().outcome == row.verdict)
    }

    @Test(
        arguments: rows(
            .short, "en",
            """
            right 1912 ~ 1912
            right 1912 ~ in 1912
            right 1912 ~ In the year 1912.
            right 1912 ~ around 1912
            right 1912 ~ 1912 AD
            right in 1912 ~ 1912
            wrong 1912 ~ 1913
            wrong 1912 ~ 1921
            wrong 1912 ~ 12
            wrong 1912 ~ before 1912
            wrong 1912 ~ after 1912
            wrong 1912 ~ 1912 or 1913
            wrong 1912 ~ 1912/1913
            wrong 1912 ~ 1912 BC
            wrong 1912 ~ 1912-1914
            right 44 BC ~ 44 BC
            right 44 BC ~ 44 BCE
            right 44 BC ~ in 44 B.C.
            close 44 BC ~ 44
            wrong 44 BC ~ 44 AD
            right 1914–1918 ~ 1914-1918
            right 1914–1918 ~ 1914 to 1918
            right 1914–1918 ~ from 1914 to 1918
            right 1914–1918 ~ between 1914 and 1918
            right 1914–1918 ~ 1914-18
            right 1914 to 1918 ~ 1914—1918
            wrong 1914–1918 ~ 1914
            wrong 1914–1918 ~ 1914-1919
            wrong 1914–1918 ~ 1918-1914
            right 1960s ~ the 1960s
            right 1960s ~ in the 1960s
            right in the 1960s ~ 1960s
            wrong 1960s ~ 1960
            wrong 1960s ~ 1970s
            right before 1912 ~ before 1912
            right 14 July 1789 ~ July 14, 1789
            right 14 July 1789 ~ the 14th of July 1789
            right 14 July 1789 ~ 14 Jul 1789
            right 14 July 1789 ~ 1789-07-14
            close 14 July 1789 ~ 14 Jully 1789
            wrong 14 July 1789 ~ 14 June 1789
            wrong 14 July 1789 ~ July 1789
            wrong 14 July 1789 ~ July 4, 1789
            right July 1789 ~ july of 1789
            wrong before 1912 ~ after 1912
            right 5–10 km ~ 5 to 10 km
            right 5–10 km ~ 5-10 kilometres
            close 5–10 km ~ 5 to 10
            wrong 5–10 km ~ 5 km
            right 1.5 million ~ 1,500,000
            right 37.5 °C ~ 37.5 °C
            right three ~ 3
            close three ~ thre
            right 3 ~ three
            """))
    func `years, ranges and amounts are read by value in short answers`(row: MarkRow) {
        #expect(row.mark().outcome == row.verdict)
    }

    @Test(
        arguments:
            rows(
                .number, "de",
                """
                right 1.000 ~ 1000
                right 1000 ~ 1.000
                wrong 1000 ~ 1,000
                right 1,5 ~ 1,5
                right 1,5 ~ 1.5
                right 1.000,5 ~ 1000,5
                right 1,5 Millionen ~ 1.500.000
                right 2 Mrd. ~ 2 Milliarden
                wrong 2 Milliarden ~ 2 Billionen
                right 5 km ~ 5 Kilometer
                right 50 % ~ 50 Prozent
                right 21 °C ~ 21 Grad Celsius
                close 21 °C ~ 21
                right 5 ~ fünf
                wrong 5 ~ mehr als 5
                right 1848 ~ im Jahr 1848
                right 44 v. Chr. ~ 44 v.Chr.
                close 44 v. Chr. ~ 44
                right 1914–1918 ~ 1914 bis 1918
                again 5 ~ viele
                """)
            + rows(
                .number, "fr",
                """
                right 1 000 ~ 1000
                right 1000 ~ 1.000
                wrong 1 ~ 1.000
                right 1,5 ~ 1,5
                right 3,14 ~ 3.14
                right 2 millions ~ 2 000 000
                right 20 % ~ 20 pour cent
                right 1789 ~ en 1789
                right 1914-1918 ~ de 1914 à 1918
                wrong 1789 ~ avant 1789
                right 52 av. J.-C. ~ 52 avant J.-C.
                close 52 av. J.-C. ~ 52
                right 5 km ~ 5 kilomètres
                right 7 ~ sept
                again 7 ~ beaucoup
                """)
            + rows(
                .number, "es",
                """
                right 1.000 ~ 1000
                right 2,5 ~ 2,5
                right 2 millones ~ 2.000.000
                right 1492 ~ en 1492
                right 30 % ~ 30 por ciento
                wrong 1492 ~ 1942
                right 8 ~ ocho
                right 10 kg ~ 10 kilogramos
                """)
            + rows(
                .number, "it",
                """
                right 1.000 ~ 1000
                right 2,5 ~ 2,5
                right 3 milioni ~ 3.000.000
                right 1861 ~ nel 1861
                right 8 ~ otto
                wrong 1861 ~ 1816
                right 5 km ~ 5 chilometri
                """)
            + rows(
                .number, "ru",
                """
                right 1000 ~ 1 000
                right 2,5 ~ 2,5
                right 3 млн ~ 3 миллиона
                right 1917 ~ в 1917 году
                right 1917 ~ 1917 г.
                right 5 км ~ 5 километров
                right 5 км ~ 5000 м
                close 5 км ~ 5
                right 8 ~ восемь
                wrong 1917 ~ до 1917
                right 50 % ~ 50 процентов
                """)
            + rows(
                .number, "ja",
                """
                right 1,000 ~ 1000
                right 150万 ~ 1,500,000
                right 150万 ~ １５０万
                right 1億 ~ 100,000,000
                right 1868 ~ 1868年
                right 5 km ~ 5キロメートル
                close 5 km ~ 5
                right 3 ~ 三
                right 50% ~ 50パーセント
                wrong 1868 ~ 1867年
                """)
            + rows(
                .number, "he",
                """
                right 1,000 ~ 1000
                right 1948 ~ בשנת 1948
                right 1948 ~ 1948
                wrong 1948 ~ 1949
                right 3 ~ שלוש
                right 50% ~ 50 אחוז
                right 5 km ~ 5 קילומטר
                right 2 מיליון ~ 2,000,000
                again 3 ~ הרבה
                """))
    func `separators, units and words follow the language`(row: MarkRow) {
        #expect(row.mark().outcome == row.verdict)
    }
}
