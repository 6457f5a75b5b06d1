/// The units that typed numbers may carry.
enum UnitTable {
    struct Prefix {
        var factor: Double
        var symbols: [String]
        var names: [String]
    }

    /// SI prefixes (BIPM brochure, 9th edition, table 7), the ones met in lessons.
    static let prefixes: [Prefix] = [
        Prefix(factor: 1e12, symbols: ["T"], names: ["tera", "téra", "тера"]),
        Prefix(factor: 1e9, symbols: ["G"], names: ["giga", "гига", "ギガ"]),
        Prefix(factor: 1e6, symbols: ["M"], names: ["mega", "méga", "мега", "メガ", "מגה"]),
        Prefix(factor: 1e3, symbols: ["k"], names: ["kilo", "kiló", "chilo", "кило", "キロ", "קילו"]),
        Prefix(factor: 1e2, symbols: ["h"], names: ["hecto", "hectó", "hekto", "etto"]),
        Prefix(factor: 1e-1, symbols: ["d"], names: ["deci", "decí", "dezi", "déci"]),
        Prefix(factor: 1e-2, symbols: ["c"], names: ["centi", "centí", "zenti", "санти", "センチ", "סנטי"]),
        Prefix(factor: 1e-3, symbols: ["m"], names: ["milli", "mili", "milí", "милли", "ミリ", "מילי"]),
        Prefix(factor: 1e-6, symbols: ["µ", "u"], names: ["micro", "mikro", "микро", "マイクロ"]),
        Prefix(factor: 1e-9, symbols: ["n"], names: ["nano", "нано", "ナノ"]),
        Prefix(factor: 1e-12, symbols: ["p"], names: ["pico", "piko"]),
    ]

