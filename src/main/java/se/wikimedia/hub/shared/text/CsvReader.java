package se.wikimedia.hub.shared.text;

import java.util.ArrayList;
import java.util.List;

/** Reads lines of comma-separated values (RFC 4180), as {@link Csv} and spreadsheets write them. */
public final class CsvReader {

    private static final int END = -1;

    private final String text;
    private final List<Line> lines = new ArrayList<>();
    private int at;
    private int number = 1;

    private CsvReader(String text) {
        this.text = text;
    }

    /**
     * A line as it was read.
     *
     * @param number where it begins, counted from 1
     */
    public record Line(int number, List<String> values) {

        public Line {
            values = List.copyOf(values);
        }
    }

    /** What can't be read as comma-separated values. */
    public static final class Broken extends Exception {

        private static final long serialVersionUID = 1L;

        private final int line;

        private Broken(int line) {
            super("line " + line);
            this.line = line;
        }

        /** Where the line begins that is wrong, counted from 1. */
        public int line() {
            return line;
        }
    }

    /** Every line but empty ones; the apostrophe before what looks like a formula is gone again. */
    public static List<Line> read(String text) throws Broken {
        var reader = new CsvReader(text);
        while (reader.at < text.length()) {
            reader.line();
        }
        return reader.lines;
    }

    private void line() throws Broken {
        int begin = number;
        var values = new ArrayList<String>();
        values.add(value(begin));
        while (next() == ',') {
            at++;
            values.add(value(begin));
        }
        if (next() == '\r') {
            at++;
        }
        if (next() == '\n') {
            at++;
        }
        number++;
        if (!values.equals(List.of(""))) {
            lines.add(new Line(begin, values));
        }
    }

    private String value(int begin) throws Broken {
        var value = new StringBuilder();
        if (next() == '"') {
            quoted(value, begin);
        } else {
            while (next() != END && ",\r\n\"".indexOf(next()) < 0) {
                value.append(text.charAt(at++));
            }
        }
        if (next() != END && ",\r\n".indexOf(next()) < 0) {
            throw new Broken(begin);
        }
        boolean guarded =
                value.length() > 1 && value.charAt(0) == '\'' && Csv.BEGINS_A_FORMULA.indexOf(value.charAt(1)) >= 0;
        return value.substring(guarded ? 1 : 0);
    }

    private void quoted(StringBuilder value, int begin) throws Broken {
        for (at++; next() != '"' || isDoubled(); at++) {
            if (next() == END) {
                throw new Broken(begin);
            }
            number += next() == '\n' ? 1 : 0;
            at += next() == '"' ? 1 : 0;
            value.append(text.charAt(at));
        }
        at++;
    }

    private boolean isDoubled() {
        return at + 1 < text.length() && text.charAt(at + 1) == '"';
    }

    private int next() {
        return at < text.length() ? text.charAt(at) : END;
    }
}
