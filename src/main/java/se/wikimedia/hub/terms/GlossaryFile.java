package se.wikimedia.hub.terms;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import se.wikimedia.hub.shared.text.Csv;
import se.wikimedia.hub.shared.text.CsvReader;

/**
 * Terms as a file of comma-separated values: {@code source,partOfSpeech,definition,translations,forbidden}, of which
 * only the first has to be there; several translations have {@code |} between them.
 *
 * @param problems what can't be read, by line counted from 1
 */
public record GlossaryFile(List<Term> terms, List<Problem> problems) {

    /** In characters, of a term and of each of its translations. */
    public static final int LONGEST_WORDS = 100;

    /** In characters. */
    public static final int LONGEST_DEFINITION = 1_000;

    public static final int MOST_TRANSLATIONS = 20;

    /** In small letters. */
    public static final List<String> PARTS_OF_SPEECH = List.of("noun", "verb", "adjective", "adverb", "name", "phrase");

    private static final int LONGEST_KEY = 2 * LONGEST_WORDS;
    private static final int MOST_TERMS = 5_000;
    private static final List<String> COLUMNS =
            List.of("source", "partOfSpeech", "definition", "translations", "forbidden");
    private static final String BETWEEN = " | ";

    /** What is wrong, in English. */
    public record Problem(int line, String message) {}

    public static String write(List<Term> terms) {
        return terms.stream()
                .map(term -> Csv.line(
                        term.source(),
                        term.partOfSpeech(),
                        term.definition(),
                        String.join(BETWEEN, term.translations()),
                        String.join(BETWEEN, term.forbidden())))
                .collect(Collectors.joining("", Csv.line(COLUMNS.toArray()), ""));
    }

    /** Never throws: whatever is wrong is among the problems. */
    public static GlossaryFile read(byte[] bytes) {
        var file = new GlossaryFile(new ArrayList<>(), new ArrayList<>());
        try {
            var text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            file.read(CsvReader.read(text.startsWith("\uFEFF") ? text.substring(1) : text));
        } catch (CharacterCodingException e) {
            file.problem(1, "the file isn't UTF-8");
        } catch (CsvReader.Broken e) {
            file.problem(e.line(), "a quotation mark isn't closed, or something follows behind it");
        }
        return file;
    }

    private void read(List<CsvReader.Line> lines) {
        if (lines.isEmpty() || !lines.get(0).values().contains("source")) {
            problem(1, "the first line has to name the columns: " + String.join(",", COLUMNS));
            return;
        }
        var columns = lines.get(0).values();
        columns.stream()
                .filter(column -> !COLUMNS.contains(column))
                .forEach(column -> problem(1, "there is no column " + column));
        var seen = new HashSet<String>();
        for (var line : lines.subList(1, lines.size())) {
            if (line.values().size() > columns.size()) {
                problem(line.number(), "there are more values than columns");
            } else if (terms.size() == MOST_TERMS) {
                problem(line.number(), "there are more than " + MOST_TERMS + " terms");
                return;
            } else {
                read(line, columns, seen);
            }
        }
    }

    private void read(CsvReader.Line line, List<String> columns, HashSet<String> seen) {
        var term = new Term(
                value(line, columns, "source"),
                value(line, columns, "partOfSpeech").toLowerCase(Locale.ROOT),
                value(line, columns, "definition"),
                several(value(line, columns, "translations")),
                several(value(line, columns, "forbidden")));
        wrong(term).forEach(message -> problem(line.number(), message));
        if (!seen.add(key(term.source()))) {
            problem(line.number(), term.source() + " stands here a second time");
        }
        terms.add(term);
    }

    private static String value(CsvReader.Line line, List<String> columns, String column) {
        int at = columns.indexOf(column);
        return at < 0 || at >= line.values().size() ? "" : line.values().get(at).strip();
    }

    /** Translations as they stand in one value. */
    public static List<String> several(String value) {
        return Arrays.stream(value.split("[|\n]"))
                .map(String::strip)
                .filter(each -> !each.isEmpty())
                .distinct()
                .toList();
    }

    /** By which two terms are the same one, however they are written; empty without a letter. */
    public static String key(String source) {
        return Word.in(source).stream().map(Word::folded).collect(Collectors.joining(" "));
    }

    private static List<String> wrong(Term term) {
        var wrong = new ArrayList<String>();
        if (!isUsable(term.source())) {
            wrong.add("the source needs a word, and " + LONGEST_WORDS + " characters at most");
        }
        if (!term.partOfSpeech().isEmpty() && !PARTS_OF_SPEECH.contains(term.partOfSpeech())) {
            wrong.add("partOfSpeech is one of " + String.join(", ", PARTS_OF_SPEECH) + ", or empty");
        }
        if (term.definition().length() > LONGEST_DEFINITION) {
            wrong.add("the definition has more than " + LONGEST_DEFINITION + " characters");
        }
        if (!areUsable(term.translations()) || !areUsable(term.forbidden())) {
            wrong.add("a translation has " + LONGEST_WORDS + " characters at most, and there are " + MOST_TRANSLATIONS
                    + " at most");
        }
        return wrong;
    }

    public static boolean areUsable(List<String> translations) {
        return translations.size() <= MOST_TRANSLATIONS && translations.stream().allMatch(GlossaryFile::isUsable);
    }

    /** Whether this can be a term, or a translation of one. */
    public static boolean isUsable(String words) {
        int key = key(words).length();
        return words.length() <= LONGEST_WORDS && key > 0 && key <= LONGEST_KEY && words.indexOf('|') < 0;
    }

    private void problem(int line, String message) {
        problems.add(new Problem(line, message));
    }
}