    /// A unit a line: `=symbol` of the decks' table or a dimension and factor of its own, then symbols, then names.
    ///
    /// A star: takes SI prefixes. Dimensions with the name of one of the decks' have its base unit.
    static let lines = """
        *=m|m м|metre metres meter meters metern mètre mètres metro metros metri метр метра метров メートル מטר מטרים
        =mi|mi|mile miles meile meilen mille milles milla millas miglio miglia миля мили миль マイル מייל
        =ft|ft|foot feet fuß pied pieds pie pies piede piedi фут фута футов フィート
        =in|in|inch inches zoll pouce pouces pulgada pulgadas pollice pollici дюйм дюйма дюймов インチ
        =nmi|nmi|nautical_mile nautical_miles seemeile seemeilen
        =ly|ly|lichtjahr lichtjahre lichtjahren année_lumière années_lumière año_luz años_luz anno_luce anni_luce
        =au|au AU AE|astronomical_unit astronomical_units
        =km|км ק"מ|
        =cm|см ס"מ|
        =mm|мм מ"מ|
        =m²|м²|square_metre square_meter sq_m quadratmeter mètre_carré mètres_carrés metro_cuadrado metros_cuadrados
        =km²|км²|square_kilometre square_kilometer sq_km quadratkilometer kilomètre_carré kilomètres_carrés
        =cm²|cm²|square_centimetre square_centimetres square_centimeter square_centimeters quadratzentimeter
        area 1e-6|mm²|square_millimetre square_millimetres square_millimeter square_millimeters
        =ha|ha|hektar hectárea hectáreas ettaro ettari гектар гектара гектаров
        area 2589988.110336|mi²|square_mile square_miles
        =m³|м³|cubic_metre cubic_meter kubikmeter mètre_cube mètres_cubes metro_cúbico metros_cúbicos
        =cm³|cc|cubic_centimetre cubic_centimetres cubic_centimeter cubic_centimeters kubikzentimeter
        volume 1e12|km³|cubic_kilometre cubic_kilometres cubic_kilometer cubic_kilometers kubikkilometer
        *=L|l L л|litre litres liter liters litern litro litros litri литр литра литров リットル ליטר
        =gal|gal|gallone gallonen
        *=g|g г|gram grams gramme grammes gramm gramo gramos grammo grammi грамм грамма граммов グラム גרם
        =kg|кг ק"ג|kilo kilos
        =t|t т|ton tons tonnen tonelada toneladas tonnellata tonnellate тонна тонны тонн トン טון
        =lb|lb lbs|pound_of_weight pounds_of_weight pfund libra libras libbra libbre
        =oz|oz|unze unzen
        *=s|s с|second seconds sekunde sekunden seconde secondes segundo segundos secondo secondi секунда секунды секунд 秒 שנייה שניות
        =min|min мин|minute minutes minuten minuto minutos minuti минута минуты минут 分 דקה דקות
        =h|h hr hrs ч|hour hours stunde stunden heure heures hora horas ora ore час часа часов 時間 שעה שעות
        =d|d|day days tag tage tagen jour jours día días giorno giorni день дня дней 日 יום ימים
        =week|wk|woche wochen semaine semaines semana semanas settimana settimane неделя недели недель 週間 שבוע שבועות
        =month|mo|monat monate monaten mois mes meses mese mesi месяц месяца месяцев か月 ヶ月 חודש חודשים
        =year|yr|jahr jahre jahren année années ans año años anno anni года лет שנים
        =decade||jahrzehnt jahrzehnte décennie décennies década décadas decennio decenni
        =century||jahrhundert jahrhunderte siècle siècles siglo siglos secolo secoli
        *=Hz|Hz Гц|hertz герц ヘルツ
        *=W|W Вт|watt watts ватт ワット
        power 745.69987158227|hp|horsepower
        *=J|J Дж|joule joules джоуль джоулей ジュール
        *energy 3600|Wh|watt_hour watt_hours wattstunde wattstunden
        *=cal|cal|calorie calories kalorie kalorien caloría calorías caloria calorie калория калории калорий
        *=eV|eV|electronvolt electronvolts
        *=V|V В|volt volts вольт ボルト
        *=A|A|ampere amperes amp amps ампер
        *=Ω|Ω|ohm ohms ом
        *=N|N Н|newton newtons ньютон
        *=Pa|Pa Па|pascal pascals паскаль
        =atm|atm|atmosphere atmospheres
        =mmHg|mmHg|millimetres_of_mercury millimeters_of_mercury
        *=mol|mol моль|mole moles
        *=B|B|byte bytes octet octets байт байта
        *=bit|bit b|bit bits бит
        *charge 1|C Кл|coulomb coulombs
        *flux 1|T|tesla
        *radiation 1|Sv|sievert
        =K|K|kelvin кельвин
        =°C|°C|degree_celsius degrees_celsius celsius grad_celsius degré_celsius degrés_celsius grado_celsius grados_celsius gradi_celsius градус_цельсия градусов_цельсия
        =°F|°F|degree_fahrenheit degrees_fahrenheit fahrenheit grad_fahrenheit
        =°|°|degree degrees grad degré degrés grado grados gradi градус градуса градусов 度 מעלות
        =m/s|m/s|metre_per_second metres_per_second meter_per_second meters_per_second meter_pro_sekunde
        =km/h|kmh kph km/hr км/ч|kilometre_per_hour kilometres_per_hour kilometer_per_hour kilometers_per_hour stundenkilometer kilometer_pro_stunde kilomètres_heure
        =mph|mi/h|mile_per_hour miles_per_hour
        =km/s|km/s|kilometres_per_second kilometers_per_second
        =kn|kt|knot knots knoten
        acceleration 1|m/s²|metres_per_second_squared meters_per_second_squared
        density 1|kg/m³|kilograms_per_cubic_metre kilograms_per_cubic_meter
        density 1000|g/cm³ g/ml g/mL|grams_per_cubic_centimetre grams_per_cubic_centimeter
        molar 1|g/mol|grams_per_mole
        concentration 1|mol/l mol/L M|moles_per_litre moles_per_liter
        torque 1|Nm N·m|newton_metre newton_metres newton_meter newton_meters
        =%|% pct|prozent pour_cent por_ciento per_cento процент процента процентов パーセント אחוז אחוזים
        =‰|‰|permille per_mille promille
        level 1|dB|decibel decibels dezibel
        =$|$ US$|dólar dólares dollaro dollari доллар доллара долларов ドル דולר דולרים
        =€|€|евро ユーロ אירו
        =£|£|pound_sterling
        =¥|¥|円
        rouble 1|₽ RUB|rouble roubles ruble rubles рубль рубля рублей
        shekel 1|₪ ILS NIS|shekel shekels שקל שקלים
        """
}
