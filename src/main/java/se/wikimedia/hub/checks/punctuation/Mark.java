package se.wikimedia.hub.checks.punctuation;

import java.util.Locale;

/** The marks that end a sentence, each in the shapes that the world's scripts give it. */
enum Mark {
    STOP(".。．।॥۔։።᠃᠉។။꓿"),
    QUESTION("?؟？՞፧⁇\u037E;"),
    EXCLAMATION("!！՜"),
    COLON(":：፡፦："),
    SEMICOLON(";；؛፤·\u0387"),
    ELLIPSIS("…⋯");

    /** What may follow the last mark: quotation marks, brackets, marks of direction. */
    private static final String CLOSERS = "\"'”’»›“‘)]）］」』】》\u200E\u200F\u061C ";

    private final String shapes;

    Mark(String shapes) {
        this.shapes = shapes;
    }

    String id() {
        return "end-" + name().toLowerCase(Locale.ROOT);
    }

    /** Whether the text ends with this mark, in a shape that the language reads as such. */
    boolean ends(String text, String language) {
        var core = withoutClosers(text);
        boolean dots = core.endsWith("...");
        if (this == ELLIPSIS && dots) {
            return true;
        }
        if (core.isEmpty() || this == STOP && dots) {
            return false;
        }
        char last = core.charAt(core.length() - 1);
        boolean greek = language.equals("el") || language.startsWith("el-");
        return switch (this) {
            case QUESTION -> last == ';' ? greek : shapes.indexOf(last) >= 0 || armenian(core, language);
            case SEMICOLON -> last == ';' ? !greek : shapes.indexOf(last) >= 0;
            default -> shapes.indexOf(last) >= 0 || this == EXCLAMATION && armenian(core, language);
        };
    }

    /** Armenian sets ՞ and ՜ over the word that is asked for or called out, inside the sentence. */
    private boolean armenian(String text, String language) {
        char mark = this == QUESTION ? '՞' : '՜';
        return language.startsWith("hy") && text.indexOf(mark) >= 0;
    }

    private static String withoutClosers(String text) {
        int end = text.length();
        while (end > 0
                && (CLOSERS.indexOf(text.charAt(end - 1)) >= 0 || Character.isWhitespace(text.charAt(end - 1)))) {
            end--;
        }
        return text.substring(0, end);
    }
}
