package se.wikimedia.hub.folio;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A lesson's file: front matter and marked text.
 *
 * @param front the front matter; what isn't title, minutes or last-unit stays as it is
 * @param body behind the front matter
 */
public record LessonSheet(Map<String, Object> front, String body) {

    public static final LessonSheet EMPTY = new LessonSheet(Map.of(), "");

    private static final String FENCE = "---\n";
    private static final Pattern FRONT_MATTER =
            Pattern.compile("\\A\\uFEFF?---[ \\t]*\\n((?:.*\\n)*?)---[ \\t]*(?:\\n|\\z)");
    private static final String LAST_UNIT = "last-unit";
    private static final String MINOR = "minor";

    public static LessonSheet read(String file) {
        String text = file.replace("\r\n", "\n");
        Matcher matcher = FRONT_MATTER.matcher(text);
        return matcher.find()
                ? new LessonSheet(YamlSheet.read(matcher.group(1)), text.substring(matcher.end()))
                : new LessonSheet(Map.of(), text);
    }

    public String title() {
        return text("title");
    }

    public String minutes() {
        return text("minutes");
    }

    private String text(String key) {
        return front.get(key) instanceof String text ? text : "";
    }

    /** The Markdown for the editor: without markers, and without the line ends that every file has around it. */
    public String typed() {
        String text = MarkedBody.unmarked(body);
        String begun = text.startsWith("\n") ? text.substring(1) : text;
        return begun.endsWith("\n") ? begun.substring(0, begun.length() - 1) : begun;
    }

    /** Of the same lesson, after an edit. */
    public LessonSheet edited(String title, String minutes, String typed) {
        MarkedBody marked = MarkedBody.of(body, highest(), typed);
        Map<String, Object> edited = new LinkedHashMap<>();
        edited.put("title", title);
        if (!minutes.isEmpty()) {
            edited.put("minutes", minutes);
        }
        edited.put(LAST_UNIT, Integer.toString(marked.highest()));
        front.forEach((key, value) -> {
            if (!key.equals("minutes")) {
                edited.putIfAbsent(key, value);
            }
        });
        return new LessonSheet(edited, "\n" + marked.text() + "\n");
    }

    /**
     * The same with exactly these units marked as having had a minor edit since the lesson's published text.
     *
     * @param published the list that stands there; a number counts for this edit if it stands here once more
     */
    public LessonSheet withMinor(List<String> published, Set<Integer> minor) {
        Map<String, Object> edited = new LinkedHashMap<>(front);
        List<Object> list = new ArrayList<>(published);
        new TreeSet<>(minor).forEach(number -> list.add(Integer.toString(number)));
        edited.remove(MINOR);
        if (!list.isEmpty()) {
            edited.put(MINOR, list);
        }
        return new LessonSheet(edited, body);
    }

    /** Numbers as they are written, each as often as an edit was marked minor. */
    public List<String> minor() {
        return front.get(MINOR) instanceof List<?> list
                ? list.stream().map(String::valueOf).toList()
                : List.of();
    }

    /** How often it stands here more than in the published list. */
    public boolean marksMinor(int number, List<String> published) {
        String written = Integer.toString(number);
        return Collections.frequency(minor(), written) > Collections.frequency(published, written);
    }

    public int highest() {
        String number = text(LAST_UNIT);
        return number.matches("[0-9]{1,6}") ? Integer.parseInt(number) : 0;
    }

    /** The same, but markers up to this one count as given. */
    public LessonSheet withHighest(int number) {
        Map<String, Object> edited = new LinkedHashMap<>(front);
        edited.put(LAST_UNIT, Integer.toString(number));
        return new LessonSheet(edited, body);
    }

    public String file() {
        return FENCE + YamlSheet.write(front) + FENCE + body;
    }
}
