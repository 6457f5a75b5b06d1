import Testing

@testable import Drilling

@Suite("Marking in other languages")
struct LanguageMarkTests {
    @Test(
        arguments: rows(
            .short, "de",
            """
            right der Tisch ~ der Tisch
            right der Tisch ~ Tisch
            right Tisch ~ der Tisch
            right der Tisch ~ ein Tisch
            close der Tisch ~ die Tisch
            close der Tisch ~ das Tisch
            close der Tisch ~ eine Tisch
            close das Mädchen ~ die Mädchen
            right die Straße ~ die Strasse
            right Strasse ~ Straße
            right STRASSE ~ straße
            close Mädchen ~ Madchen
            close Mädchen ~ Maedchen
            close Müller ~ Mueller
            close Müller ~ Muller
            close Größe ~ Groesse
            close Köln ~ Koln
            wrong Köln ~ Bonn
            close Österreich ~ Oesterreich
            right Donaudampfschifffahrt ~ Donau-Dampfschifffahrt
            close Donaudampfschifffahrt ~ Donaudampfschiffahrt
            close Photosynthese ~ Fotosynthese
            wrong möglich ~ unmöglich
            wrong unmöglich ~ möglich
            wrong abhängig ~ unabhängig
            wrong Zunahme ~ Abnahme
            wrong Anfahrt ~ Abfahrt
            wrong Einfuhr ~ Ausfuhr
            wrong nicht schuldig ~ schuldig
            wrong kein Strom ~ Strom
            wrong mit Zucker ~ ohne Zucker
            wrong mit Zucker ~ mit Salz
            close Bundesrepublik Deutschland ~ Bundesrepublk Deutschland
            close Haus am See ~ Haus See
            wrong Haus am See ~ Haus im See
            right Karl der Große ~ Karl der Grosse
            close Karl der Große ~ Karl der Groß
            right z. B. ~ zB
            right „Faust“ ~ Faust
            right »Faust« ~ "Faust"
            wrong Montag ~ Sonntag
            wrong Norden ~ Süden
            wrong Iran ~ Irak
            right im Jahr 1848 ~ 1848
            right 1848 ~ im Jahre 1848
            right 1.000 Euro ~ 1000 Euro
            wrong Paris ~ Paris oder Rom
            wrong hin ~ her
            close Mozart ~ Motzart
            close Wolfgang Amadeus Mozart ~ Wolfgnag Amadeus Motzart
            wrong Wolfgang Amadeus Mozart ~ Wolfgnag Amadues Motzart
            wrong Wolfgang Amadeus Mozart ~ Mozart
            right (Wolfgang Amadeus) Mozart ~ Mozart
            right Salz & Pfeffer ~ Salz und Pfeffer
            right E-Mail ~ Email
            """)
            + rows(
                .short, "fr",
                """
                right la table ~ table
                right table ~ la table
                right la table ~ une table
                close la table ~ le table
                close le chat ~ la chat
                close un arbre ~ une arbre
                right l'eau ~ eau
                right l'eau ~ l’eau
                close l'eau ~ leau
                right l’État ~ l'État
                close l'État ~ l'Etat
                close Molière ~ Moliere
                wrong Molière ~ Molliere
                close garçon ~ garcon
                close où ~ ou
                close cœur ~ coeur
                right cœur ~ cœur
                wrong cœur ~ corps
                right aujourd'hui ~ aujourd’hui
                close aujourd'hui ~ aujourdhui
                wrong possible ~ impossible
                wrong impossible ~ possible
                wrong heureux ~ malheureux
                wrong connu ~ méconnu
                wrong je ne sais pas ~ je sais
                wrong avec sucre ~ sans sucre
                close musée du Louvre ~ musée Louvre
                wrong musée du Louvre ~ musée de Louvre
                right le musée du Louvre ~ musée du Louvre
                close chemin de fer ~ chemin fer
                right arc-en-ciel ~ arc en ciel
                right Jean-Jacques Rousseau ~ Jean Jacques Rousseau
                close Jean-Jacques Rousseau ~ Jean-Jacques Roussau
                wrong Jean-Jacques Rousseau ~ Jean-Baptiste Rousseau
                wrong lundi ~ mardi
                wrong poisson ~ poison
                right en 1789 ~ 1789
                right 1789 ~ l'an 1789
                right XIXe siècle ~ le XIXe siècle
                wrong XIXe siècle ~ XXe siècle
                right « liberté » ~ liberté
                wrong Paris ~ Paris ou Lyon
                right Côte d'Ivoire ~ Côte d’Ivoire
                close Côte d'Ivoire ~ Cote d'Ivoire
                close Côte d'Ivoire ~ Cote dIvoire
                right ÉCOLE ~ école
                """)
            + rows(
                .short, "es",
                """
                right el libro ~ libro
                right libro ~ el libro
                close el libro ~ la libro
                right el libro ~ un libro
                close los niños ~ las niños
                close niño ~ nino
                close España ~ Espana
                close corazón ~ corazon
                close corazón ~ corasón
                right ¿Quién? ~ quién
                right ¡Hola! ~ hola
                wrong posible ~ imposible
                wrong legal ~ ilegal
                wrong justo ~ injusto
                wrong aparecer ~ desaparecer
                wrong con azúcar ~ sin azúcar
                wrong no fumar ~ fumar
                close Cristóbal Colón ~ Cristobal Colon
                close Cristóbal Colón ~ Cristóbal Colónn
                wrong Cristóbal Colón ~ Colón
                close Universidad de Salamanca ~ Universidad Salamanca
                wrong norte ~ sur
                wrong lunes ~ martes
                wrong hombre ~ hambre
                right en 1492 ~ 1492
                right 1492 ~ en el año 1492
                right EE. UU. ~ EEUU
                right la ciudad de México ~ ciudad de México
                close la ciudad de México ~ ciudad de Méjico
                wrong Lima ~ Lima o Quito
                """)
            + rows(
                .short, "it",
                """
                right il libro ~ libro
                close il libro ~ la libro
                right lo zio ~ zio
                right lo zio ~ uno zio
                close la mano ~ il mano
                right l'acqua ~ acqua
                close l'acqua ~ lacqua
                close perché ~ perche
                close città ~ citta
                close caffè ~ caffé
                close è ~ e
                wrong possibile ~ impossibile
                wrong onesto ~ disonesto
                wrong con zucchero ~ senza zucchero
                wrong non fumare ~ fumare
                close Leonardo da Vinci ~ Leonardo Vinci
                right Leonardo da Vinci ~ leonardo da vinci
                close Leonardo da Vinci ~ Lenoardo da Vinci
                wrong Leonardo da Vinci ~ Leonardo di Vinci
                close Michelangelo ~ Michelangello
                wrong lunedì ~ martedì
                wrong carne ~ cane
                right nel 1861 ~ 1861
                wrong Roma ~ Roma o Milano
                right d'Annunzio ~ d’Annunzio
                right la Divina Commedia ~ Divina Commedia
                close la Divina Commedia ~ Divina Comedia
                """))
    func `western languages`(row: MarkRow) {
        #expect(row.mark().outcome == row.verdict)
    }

