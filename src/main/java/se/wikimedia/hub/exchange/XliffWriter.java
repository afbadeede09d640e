package se.wikimedia.hub.exchange;

import se.wikimedia.hub.exchange.FileEntry.State;

/** Writes XLIFF 2.1, a unit with one segment for each of ours. */
final class XliffWriter {

    private final StringBuilder out = new StringBuilder();

    private XliffWriter() {}

    static String write(GroupFile file) {
        var writer = new XliffWriter();
        writer.write(file, file.language().orElse(""));
        return writer.out.toString();
    }

    private void write(GroupFile file, String language) {
        out.append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
        out.append("<xliff xmlns=\"").append(XliffReader.NAMESPACE).append("\" version=\"2.1\"");
        attribute("srcLang", file.sourceLanguage());
        attribute("trgLang", language);
        out.append(">\n  <file");
        attribute("id", file.group());
        out.append(" xml:space=\"preserve\">\n    <notes><note");
        attribute("category", XliffReader.NEWEST);
        out.append('>').append(file.newest()).append("</note></notes>\n");
        file.entries().forEach(this::unit);
        out.append("  </file>\n</xliff>\n");
    }

    private void unit(FileEntry entry) {
        out.append("    <unit");
        attribute("id", entry.key());
        out.append("><segment");
        attribute("state", state(entry));
        out.append("><source>");
        text(entry.source());
        out.append("</source>");
        if (!entry.text().isEmpty()) {
            out.append("<target>");
            text(entry.text());
            out.append("</target>");
        }
        out.append("</segment></unit>\n");
    }

    private static String state(FileEntry entry) {
        return switch (entry.text().isEmpty() ? State.FUZZY : entry.state()) {
            case FUZZY -> "initial";
            case TRANSLATED -> "translated";
            case REVIEWED -> "reviewed";
        };
    }

    private void attribute(String name, String value) {
        out.append(' ').append(name).append("=\"");
        text(value);
        out.append('"');
    }

    private void text(String text) {
        text.codePoints().forEach(this::character);
    }

    private void character(int character) {
        switch (character) {
            case '&' -> out.append("&amp;");
            case '<' -> out.append("&lt;");
            case '>' -> out.append("&gt;");
            case '"' -> out.append("&quot;");
            case '\r' -> out.append("&#13;");
            default -> {
                if (isAllowed(character)) {
                    out.appendCodePoint(character);
                } else {
                    out.append(String.format("<cp hex=\"%04X\"/>", character));
                }
            }
        }
    }

    /** By XML 1.0. */
    private static boolean isAllowed(int character) {
        boolean isSurrogate = character >= Character.MIN_SURROGATE && character <= Character.MAX_SURROGATE;
        return character == '\t'
                || character == '\n'
                || character >= ' ' && !isSurrogate && character != 0xFFFE && character != 0xFFFF;
    }
}
