extension Unit {
    /// Every unit by its symbol and by its words.
    ///
    /// SI factors from the SI Brochure (9th edition, 2019); customary ones from NIST SP 811, appendix B.
    package static let table: [String: Unit] = {
        var table: [String: Unit] = [:]
        for row in rows {
            for symbol in row.symbols {
                table[symbol] = Unit(symbol, row.dimension, row.factor, offset: row.offset)
            }
        }
        return table
    }()

    private struct Row {
        var symbols: [String]
        var dimension: Dimension
        var factor: Double
        var offset: Double

        init(_ symbols: String, _ dimension: Dimension, _ factor: Double, offset: Double = 0) {
            self.symbols = symbols.split(separator: ",").map(String.init)
            self.dimension = dimension
            self.factor = factor
            self.offset = offset
        }
    }

    private static let rows: [Row] =
        lengths + masses + times + temperatures + counts + data + areas + volumes + speeds + physics + money

    private static let lengths = [
        Row("m,metre,metres,meter,meters", .length, 1),
        Row("km,kilometre,kilometres,kilometer,kilometers", .length, 1000),
        Row("dm", .length, 0.1),
        Row("cm,centimetre,centimetres,centimeter,centimeters", .length, 0.01),
        Row("mm,millimetre,millimetres,millimeter,millimeters", .length, 0.001),
        Row("µm,μm,um,micrometre,micrometres,micrometer,micrometers", .length, 1e-6),
        Row("nm,nanometre,nanometres,nanometer,nanometers", .length, 1e-9),
        Row("pm", .length, 1e-12),
        Row("in,inch,inches", .length, 0.0254),
        Row("ft,foot,feet", .length, 0.3048),
        Row("yd,yard,yards", .length, 0.9144),
        Row("mi,mile,miles", .length, 1609.344),
        Row("nmi", .length, 1852),
        Row("au,AU", .length, 149_597_870_700),
        Row("ly,light-year,light-years,light years", .length, 9_460_730_472_580_800),
    ]

    private static let masses = [
        Row("g,gram,grams", .mass, 1),
        Row("kg,kilogram,kilograms", .mass, 1000),
        Row("mg,milligram,milligrams", .mass, 0.001),
        Row("µg,μg,ug,mcg,microgram,micrograms", .mass, 1e-6),
        Row("ng", .mass, 1e-9),
        Row("t,tonne,tonnes,metric tons", .mass, 1e6),
        Row("Mt,million tonnes", .mass, 1e12),
        Row("Gt,billion tonnes", .mass, 1e15),
        Row("oz,ounce,ounces", .mass, 28.349523125),
        Row("lb,lbs,pounds of weight", .mass, 453.59237),
    ]

    private static let times = [
        Row("s,sec,second,seconds", .time, 1),
        Row("ms,millisecond,milliseconds", .time, 0.001),
        Row("µs,μs,us,microsecond,microseconds", .time, 1e-6),
        Row("ns,nanosecond,nanoseconds", .time, 1e-9),
        Row("min,minute,minutes", .time, 60),
        Row("h,hr,hour,hours", .time, 3600),
        Row("d,day,days", .time, 86_400),
        Row("week,weeks", .time, 604_800),
        Row("month,months", .time, 2_629_746),
        Row("year,years,yr,yrs", .time, 31_556_952),
        Row("decade,decades", .time, 315_569_520),
        Row("century,centuries", .time, 3_155_695_200),
    ]

    private static let temperatures = [
        Row("K,kelvin", .temperature, 1),
        Row("°C,degC,degrees Celsius", .temperature, 1, offset: -273.15),
        Row("°F,degF,degrees Fahrenheit", .temperature, 5.0 / 9.0, offset: -459.67),
    ]

    private static let counts = [
        Row("%,percent,per cent", .ratio, 0.01),
        Row("‰", .ratio, 0.001),
        Row("ppm", .ratio, 1e-6),
        Row("percentage points,pp", .ratio, 0.01),
        Row("hundred", .count, 100),
        Row("thousand", .count, 1000),
        Row("million", .count, 1e6),
        Row("billion", .count, 1e9),
        Row("trillion", .count, 1e12),
        Row("people,persons", .count, 1),
        Row("million people", .count, 1e6),
        Row("billion people", .count, 1e9),
        Row("mol,moles", .count, 6.022_140_76e23),
    ]

