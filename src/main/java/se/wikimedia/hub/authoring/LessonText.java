package se.wikimedia.hub.authoring;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.wikimedia.hub.manuscript.LessonSource;
import se.wikimedia.hub.manuscript.QuizSource;
import se.wikimedia.hub.markup.Block;
import se.wikimedia.hub.markup.BlockInPlace;
import se.wikimedia.hub.markup.LessonBody;
import se.wikimedia.hub.markup.MarkdownLimits;
import se.wikimedia.hub.markup.Marker;
import se.wikimedia.hub.sheet.Findings;
import se.wikimedia.hub.sheet.Lines;
import se.wikimedia.hub.sheet.YamlReader;
import se.wikimedia.hub.sheet.YamlSection;
import se.wikimedia.hub.sheet.YamlValue.Mapping;

/** A lesson's file: front matter between two {@code ---} lines, then the body. */
final class LessonText {
    /** The most bytes: hostile Markdown costs up to 3 µs a byte to parse, and 40,000 words are no lesson. */
    static final int LARGEST = 1 << 18;

    static final String LAST_UNIT = "last-unit";
    private static final String MINOR = "minor";
    private static final String FENCE = "---";

    private final String text;
    private final Lines lines;
    private final Findings findings;
    private int closingLine;
    private @Nullable String title;
    private @Nullable Integer minutes;
    private @Nullable Integer lastUnit;
    private int lastUnitLine;
    private List<Integer> minor = List.of();
    private @Nullable LessonBody body;

    /** Reads all there is to read; what is wrong goes to the findings. */
    LessonText(String text, Findings findings) {
        this.text = text;
        this.findings = findings;
        lines = new Lines(text);
        if (isFence(1)) {
            closingLine = 2;
            while (closingLine <= lines.count() && !isFence(closingLine)) {
                closingLine++;
            }
            if (closingLine > lines.count()) {
                findings.error(1, "front matter has no end; close it with a line ---");
                return;
            }
            readFrontMatter();
        } else {
            findings.error(1, "front matter is missing; begin with ---, title: and ---");
        }
        if (MarkdownLimits.hold(lines, closingLine + 1, findings)) {
            body = new LessonBody(text, lines, bodyStart(), findings);
            checkLastUnit(body);
        }
    }

    /** Null when too little could be read to make a lesson of. */
    @Nullable
    LessonSource lesson(String id, @Nullable QuizSource quiz) {
        if (title == null || body == null) {
            return null;
        }
        List<Block> blocks = body.blocks().stream().map(BlockInPlace::block).toList();
        return new LessonSource(id, title, minutes, text.substring(bodyStart()), blocks, highestNumber(), minor, quiz);
    }

    List<LessonBody.Link> links() {
        return body == null ? List.of() : body.links();
    }

    List<BlockInPlace> blocks() {
        return body == null ? List.of() : body.blocks();
    }

    Lines lines() {
        return lines;
    }

    /** The line of the second {@code ---}; 0 without front matter. */
    int closingLine() {
        return closingLine;
    }

    /** The line that says {@code last-unit}; 0 when none does. */
    int lastUnitLine() {
        return lastUnitLine;
    }

    /** The highest number ever given, as far as the file tells; 0 when none was. */
    int highestNumber() {
        Marker highest = body == null ? null : body.highest();
        int used = highest == null || highest.number() == null ? 0 : highest.number();
        return lastUnit == null ? used : Math.max(used, lastUnit);
    }

    private void readFrontMatter() {
        String yaml = text.substring(lines.start(2), lines.start(closingLine));
        Mapping mapping = YamlReader.mapping(yaml, 1, findings);
        if (mapping == null) {
            return;
        }
        YamlSection front = new YamlSection(mapping, 1, findings);
        title = front.title("title");
        minutes = Minutes.in(front);
        lastUnit = front.whole(LAST_UNIT, 0, Marker.HIGHEST);
        lastUnitLine = front.has(LAST_UNIT) ? front.line(LAST_UNIT) : 0;
        minor = front.wholes(MINOR, 1, Marker.HIGHEST);
        front.warnOfUnknownKeys();
    }

    private void checkLastUnit(LessonBody body) {
        Marker highest = body.highest();
        if (lastUnit != null && highest != null && highest.number() != null && highest.number() > lastUnit) {
            findings.error(
                    body.lineOf(highest),
                    "marker " + highest.written() + " is above last-unit: " + lastUnit
                            + "; let ./hub assign-ids give the numbers");
        }
    }

    private int bodyStart() {
        if (closingLine == 0) {
            return 0;
        }
        return closingLine < lines.count() ? lines.start(closingLine + 1) : text.length();
    }

    private boolean isFence(int line) {
        String written = lines.of(line).stripTrailing();
        return written.equals(FENCE) || line == 1 && written.equals("\uFEFF" + FENCE);
    }
}
