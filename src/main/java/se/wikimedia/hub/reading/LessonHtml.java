package se.wikimedia.hub.reading;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import se.wikimedia.hub.reading.Passages.Notice;
import se.wikimedia.hub.reading.Passages.Passage;
import se.wikimedia.hub.shared.text.Html;
import se.wikimedia.hub.shared.text.Languages;
import se.wikimedia.hub.shared.text.Messages;

/**
 * Units as the body of a page, each passage in its own language and direction, with a kind word and the way to help
 * where they are needed.
 */
record LessonHtml(Messages messages, String module, String language) {

    String of(List<UnitReading> units) {
        var html = new StringBuilder();
        Passages.of(units, language).forEach(passage -> append(html, passage));
        return html.toString();
    }

    private void append(StringBuilder html, Passage passage) {
        if (passage.notice() != Notice.NONE) {
            html.append("<p class=\"note\">")
                    .append(Html.escape(notice(passage)))
                    .append(" <a href=\"")
                    .append(Html.escape(address(passage)))
                    .append("\">")
                    .append(Html.escape(messages.text(language, "reading.notice.help")))
                    .append("</a></p>");
        }
        boolean own = passage.lang().equals(language);
        if (!own) {
            html.append("<div lang=\"").append(Html.escape(passage.lang())).append("\" dir=\"");
            html.append(Passages.direction(passage)).append("\">");
        }
        passage.units().forEach(unit -> html.append(unit.html()));
        if (!own) {
            html.append("</div>");
        }
    }

    private String notice(Passage passage) {
        var shown = Map.of("language", Languages.standard().name(passage.lang(), language));
        return passage.notice() == Notice.MISSING
                ? messages.format(language, "reading.notice.missing", shown)
                : messages.text(language, "reading.notice.outdated");
    }

    /** Where the first of its units is translated. */
    private String address(Passage passage) {
        var unit = Objects.requireNonNull(passage.units().get(0).id());
        return "/translate/" + language + "/" + module + "?unit=" + URLEncoder.encode(unit, StandardCharsets.UTF_8)
                + "#open";
    }
}
