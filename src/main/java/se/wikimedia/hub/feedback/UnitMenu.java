package se.wikimedia.hub.feedback;

import java.util.stream.Stream;
import se.wikimedia.hub.reading.LessonReading;
import se.wikimedia.hub.reading.UnitReading;
import se.wikimedia.hub.shared.text.Html;

/** A lesson's units and its quiz's questions by their first words, as options of a menu. */
final class UnitMenu {

    private static final int LONGEST = 60;

    private UnitMenu() {}

    static String of(LessonReading lesson, String chosen) {
        var questions = lesson.quiz().stream()
                .flatMap(quiz -> quiz.questions().stream())
                .map(question -> question.prompt());
        var html = new StringBuilder();
        Stream.concat(lesson.units().stream(), questions).forEach(unit -> append(html, unit, chosen));
        return html.toString();
    }

    private static void append(StringBuilder html, UnitReading unit, String chosen) {
        var key = unit.id();
        var words = firstWords(unit.html());
        if (key != null && !words.isEmpty()) {
            html.append("<option value=\"").append(Html.escape(key)).append('"');
            html.append(unit.attributes()).append(key.equals(chosen) ? " selected" : "");
            html.append('>').append(words).append("</option>");
        }
    }

    /** Of safe HTML, as safe HTML without elements. */
    static String firstWords(String html) {
        var words = html.replaceAll("<[^>]*>", " ").replaceAll("\\s+", " ").strip();
        if (words.length() <= LONGEST) {
            return words;
        }
        int space = words.lastIndexOf(' ', LONGEST);
        var begun = space > 0 ? words.substring(0, space) : words.substring(0, LONGEST);
        return withoutHalf(begun) + " …";
    }

    /** A cut may have gone through a character reference or a surrogate pair. */
    private static String withoutHalf(String begun) {
        var whole = begun.replaceAll("&[^;\\s]*$", "");
        return !whole.isEmpty() && Character.isHighSurrogate(whole.charAt(whole.length() - 1))
                ? whole.substring(0, whole.length() - 1)
                : whole;
    }
}
