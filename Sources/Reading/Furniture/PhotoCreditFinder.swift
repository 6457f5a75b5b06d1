/// Lines that only say who took a picture.
enum PhotoCreditFinder: FurnitureFinder {
    static let reason = DropReason.photoCredit

    static func matches(_ candidate: Candidate) -> Bool {
        guard candidate.words.count <= 16, candidate.words.count > 1 else { return false }
        if let length = openers.length(at: 0, in: candidate.words) {
            let rest = candidate.rest(after: length)
            return !rest.isEmpty && !LineSigns.isSmallLetter(candidate.text, rest.lowerBound)
                && !candidate.endsSentence
        }
        return agencies.isWhole(candidate.words)
    }

    private static let openers = PhraseTable([
        "photo by", "photos by", "photograph by", "photographs by", "photography by", "photo credit",
        "photo courtesy",
        "image credit", "image credits", "image courtesy", "image by", "images by", "image source",
        "picture by",
        "pictures by", "picture credit", "credit credit", "credit", "credits", "photo illustration by",
        "featured image", "illustration credit", "video by", "video credit", "graphic by",
    ])

    private static let agencies = PhraseTable([
        "getty images", "ap photo", "associated press", "afp getty images", "istock getty images",
        "agence france presse",
    ])
}
