package se.wikimedia.hub.item;

/**
 * What an item is called, in one language.
 *
 * @param label empty where it has none
 * @param description empty where it has none
 */
record ItemWords(String label, String description) {

    private static final int LONGEST = 250;

    /** In a form in which others' texts harm no page: one line, no characters that turn the text around them, no end. */
    static ItemWords of(String label, String description) {
        return new ItemWords(tidy(label), tidy(description));
    }

    private static String tidy(String text) {
        var line = new StringBuilder();
        text.codePoints()
                .limit(10L * LONGEST)
                .filter(ItemWords::isHarmless)
                .forEach(each -> line.appendCodePoint(
                        Character.isWhitespace(each) || Character.isISOControl(each) ? ' ' : each));
        var tidy = line.toString().replaceAll(" {2,}", " ").strip();
        return tidy.codePointCount(0, tidy.length()) <= LONGEST
                ? tidy
                : tidy.substring(0, tidy.offsetByCodePoints(0, LONGEST - 1)).strip() + "…";
    }

    /** Joiners stay: several scripts need them. */
    private static boolean isHarmless(int character) {
        boolean turns = character == 0x061c
                || character == 0x200e
                || character == 0x200f
                || character >= 0x202a && character <= 0x202e
                || character >= 0x2066 && character <= 0x2069;
        int type = Character.getType(character);
        boolean nothing = type == Character.SURROGATE
                || type == Character.UNASSIGNED
                || type == Character.PRIVATE_USE
                || character == 0xfeff
                || character == 0x200b
                || character >= 0xe0000 && character <= 0xe007f;
        return !turns && !nothing;
    }
}
