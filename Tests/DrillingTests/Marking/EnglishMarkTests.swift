import Testing

@testable import Drilling

@Suite("Marking English")
struct EnglishMarkTests {
    @Test(
        arguments: rows(
            .short, "en",
            """
            right Paris ~ Paris
            right Paris ~ paris
            right Paris ~  PARIS.
            right Paris ~ "Paris"
            right Paris ~ Paris!
            right Paris ~ ‘Paris’
            right Paris ~ (Paris)
            right Paris ~ Paris\\
            wrong Paris ~ London
            wrong Paris ~
            wrong Paris ~ ?
            wrong Paris ~ Paris or London
            wrong Paris ~ Paris/London
            wrong Paris ~ Paris, London
            wrong Paris ~ either Paris or Rome
            wrong Paris ~ not Paris
            close Paris ~ in Paris
            close Paris ~ Pairs
            close Paris ~ Parris
            wrong Paris ~ Pari s t
            close electricity ~ electrcity
            close electricity ~ electrictiy
            close electricity ~ elektricity
            close electricity ~ elecricty
            wrong electricity ~ elecrcty
            wrong electricity ~ electric
            right the White House ~ White House
            right White House ~ the White House
            right White House ~ The white house
            right (the) White House ~ White House
            right (the) White House ~ the White House
            right a battery ~ battery
            right an electron ~ the electron
            wrong the White House ~ the Black House
            close the White House ~ the Whiet House
            close the White House ~ the Whit Hous
            wrong the White House ~ teh White House
            right Barack (Hussein) Obama ~ Barack Obama
            right Barack (Hussein) Obama ~ barack hussein obama
            close Barack (Hussein) Obama ~ Barak Obama
            close Barack (Hussein) Obama ~ Barack Husein Obama
            wrong Barack (Hussein) Obama ~ Barack Saddam Obama
            wrong Barack (Hussein) Obama ~ Hussein
            right colo(u)r ~ color
            right colo(u)r ~ colour
            right word(s) ~ word
            right word(s) ~ words
            right (e-)mail ~ mail
            right (e-)mail ~ email
            right car | automobile ~ automobile
            right car | automobile ~ car
            close car | automobile ~ automoble
            wrong car | automobile ~ cab
            wrong cat ~ cut
            wrong cat ~ cats
            wrong sun ~ son
            wrong ant ~ and
            close photosynthesis ~ photosyntesis
            wrong photosynthesis ~ fotosyntesis
            wrong photosynthesis ~ fotosintesis
            close mitochondrion ~ mitocondrion
            close mitochondrion ~ mitochondria
            wrong mitochondrion ~ nucleus
            close antidisestablishmentarianism ~ antidisestablishmentarianis
            close antidisestablishmentarianism ~ antidisestablismentarinism
            close antidisestablishmentarianism ~ antidistablishmentarianism
            wrong antidisestablishmentarianism ~ antidistablishmntarianim
            right Antwerp ~ antwerp
            close Antwerp ~ Antwrep
            wrong Antwerp ~ Antrep1
            right ice cream ~ icecream
            right ice cream ~ ice-cream
            right ice-cream ~ ice cream
            right icecream ~ ice cream
            close ice cream ~ icecreem
            right e-mail ~ email
            right e-mail ~ e mail
            right email ~ e-mail
            right well-known ~ well known
            right twenty-one ~ twenty one
            right New York ~ NewYork
            right co-operate ~ cooperate
            right U.S.A. ~ USA
            right USA ~ U.S.A.
            right USA ~ U. S. A.
            right U.S. ~ US
            right Dr. Who ~ Dr Who
            right e.g. ~ eg
            right St. John's ~ St John's
            close St. John's ~ St Johns
            right Washington, D.C. ~ Washington DC
            right No. 5 ~ No 5
            right salt & pepper ~ salt and pepper
            right salt and pepper ~ salt & pepper
            right AT&T ~ AT&T
            right rock 'n' roll ~ rock ’n’ roll
            right don't ~ dont
            right don't stop ~ do not stop
            right cannot ~ can not
            right it isn't ~ it is not
            wrong it is ~ it isn't
            close o'clock ~ oclock
            right o'clock ~ o’clock
            right Jean–Luc Picard ~ Jean-Luc Picard
            right Jean-Luc Picard ~ Jean Luc Picard
            right the “big bang” ~ the "big bang"
            right ﬁnance ~ finance
            right Ｔｏｋｙｏ ~ Tokyo
            right naïve ~ naïve
            close naïve ~ naive
            close naive ~ naïve
            close café ~ cafe
            close façade ~ facade
            close Charlotte Brontë ~ Charlotte Bronte
            close Malmö ~ Malmo
            close Møller ~ Moller
            close hors d'œuvre ~ hors d'oeuvre
            close Cæsar ~ Caesar
            close Håkan ~ Hakan
            close Łódź ~ Lodz
            wrong café ~ cave
            """))
    func `words are marked as a strict and fair teacher would`(row: MarkRow) {
        #expect(row.mark().outcome == row.verdict)
    }

