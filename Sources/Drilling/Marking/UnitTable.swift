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
        Prefix(factor: 1e6, symbols: ["M"], names: ["mega", "méga", "мега", "メガ"]),
        Prefix(factor: 1e3, symbols: ["k"], names: ["kilo", "chilo", "кило", "キロ", "קילו"]),
        Prefix(factor: 1e2, symbols: ["h"], names: ["hecto", "hekto"]),
        Prefix(factor: 1e-1, symbols: ["d"], names: ["deci", "dezi", "déci"]),
        Prefix(factor: 1e-2, symbols: ["c"], names: ["centi", "zenti", "санти", "センチ", "סנטי"]),
        Prefix(factor: 1e-3, symbols: ["m"], names: ["milli", "mili", "милли", "ミリ", "מילי"]),
        Prefix(factor: 1e-6, symbols: ["µ", "u"], names: ["micro", "mikro", "микро", "マイクロ"]),
        Prefix(factor: 1e-9, symbols: ["n"], names: ["nano", "нано", "ナノ"]),
        Prefix(factor: 1e-12, symbols: ["p"], names: ["pico", "piko"]),
    ]

    /// A unit a line: dimension, factor and offset, then symbols, then names; a star takes SI prefixes.
    static let lines = """
        *length 1|m м|metre metres meter meters metern mètre mètres metro metros metri метр метра метров メートル מטר מטרים
        length 1609.344|mi|mile miles meile meilen mille milles milla millas miglio miglia миля мили миль マイル מייל
        length 0.3048|ft '|foot feet fuß pied pieds pie pies piede piedi фут фута футов フィート
        length 0.0254|in|inch inches zoll pouce pouces pulgada pulgadas pollice pollici дюйм дюйма дюймов インチ
        length 0.9144|yd|yard yards
        length 1852|nmi|nautical_mile nautical_miles
        length 9.4607304725808e15|ly|light_year light_years lichtjahr lichtjahre lichtjahren année_lumière années_lumière
        length 149597870700|au AU|astronomical_unit astronomical_units
        length 1000|км|км ק"מ
        length 0.01|см|см ס"מ
        length 0.001|мм|мм מ"מ
        area 1|m² m2 м²|square_metre square_metres square_meter square_meters sq_m quadratmeter mètre_carré mètres_carrés
        area 1e6|km² km2 км²|square_kilometre square_kilometres square_kilometer square_kilometers sq_km quadratkilometer
        area 1e-4|cm² cm2|square_centimetre square_centimetres square_centimeter square_centimeters
        area 1e-6|mm² mm2|square_millimetre square_millimetres square_millimeter square_millimeters
        area 1e4|ha|hectare hectares hektar hectárea hectáreas ettaro ettari
        area 2589988.110336|mi² sq_mi|square_mile square_miles
        area 4046.8564224|ac|acre acres
        volume 1|m³ m3|cubic_metre cubic_metres cubic_meter cubic_meters kubikmeter
        volume 1e-6|cm³ cm3 cc|cubic_centimetre cubic_centimetres cubic_centimeter cubic_centimeters
        volume 1e9|km³ km3|cubic_kilometre cubic_kilometres cubic_kilometer cubic_kilometers
        *volume 0.001|l L л|litre litres liter liters litern litro litros litri литр литра литров リットル ליטר
        volume 0.003785411784|gal|gallon gallons gallone gallonen
        *mass 0.001|g г|gram grams gramme grammes gramm gramo gramos grammo grammi грамм грамма граммов グラム גרם
        mass 1|кг|кг ק"ג
        mass 1000|t т|tonne tonnes ton tons tonnen tonelada toneladas tonnellata tonnellate тонна тонны тонн トン טון
        mass 0.45359237|lb lbs|pound pounds pfund libra libras libbra libbre
        mass 0.028349523125|oz|ounce ounces unze unzen
        *time 1|s sec с|second seconds sekunde sekunden seconde secondes segundo segundos secondo secondi секунда секунды секунд 秒 שנייה שניות
        time 60|min мин|minute minutes minuten minuto minutos minuti минута минуты минут 分 דקה דקות
        time 3600|h hr hrs ч|hour hours stunde stunden heure heures hora horas ora ore час часа часов 時間 שעה שעות
        time 86400|d|day days tag tage tagen jour jours día días giorno giorni день дня дней 日 יום ימים
        time 604800|wk|week weeks woche wochen semaine semaines semana semanas settimana settimane неделя недели недель 週間 שבוע שבועות
        month 1|mo|month months monat monate monaten mois mes meses mese mesi месяц месяца месяцев か月 ヶ月 חודש חודשים
        month 12|yr|year years jahr jahre jahren année années ans año años anno anni года лет שנים
        month 120|_|decade decades jahrzehnt jahrzehnte décennie décennies década décadas decennio decenni
        month 1200|_|century centuries jahrhundert jahrhunderte siècle siècles siglo siglos secolo secoli
        *frequency 1|Hz Гц|hertz герц ヘルツ
        *power 1|W Вт|watt watts ватт ワット
        power 745.69987158227|hp|horsepower
        *energy 1|J Дж|joule joules джоуль джоулей ジュール
        *energy 3600|Wh|watt_hour watt_hours wattstunde wattstunden
        *energy 4.184|cal|calorie calories kalorie kalorien caloría calorías caloria calorie калория калории калорий
        *energy 1.602176634e-19|eV|electronvolt electronvolts
        *voltage 1|V В|volt volts вольт ボルト
        *current 1|A|ampere amperes amp amps ампер
        *resistance 1|Ω|ohm ohms ом
        *force 1|N Н|newton newtons ньютон
        *pressure 1|Pa Па|pascal pascals паскаль
        pressure 1e5|bar|bar
        pressure 101325|atm|atmosphere atmospheres
        pressure 133.322387415|mmHg|millimetres_of_mercury
        *substance 1|mol моль|mole moles
        *data 1|B|byte bytes octet octets байт байта
        *bits 1|bit|bit bits бит
        *charge 1|C Кл|coulomb coulombs
        *flux 1|T|tesla
        *radiation 1|Sv|sievert
        temperature 1 0|K|kelvin кельвин
        temperature 1 273.15|°C ℃|degree_celsius degrees_celsius celsius grad_celsius degré_celsius degrés_celsius grado_celsius grados_celsius gradi_celsius градус_цельсия градусов_цельсия
        temperature 0.5555555555555556 459.67|°F ℉|degree_fahrenheit degrees_fahrenheit fahrenheit grad_fahrenheit
        angle 1|°|degree degrees grad degré degrés grado grados gradi градус градуса градусов 度 מעלות
        angle 57.29577951308232|rad|radian radians
        speed 1|m/s|metre_per_second metres_per_second meter_per_second meters_per_second
        speed 0.2777777777777778|km/h kmh kph km/hr км/ч|kilometre_per_hour kilometres_per_hour kilometer_per_hour kilometers_per_hour stundenkilometer kilometer_pro_stunde kilomètres_heure
        speed 0.44704|mph mi/h|mile_per_hour miles_per_hour
        speed 1000|km/s|kilometres_per_second kilometers_per_second
        speed 0.5144444444444445|kn kt|knot knots knoten
        acceleration 1|m/s² m/s2|metres_per_second_squared meters_per_second_squared
        density 1|kg/m³ kg/m3|kilograms_per_cubic_metre kilograms_per_cubic_meter
        density 1000|g/cm³ g/cm3 g/ml g/mL|grams_per_cubic_centimetre grams_per_cubic_centimeter
        molar 1|g/mol|grams_per_mole
        concentration 1|mol/l mol/L M|moles_per_litre moles_per_liter
        torque 1|Nm N·m|newton_metre newton_metres newton_meter newton_meters
        share 1|%|percent per_cent pct prozent pour_cent por_ciento per_cento процент процента процентов パーセント אחוז אחוזים
        share 0.1|‰|permille per_mille promille
        level 1|dB|decibel decibels dezibel
        dollar 1|$ US$ USD|dollar dollars dólar dólares dollaro dollari доллар доллара долларов ドル דולר דולרים
        euro 1|€ EUR|euro euros евро ユーロ אירו
        pound 1|£ GBP|pound_sterling pounds_sterling
        yen 1|¥ JPY|yen 円
        rouble 1|₽ RUB|rouble roubles ruble rubles рубль рубля рублей
        shekel 1|₪ ILS NIS|shekel shekels שקל שקלים
        """
}