    @Test(
        arguments: rows(
            .short, "ru",
            """
            right Москва ~ Москва
            right Москва ~ москва
            right Москва́ ~ Москва
            right Королёв ~ Королев
            right Королев ~ Королёв
            right ещё ~ еще
            close Достоевский ~ Достоевскй
            close Достоевский ~ Достаевский
            close Достоевский ~ Достоевски
            wrong Достоевский ~ Толстой
            wrong мой ~ мои
            wrong дом ~ дым
            wrong возможно ~ невозможно
            wrong невозможно ~ возможно
            wrong зависимый ~ независимый
            wrong с сахаром ~ без сахара
            wrong не виновен ~ виновен
            wrong Австрия ~ Австралия
            wrong север ~ юг
            wrong в доме ~ на доме
            close война и мир ~ война мир
            right «Война и мир» ~ война и мир
            right Война и мир ~ "Война и мир"
            right Санкт-Петербург ~ Санкт Петербург
            close Санкт-Петербург ~ Санкт-Питербург
            right США ~ С.Ш.А.
            right в 1917 году ~ 1917
            right 1917 ~ в 1917 году
            wrong 1917 ~ 1918
            again Москва ~ Moskva
            again Москва ~ Vjcrdf
            wrong Москва ~ Киев
            wrong Москва ~ Москва или Киев
            wrong Москва ~
            """)
            + rows(
                .short, "he",
                """
                right ירושלים ~ ירושלים
                right יְרוּשָׁלַיִם ~ ירושלים
                right ירושלים ~ יְרוּשָׁלַיִם
                right שָׁלוֹם ~ שלום
                right בית ~ הבית
                right הבית ~ בית
                right צה״ל ~ צה"ל
                right צה"ל ~ צהל
                right בית־ספר ~ בית ספר
                right בית ספר ~ בית-ספר
                close ירושלים ~ ירשלים
                close ירושלים ~ ירושליים
                wrong ירושלים ~ חיפה
                wrong שם ~ שן
                wrong צפון ~ דרום
                wrong אפשרי ~ לא אפשרי
                wrong עם סוכר ~ בלי סוכר
                right 1948 ~ בשנת 1948
                right בן־גוריון ~ בן גוריון
                wrong דוד בן גוריון ~ דויד בן גוריון
                again ירושלים ~ Jerusalem
                wrong תל אביב ~ תל אביב או חיפה
                right תל אביב ~ "תל אביב".
                """)
            + rows(
                .short, "ja",
                """
                right 東京 ~ 東京
                right 東京タワー ~ 東京 タワー
                right 東京タワー ~ 東京ﾀﾜｰ
                right 「東京」 ~ 東京
                right 東京。 ~ 東京
                right ジョン・スミス ~ ジョンスミス
                right ジョン・スミス ~ ジョン スミス
                right ＮＨＫ ~ NHK
                right ３月 ~ 3月
                wrong 東京 ~ 京都
                wrong かき ~ かぎ
                wrong 犬 ~ 大
                close とうきょう ~ とうきよう
                close ありがとう ~ ありがと
                close コンピューター ~ コンピュータ
                close コンピューター ~ コンピュターー
                close ネコ ~ ねこ
                wrong ネコ ~ いぬ
                again 東京 ~ とうきょう
                again 東京 ~ Tokyo
                again ねこ ~ 猫
                right 徳川家康 ~ 徳川 家康
                close 徳川家康 ~ 徳川家庸
                wrong 徳川家康 ~ 豊臣秀吉
                right 1868年 ~ 1868年
                right 1868年 ~ 1868
                wrong 1868年 ~ 1869年
                wrong 可能 ~ 不可能
                wrong 不可能 ~ 可能
                wrong 東京 ~ 東京か大阪
                wrong 東京 ~
                """))
    func `other scripts, right to left and wide`(row: MarkRow) {
        #expect(row.mark().outcome == row.verdict)
    }

    @Test(
        arguments: rows(
            .short, "fr",
            """
            right Molière ~ Moliere
            right garçon ~ garcon
            right cœur ~ coeur
            right Léo Ferré ~ Leo Ferre
            close Molière ~ Molliere
            wrong Molière ~ Racine
            close le café ~ la cafe
            """)
            + rows(
                .short, "de",
                """
                right Müller ~ Mueller
                right Müller ~ Muller
                close Müller ~ Mulleer
                """))
    func `lost marks are right where the deck says so`(row: MarkRow) {
        #expect(row.mark(accents: true).outcome == row.verdict)
    }
}