    @Test(
        arguments: rows(
            .short, "en",
            """
            wrong possible ~ impossible
            wrong impossible ~ possible
            wrong legal ~ illegal
            wrong illegal ~ legal
            wrong regular ~ irregular
            wrong irregular ~ regular
            wrong happy ~ unhappy
            wrong unhappy ~ happy
            wrong dependent ~ independent
            wrong independent ~ dependent
            wrong violent ~ non-violent
            wrong nonviolent ~ violent
            right nonviolent ~ non-violent
            right non-violent ~ non violent
            wrong agree ~ disagree
            wrong symmetrical ~ asymmetrical
            wrong asymmetrical ~ symmetrical
            wrong symmetrical ~ asymetrical
            wrong typical ~ atypical
            wrong moral ~ amoral
            wrong moral ~ immoral
            wrong conditional ~ unconditional
            wrong inconsistent ~ consistent
            close inconsistent ~ inconsistant
            close unconditional ~ uncondtional
            wrong increase ~ decrease
            wrong internal ~ external
            wrong hypertension ~ hypotension
            wrong macroeconomics ~ microeconomics
            wrong interstate ~ intrastate
            wrong import ~ export
            wrong implicit ~ explicit
            wrong northern ~ southern
            wrong Thursday ~ Tuesday
            wrong Iraq ~ Iran
            wrong Iran ~ Iraq
            wrong Slovenia ~ Slovakia
            wrong Zambia ~ Gambia
            wrong million ~ billion
            close billion ~ bilion
            close Thursday ~ Thurdsay
            close Wednesday ~ Wensday
            wrong fourteen ~ forty
            wrong he was not guilty ~ he was guilty
            wrong he was guilty ~ he was not guilty
            wrong with oxygen ~ without oxygen
            wrong without oxygen ~ with oxygen
            wrong never ~ ever
            wrong no smoking ~ smoking
            wrong nobody ~ somebody
            wrong without oxygen ~ witout oxygen
            wrong all but one ~ all
            close of the people ~ the people
            close University of Oxford ~ University Oxford
            right University of Oxford ~ the University of Oxford
            wrong University of Oxford ~ University in Oxford
            close Oxford University ~ Oxford Univeristy
            right Lord of the Rings ~ Lord of Rings
            right The Lord of the Rings ~ lord of the rings
            wrong in the house ~ on the house
            wrong before the war ~ after the war
            wrong government by the people ~ government for the people
            close government of the people ~ government the people
            wrong Elizabeth I ~ Elizabeth II
            wrong Elizabeth I ~ Elizabeth
            wrong World War II ~ World War I
            wrong World War II ~ World War
            wrong vitamin A ~ vitamin
            wrong vitamin A ~ vitamin B
            wrong vitamin C ~ vitamin
            right vitamin A ~ Vitamin A
            wrong Plan B ~ Plan A
            wrong Plan B ~ Plan
            wrong Apollo 11 ~ Apollo 12
            wrong Apollo 11 ~ Apollo 1
            wrong Apollo 11 ~ Apollo
            right Apollo 11 ~ Apollo-11
            close Apollo 11 ~ Apolo 11
            wrong Boeing 747 ~ Boeing 737
            wrong H2O ~ H2
            right H2O ~ h2o
            right H₂O ~ H2O
            right CO₂ ~ co2
            wrong CO₂ ~ CO
            wrong vitamin B12 ~ vitamin B6
            right vitamin B12 ~ vitamin B 12
            right 19th century ~ the 19th century
            wrong 19th century ~ 18th century
            close 19th century ~ 19 century
            close 19th century ~ 19th centruy
            right seven wonders ~ 7 wonders
            right 7 wonders ~ seven wonders
            close seven wonders ~ sevn wonders
            right 1,000 islands ~ 1000 islands
            right 5 million people ~ 5,000,000 people
            wrong 5 million people ~ 5 billion people
            wrong 5 million people ~ 5 thousand people
            close 12 apostles ~ 12
            wrong 12 apostles ~ 11
            wrong Python 3.10 ~ Python 3.1
            right Python 3.10 ~ python 3.10
            wrong version 1.2.3 ~ version 1.2.4
            right version 1.2.3 ~ version 1.2.3
            right 007 ~ 007
            wrong 007 ~ 7
            wrong John Smith ~ Smith
            wrong United States of America ~ United States
            right United States (of America) ~ United States
            close United States ~ Untied Sates
            wrong United States ~ Untied Sates of Amercia
            wrong Federal Republic of Germany ~ Fedral Repulic of Grmany
            close Federal Republic of Germany ~ Fedral Repulic of Germany
            wrong to be ~ to be or not to be
            right to be or not to be ~ To be, or not to be!
            wrong to be or not to be ~ to be or to be
            close trick or treat ~ trick treat
            wrong form ~ from
            wrong trial ~ trail head
            """))
    func `words that only look alike are not taken for slips`(row: MarkRow) {
        #expect(row.mark().outcome == row.verdict)
    }