    private static let data = [
        Row("bit,bits", .data, 0.125),
        Row("B,byte,bytes", .data, 1),
        Row("kB,KB,kilobyte,kilobytes", .data, 1e3),
        Row("MB,megabyte,megabytes", .data, 1e6),
        Row("GB,gigabyte,gigabytes", .data, 1e9),
        Row("TB,terabyte,terabytes", .data, 1e12),
        Row("PB,petabyte,petabytes", .data, 1e15),
        Row("KiB", .data, 1024),
        Row("MiB", .data, 1_048_576),
        Row("GiB", .data, 1_073_741_824),
        Row("TiB", .data, 1_099_511_627_776),
    ]

    private static let areas = [
        Row("m²,m2,square metres,square meters", .area, 1),
        Row("km²,km2,square kilometres,square kilometers", .area, 1e6),
        Row("cm²,cm2", .area, 1e-4),
        Row("ha,hectare,hectares", .area, 1e4),
        Row("acre,acres", .area, 4046.856_422_4),
        Row("sq mi,square miles", .area, 2_589_988.110_336),
        Row("sq ft,square feet", .area, 0.092_903_04),
    ]

    private static let volumes = [
        Row("L,l,litre,litres,liter,liters", .volume, 1),
        Row("mL,ml,millilitre,millilitres,milliliter,milliliters", .volume, 0.001),
        Row("cL,cl", .volume, 0.01),
        Row("dL,dl", .volume, 0.1),
        Row("m³,m3,cubic metres,cubic meters", .volume, 1000),
        Row("cm³,cm3", .volume, 0.001),
        Row("gal,gallon,gallons", .volume, 3.785_411_784),
    ]

    private static let speeds = [
        Row("m/s", .speed, 1),
        Row("km/h", .speed, 1 / 3.6),
        Row("km/s", .speed, 1000),
        Row("mph", .speed, 0.447_04),
        Row("kn,knots", .speed, 1852.0 / 3600),
    ]

    private static let physics = [
        Row("W,watt,watts", .power, 1), Row("kW", .power, 1e3), Row("MW", .power, 1e6),
        Row("GW", .power, 1e9), Row("TW", .power, 1e12),
        Row("J,joule,joules", .energy, 1), Row("kJ", .energy, 1e3), Row("MJ", .energy, 1e6),
        Row("GJ", .energy, 1e9), Row("kWh", .energy, 3.6e6), Row("MWh", .energy, 3.6e9),
        Row("GWh", .energy, 3.6e12), Row("TWh", .energy, 3.6e15),
        Row("cal", .energy, 4.184), Row("kcal", .energy, 4184), Row("eV", .energy, 1.602_176_634e-19),
        Row("V,volt,volts", .voltage, 1), Row("mV", .voltage, 1e-3), Row("kV", .voltage, 1e3),
        Row("A,amp,amps,ampere,amperes", .current, 1), Row("mA", .current, 1e-3),
        Row("Ω,ohm,ohms", .resistance, 1), Row("kΩ", .resistance, 1e3),
        Row("Hz,hertz", .frequency, 1), Row("kHz", .frequency, 1e3), Row("MHz", .frequency, 1e6),
        Row("GHz", .frequency, 1e9),
        Row("N,newton,newtons", .force, 1), Row("kN", .force, 1e3),
        Row("Pa,pascal,pascals", .pressure, 1), Row("hPa", .pressure, 100), Row("kPa", .pressure, 1e3),
        Row("MPa", .pressure, 1e6), Row("bar", .pressure, 1e5), Row("atm", .pressure, 101_325),
        Row("mmHg", .pressure, 133.322_387_415),
        Row("°,deg,degree,degrees", .angle, 1), Row("rad,radian,radians", .angle, 57.295_779_513_082_32),
    ]

    private static let money = [
        Row("$,US$,USD,dollar,dollars,US dollars", .dollar, 1),
        Row("thousand dollars", .dollar, 1e3),
        Row("million dollars,million USD", .dollar, 1e6),
        Row("billion dollars,billion USD", .dollar, 1e9),
        Row("trillion dollars,trillion USD", .dollar, 1e12),
        Row("cent,cents", .dollar, 0.01),
        Row("€,EUR,euro,euros", .euro, 1),
        Row("million euros,million EUR", .euro, 1e6),
        Row("billion euros,billion EUR", .euro, 1e9),
        Row("£,GBP,pound,pounds,pounds sterling", .pound, 1),
        Row("million pounds,million GBP", .pound, 1e6),
        Row("billion pounds,billion GBP", .pound, 1e9),
        Row("¥,JPY,yen", .yen, 1),
        Row("₹,INR,rupee,rupees", .rupee, 1),
        Row("CHF,franc,francs", .franc, 1),
    ]
}
