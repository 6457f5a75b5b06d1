/// Closed lists of words that tell whether a sentence begins.
enum SentenceWords {
    /// Words that begin sentences and are hardly ever part of a name.
    static let starters: Set<String> = [
        "A", "About", "According", "Additionally", "After", "Afterward", "Afterwards", "Again", "All",
        "Almost",
        "Along", "Also", "Although", "Amid", "Among", "An", "And", "Another", "Any", "Are", "As", "At",
        "Because",
        "Before", "Being", "Besides", "Between", "Both", "But", "By", "Can", "Consequently", "Could",
        "Despite",
        "Did", "Do", "Does", "During", "Each", "Early", "Either", "Even", "Eventually", "Every", "Everyone",
        "Few", "Finally", "First", "Following", "For", "From", "Furthermore", "Given", "Had", "Has", "Have",
        "He",
        "Hence", "Her", "Here", "His", "How", "However", "If", "In", "Indeed", "Initially", "Instead", "Is",
        "It",
        "Its", "Last", "Later", "Like", "Many", "Meanwhile", "More", "Moreover", "Most", "Much", "My",
        "Neither",
        "Nevertheless", "Next", "No", "Nobody", "None", "Nonetheless", "Nor", "Not", "Nothing", "Now", "Of",
        "Often", "On", "Once", "One", "Only", "Or", "Other", "Others", "Otherwise", "Our", "Over", "Overall",
        "People", "Perhaps", "Rather", "Several", "She", "Should", "Similarly", "Since", "So", "Some",
        "Sometimes", "Soon", "Still", "Subsequently", "Such", "Than", "That", "The", "Their", "Then", "There",
        "Therefore", "These", "They", "This", "Those", "Though", "Three", "Through", "Throughout", "Thus",
        "To",
        "Today", "Together", "Two", "Typically", "Under", "Unlike", "Until", "Upon", "Usually", "Was", "We",
        "Were", "What", "When", "Where", "Whereas", "Whether", "Which", "While", "Who", "Whoever", "Why",
        "Will",
        "With", "Within", "Without", "Would", "Yet", "You", "Your",
    ]

    /// Verbs that follow a speaker's name after a quotation.
    static let speech: Set<String> = [
        "added", "admitted", "agreed", "announced", "answered", "argued", "asked", "asks", "began", "called",
        "complained", "continued", "cried", "declared", "demanded", "exclaimed", "explained", "explains",
        "insisted", "instructed", "joked", "laughed", "murmured", "muttered", "noted", "notes", "observed",
        "read", "recalled", "recalls", "remarked", "remembers", "repeated", "replied", "replies", "responded",
        "said", "says", "screamed", "shouted", "sighed", "snapped", "thought", "told", "tweeted", "warned",
        "whispered", "wondered", "wonders", "wrote", "writes", "yelled",
    ]

    /// Words that continue a time such as `8 p.m.`: zones, days, months.
    static let afterTime: Set<String> = [
        "Eastern", "Central", "Mountain", "Pacific", "Atlantic", "Local", "Greenwich", "Monday", "Tuesday",
        "Wednesday", "Thursday", "Friday", "Saturday", "Sunday", "Mondays", "Tuesdays", "Wednesdays",
        "Thursdays",
        "Fridays", "Saturdays", "Sundays", "January", "February", "March", "April", "May", "June", "July",
        "August", "September", "October", "November", "December", "Jan", "Feb", "Mar", "Apr", "Jun", "Jul",
        "Aug",
        "Sep", "Sept", "Oct", "Nov", "Dec", "EST", "EDT", "ET", "CST", "CDT", "CT", "MST", "MDT", "MT", "PST",
        "PDT", "PT", "GMT", "UTC", "BST", "CET", "CEST", "AEST", "IST", "JST",
    ]

    /// Names that a number follows oftener than a second initial.
    static let kings: Set<String> = [
        "George", "Edward", "Henry", "Charles", "Louis", "Philip", "Ferdinand", "Frederick", "Gustav",
        "Haakon", "Olav",
        "Sixtus", "Pius", "Clement", "Gregory", "Innocent", "Leo", "Urban", "Boniface", "Alfonso",
        "Christian", "James",
        "Elizabeth", "Constantine", "Rama", "Ptolemy", "Mohammed", "Murad", "Mehmed", "Napoleon", "Nicholas",
        "Alexander",
    ]

    /// Nouns that take a letter as their name, as in `vitamin C`.
    static let lettered: Set<String> = [
        "vitamin", "vitamins", "hepatitis", "influenza", "plan", "type", "grade", "class", "group", "option",
        "point", "part", "section", "category", "schedule", "appendix", "team", "series", "factor", "side",
        "level", "model", "exhibit", "figure", "building", "block", "gate", "hall", "room", "line", "row",
        "platform", "phase", "stage", "layer", "zone", "region", "variable", "Vitamin", "Hepatitis", "Plan",
        "Type", "Grade", "Class", "Group", "Option", "Point", "Part", "Section", "Category", "Schedule",
        "Appendix", "Team", "Series", "Factor", "Side", "Level", "Model", "Exhibit", "Figure", "Building",
        "letter", "key", "axis", "product", "test", "sample", "patient", "case", "node", "vertex",
    ]
}
