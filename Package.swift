// swift-tools-version: 6.2
import PackageDescription

/// What every target is compiled with; the language mode is Swift 6 by the tools version.
let house: [SwiftSetting] = [
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("MemberImportVisibility"),
    .treatAllWarnings(as: .error),
]

/// A library of the ladder and what it may import.
func library(_ name: String, _ dependencies: Target.Dependency...) -> Target {
    .target(name: name, dependencies: dependencies, swiftSettings: house)
}

/// The tests of the library of that name.
func tests(_ name: String, _ dependencies: Target.Dependency...) -> Target {
    .testTarget(
        name: "\(name)Tests",
        dependencies: dependencies + ["Support", .target(name: name)],
        swiftSettings: house)
}

let grdb = Target.Dependency.product(name: "GRDB", package: "GRDB.swift")
let yams = Target.Dependency.product(name: "Yams", package: "Yams")
let crypto = Target.Dependency.product(name: "Crypto", package: "swift-crypto")
let argumentParser = Target.Dependency.product(
    name: "ArgumentParser", package: "swift-argument-parser")

let package = Package(
    name: "recite",
    platforms: [.macOS(.v15)],
    dependencies: [
        .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
        .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
        .package(url: "https://github.com/apple/swift-crypto", from: "4.5.2"),
        .package(url: "https://github.com/jpsim/Yams", from: "6.2.2"),
    ],
    targets: [
        .systemLibrary(
            name: "CLibXML2", pkgConfig: "libxml-2.0",
            providers: [.apt(["libxml2-dev"]), .brew(["libxml2"])]),
        .systemLibrary(
            name: "CZlib", pkgConfig: "zlib", providers: [.apt(["zlib1g-dev"]), .brew(["zlib"])]),
        .target(name: "CMemoryKernels"),
        .target(
            name: "CEnglishModel",
            exclude: [
                "LICENSE-model", "LICENSES_SOURCES-model", "LICENSE-words", "README.md", "common.words",
                "english.model",
            ]),
        library("English", "CEnglishModel"),
        library("Cards", yams, crypto),
        library("Reading", "CLibXML2", "English"),
        library("Scheduling", "Cards", "CMemoryKernels", "CZlib"),
        library("Asking", "Reading", "English", "Cards"),
        library("Drilling", "Cards", "Scheduling"),
        library("Reporting", "Cards", "Scheduling"),
        library("Storage", "Cards", "Scheduling", grdb),
        .executableTarget(
            name: "recite",
            dependencies: [
                "Asking", "Drilling", "English", "Reporting", "Storage", argumentParser, yams,
            ],
            swiftSettings: house),
        .executableTarget(
            name: "bench", dependencies: ["Cards", "Drilling", "Scheduling"], swiftSettings: house),
        .target(name: "Support", path: "Tests/Support", swiftSettings: house),
        .testTarget(
            name: "EnglishTests", dependencies: ["CEnglishModel", "English", "Support"],
            exclude: ["Golden"], swiftSettings: house),
        tests("Cards"),
        tests("Reading", "English"),
        tests("Scheduling", "Cards", "CZlib"),
        tests("Asking", "Reading", "English", "Cards"),
        .testTarget(
            name: "DrillingTests", dependencies: ["Cards", "Drilling", "Scheduling", "Support"],
            exclude: ["Marking/Pairs"], swiftSettings: house),
        tests("Reporting", "Cards", "Scheduling"),
        tests("Storage", "Cards", "Scheduling", grdb),
        .testTarget(
            name: "reciteTests", dependencies: ["recite", "Support", argumentParser, grdb],
            swiftSettings: house),
    ],
    cLanguageStandard: .c2x)
