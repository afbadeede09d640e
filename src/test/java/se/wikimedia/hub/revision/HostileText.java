package se.wikimedia.hub.revision;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;

/** Texts made of what breaks those who think that a text is a row of letters. */
final class HostileText {

    private static final List<String> PIECES = List.of(
            "word",
            "Word",
            "a",
            "b",
            "one",
            "two",
            " ",
            " ",
            " ",
            ", ",
            ". ",
            "\n",
            "\n\n",
            "\r\n",
            "\r",
            "\t",
            "\u00A0",
            "e\u0301",
            "\u0301",
            "\u200D",
            "\u200C",
            "\u202E",
            "\u202C",
            "\u2066",
            "\u2069",
            "\u200F",
            "👩‍👩‍👧",
            "🏳️‍🌈",
            "🇸🇪",
            "\uD83D",
            "\uDE00",
            "\u0000",
            "\uFFFE",
            "\uFEFF",
            "中文百科",
            "自由",
            "สวัสดีครับ",
            "ภาษาไทย",
            "مرحبا",
            "שלום",
            "नमस्ते",
            "<b>",
            "&amp;",
            "</ins>",
            "\"",
            "'",
            "<script>",
            "12.5",
            "-3");

    private HostileText() {}

    static String of(Random random, int most) {
        return random.ints(random.nextInt(most + 1), 0, PIECES.size())
                .mapToObj(PIECES::get)
                .collect(Collectors.joining());
    }

    /** The text with some pieces taken out and others put in. */
    static String edited(Random random, String text) {
        StringBuilder edited = new StringBuilder(text);
        for (int i = random.nextInt(4); i >= 0; i--) {
            int start = random.nextInt(edited.length() + 1);
            int end = Math.min(edited.length(), start + random.nextInt(8));
            edited.replace(start, end, of(random, 3));
        }
        return edited.toString();
    }
}
