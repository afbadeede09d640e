package se.wikimedia.hub.reading;

import java.util.HashMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.wikimedia.hub.manuscript.FileSource;

/** Puts author and licence behind each picture of a rendered block. */
final class PictureCredits {

    private static final Pattern PICTURE = Pattern.compile("<img [^>]*src=\"/[a-z-]*files/[^/\"]+/([^\"]+)\"[^>]*>");

    private final Map<String, FileSource> files = new HashMap<>();
    private final UnaryOperator<String> escape;

    PictureCredits(Iterable<FileSource> files, UnaryOperator<String> escape) {
        files.forEach(file -> this.files.put(file.name(), file));
        this.escape = escape;
    }

    String addTo(String html) {
        return html.contains("<img ") ? PICTURE.matcher(html).replaceAll(this::withCredit) : html;
    }

    private String withCredit(java.util.regex.MatchResult picture) {
        var file = files.get(picture.group(1));
        var credit = file == null
                ? ""
                : "<span class=\"credit\" dir=\"auto\">" + escape.apply(file.author() + ", " + file.licence())
                        + "</span>";
        return Matcher.quoteReplacement("<span class=\"picture\">" + picture.group() + credit + "</span>");
    }
}
