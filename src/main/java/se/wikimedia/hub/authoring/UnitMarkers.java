package se.wikimedia.hub.authoring;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import se.wikimedia.hub.markup.BlockInPlace;
import se.wikimedia.hub.markup.Marker;
import se.wikimedia.hub.sheet.Finding;
import se.wikimedia.hub.sheet.Findings;
import se.wikimedia.hub.sheet.Lines;
import se.wikimedia.hub.sheet.SourceText;
import se.wikimedia.hub.sheet.WholeFile;

/**
 * Gives blocks their markers. A number once given is never given again: the next one is above both {@code last-unit} and
 * every marker in the file. Nothing but markers and the {@code last-unit} line is ever written.
 */
public final class UnitMarkers {
    private static final Pattern LAST_UNIT = Pattern.compile("([\"']?last-unit[\"']?\\s*:\\s*[\"']?)([0-9]+)(.*)");

    private final String text;
    private final LessonText lesson;
    private final StringBuilder marked;
    private final int given;

    private UnitMarkers(String text, LessonText lesson) {
        this.text = text;
        this.lesson = lesson;
        marked = new StringBuilder(text);
        given = (int) lesson.blocks().stream().filter(BlockInPlace::lacksMarker).count();
    }

    /**
     * What was done.
     *
     * @param changed the lessons that were written, with the number of markers each got
     * @param left what keeps other lessons from being touched
     */
    public record Assignment(List<Changed> changed, List<Finding> left) {

        /** @param file relative to the content folder */
        public record Changed(String file, int markers) {}
    }

    /**
     * Marks every block that lacks a marker, in all lessons that have no other errors; each file is replaced as a whole.
     * A second run changes nothing.
     *
     * @throws IOException if the folder can't be used or a file can't be written
     */
    public static Assignment assign(Path folder) throws IOException {
        Path root = folder.toRealPath();
        ContentReading reading = new ContentReading(root);
        List<Assignment.Changed> changed = new ArrayList<>();
        List<Finding> left = new ArrayList<>();
        for (ModuleDraft module : reading.modules()) {
            for (String file : module.lessonFiles()) {
                String name = module.name() + "/" + file;
                List<Finding> errors = module.found().stream()
                        .filter(finding -> finding.isError() && finding.file().equals(name))
                        .toList();
                assign(root.resolve(name), name, errors, changed, left);
            }
        }
        return new Assignment(changed, left.stream().sorted().toList());
    }

    private static void assign(
            Path path, String name, List<Finding> errors, List<Assignment.Changed> changed, List<Finding> left)
            throws IOException {
        WholeFile file = new WholeFile(path);
        List<Finding> scratch = new ArrayList<>();
        String text = SourceText.read(file.bytes(), LessonText.LARGEST, new Findings(name, scratch));
        UnitMarkers markers = text == null ? null : of(text, scratch);
        if (markers == null || errors.size() > markers.given) {
            left.addAll(errors);
            return;
        }
        String marked = markers.marked();
        if (marked == null) {
            left.add(new Finding(
                    name,
                    Math.max(1, markers.lesson.lastUnitLine()),
                    "last-unit can't be written; give it a line of its own in the front matter",
                    Finding.Severity.ERROR));
        } else if (!marked.equals(text)) {
            file.replace(marked.getBytes(StandardCharsets.UTF_8));
            changed.add(new Assignment.Changed(name, markers.given));
        }
    }

    private static UnitMarkers of(String text, List<Finding> scratch) {
        return new UnitMarkers(text, new LessonText(text, new Findings("", scratch)));
    }

    /** Null when the result would not be what it should; the file is then better left alone. */
    private @Nullable String marked() {
        int highest = lesson.highestNumber() + given;
        if (given == 0 && (highest == 0 || lesson.lastUnitLine() > 0)) {
            return text;
        }
        mark(highest);
        writeLastUnit(highest);
        List<Finding> wrong = new ArrayList<>();
        LessonText again = new LessonText(marked.toString(), new Findings("", wrong));
        boolean right = wrong.stream().noneMatch(Finding::isError)
                && again.highestNumber() == highest
                && again.blocks().size() == lesson.blocks().size();
        return right ? marked.toString() : null;
    }

    /** From the end, so that the offsets before stay true. */
    private void mark(int highest) {
        int number = highest;
        for (int i = lesson.blocks().size() - 1; i >= 0; i--) {
            BlockInPlace place = lesson.blocks().get(i);
            if (place.lacksMarker()) {
                String lineEnd = lesson.lines().ending(place.block().line());
                String marker = Marker.of(number--);
                marked.insert(place.markerOffset(), place.behind() ? " " + marker : marker + lineEnd);
            }
        }
    }

    private void writeLastUnit(int highest) {
        Lines lines = lesson.lines();
        int line = lesson.lastUnitLine();
        if (line == 0) {
            String written = LessonText.LAST_UNIT + ": " + highest;
            marked.insert(lines.start(lesson.closingLine()), written + lines.ending(lesson.closingLine() - 1));
            return;
        }
        Matcher matcher = LAST_UNIT.matcher(lines.of(line));
        if (matcher.matches()) {
            int start = lines.start(line);
            marked.replace(start + matcher.start(2), start + matcher.end(2), Integer.toString(highest));
        }
    }
}
