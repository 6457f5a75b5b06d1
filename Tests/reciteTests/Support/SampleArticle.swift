/// An article of our own with the trappings of a web page, for tests of the whole way.
enum SampleArticle {
    static let text = """
        How a Canal Lock Works

        Note to readers: this text was produced by AI. Check important details.

        By Ada Keeper

        A Step for Boats

        A pound lock raises and lowers boats between two stretches of water. \
        English canals carried goods such as coal, timber, slate and salt. Lock gates were built of oak, elm and greenheart.

        See also  The Longest Tunnels of the Canal Age

        The Keeper's Day

        Lock keepers were paid by the canal company. Lock keepers focused on water levels, paddle gear, and toll records.

        Key duties included:

        1. Emptying the chamber.
        2. Greasing the paddle gear.
        3. Collecting the toll.

        Boats pay a toll rather than a tax. Some keepers lived on the bank, while others came by bicycle.

        How a Canal Lock Works
        Scroll to top
        """
}