    @Test(
        arguments: rows(
            .short, "en",
            """
            right `grep -v` ~ grep -v
            right grep -v ~ grep -v
            right grep -v ~ `grep -v`
            right grep -v ~  grep -v
            wrong grep -v ~ grep -V
            wrong grep -v ~ grep v
            wrong grep -v ~ grep
            wrong grep -v ~ grep --v
            right *p ~ *p
            wrong *p ~ p
            wrong *p ~ &p
            right C++ ~ C++
            wrong C++ ~ C
            wrong C++ ~ C+
            wrong C# ~ C
            right C# ~ C#
            right f(x) ~ f(x)
            right f\\(x\\) ~ f(x)
            wrong f(x) ~ f(y)
            wrong f(x) ~ f x
            right print() ~ print()
            wrong print() ~ print
            wrong snake_case ~ snakecase
            right snake_case ~ snake_case
            wrong a == b ~ a = b
            right a == b ~ a==b
            right E = mc² ~ E=mc2
            wrong E = mc² ~ e=mc
            right --verbose ~ --verbose
            wrong --verbose ~ -verbose
            wrong --verbose ~ verbose
            right /etc/passwd ~ /etc/passwd
            wrong /etc/passwd ~ etc/passwd
            wrong x[0] ~ x[1]
            right x[0] ~ x[0]
            right $HOME ~ $HOME
            wrong $HOME ~ HOME
            right ≤ ~ ≤
            wrong ≤ ~ ≥
            wrong ≤ ~ <
            right + ~ +
            wrong + ~ -
            right ; ~ ;
            wrong ; ~ :
            wrong ; ~
            right && ~ &&
            wrong && ~ &
            right git commit -m ~ git commit -m
            wrong git commit -m ~ git comit -m
            right std::vector ~ std::vector
            wrong std::vector ~ std:vector
            right user@example.org ~ user@example.org
            wrong #include ~ include
            right **bold words** ~ bold words
            right *Hamlet* ~ hamlet
            right and/or ~ and/or
            right TCP/IP ~ TCP/IP
            right TCP/IP ~ tcp ip
            right AC/DC ~ ACDC
            right Node.js ~ node.js
            """))
    func `code and symbols must be exact`(row: MarkRow) {
        #expect(row.mark().outcome == row.verdict)
    }
}
