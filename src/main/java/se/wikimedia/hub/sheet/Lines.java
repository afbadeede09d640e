package se.wikimedia.hub.sheet;

import java.util.Arrays;

/** Where the lines of a text begin and end; CommonMark's line ends: {@code \n}, {@code \r\n} and {@code \r}. */
public final class Lines {
    private final String text;
    private final int[] starts;

    public Lines(String text) {
        this.text = text;
        int[] found = new int[16];
        int count = 1;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\n' || c == '\r' && !text.startsWith("\n", i + 1)) {
                if (count == found.length) {
                    found = Arrays.copyOf(found, count * 2);
                }
                found[count++] = i + 1;
            }
        }
        starts = Arrays.copyOf(found, count);
    }

    public int count() {
        return starts.length;
    }

    /** The line, from 1, of an offset. */
    public int at(int offset) {
        int index = Arrays.binarySearch(starts, offset);
        return index >= 0 ? index + 1 : -index - 1;
    }

    public int start(int line) {
        return starts[line - 1];
    }

    /** Where the line's end characters begin. */
    public int end(int line) {
        int end = line < starts.length ? starts[line] : text.length();
        while (end > start(line) && isLineEnd(text.charAt(end - 1))) {
            end--;
        }
        return end;
    }

    public String of(int line) {
        return text.substring(start(line), end(line));
    }

    public boolean isBlank(int line) {
        return of(line).isBlank();
    }

    /** The characters that end this line, or the file's own if this is the last one. */
    public String ending(int line) {
        int next = line < starts.length ? starts[line] : text.length();
        if (next > end(line)) {
            return text.substring(end(line), next);
        }
        return line > 1 ? ending(line - 1) : "\n";
    }

    private static boolean isLineEnd(char c) {
        return c == '\n' || c == '\r';
    }
}
