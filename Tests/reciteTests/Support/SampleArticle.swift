/// An article of our own with the trappings of a web page, for tests of the whole way.
enum SampleArticle {
    static let text = """
        How a Canal Lock Works

        Note to readers: this text was produced by AI. Check important details.

        By Ada Keeper

        A Step for Boats

        A pound lock raises and lowers boats between two stretches of water. Each pound lock has three main \
        parts: a chamber, a pair of gates at each end, and a set of paddles. The gates are built of oak, steel \
        or cast iron.

        See also  The Longest Tunnels of the Canal Age

        Working Through

        The keeper of a lock follows a fixed order.

        Steps of a passage upstream:

        1. Empty the chamber.
        2. Open the lower gates.
        3. Move the boat in.
        4. Close the lower gates.

        Boats pay a toll rather than a tax. Some keepers lived on the bank, while others came by bicycle.

        How a Canal Lock Works
        Scroll to top
        """
}
