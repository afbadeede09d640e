package se.wikimedia.hub.shared.text;

import java.util.Map;

/** Writes PO files so that the same content always gives the same bytes. */
final class PoWriter {

    private final StringBuilder out = new StringBuilder();

    private PoWriter() {}

    static String write(PoFile file) {
        PoWriter writer = new PoWriter();
        writer.header(file.header());
        file.entries().forEach(writer::entry);
        return writer.out.toString();
    }

    private void header(Map<String, String> header) {
        if (header.isEmpty()) {
            return;
        }
        StringBuilder fields = new StringBuilder();
        header.forEach(
                (name, value) -> fields.append(name).append(": ").append(value).append('\n'));
        text("msgid", "");
        text("msgstr", fields.toString());
    }

    private void entry(PoEntry entry) {
        if (!out.isEmpty()) {
            out.append('\n');
        }
        entry.comments().forEach(comment -> line("# ", comment));
        entry.extracted().forEach(comment -> line("#. ", comment));
        entry.references().forEach(reference -> line("#: ", reference));
        if (!entry.flags().isEmpty()) {
            line("#, ", String.join(", ", entry.flags()));
        }
        if (!entry.msgctxt().isEmpty()) {
            text("msgctxt", entry.msgctxt());
        }
        text("msgid", entry.msgid());
        text("msgstr", entry.msgstr());
    }

    /** A comment can't hold a line end; a reader would take the rest for an entry. */
    private void line(String marker, String comment) {
        out.append((marker + comment.replaceAll("\\R", " ").strip()).stripTrailing())
                .append('\n');
    }

    private void text(String keyword, String text) {
        out.append(keyword).append(' ');
        int end = text.indexOf('\n');
        if (end < 0 || end == text.length() - 1) {
            out.append(PoText.quote(text)).append('\n');
            return;
        }
        out.append("\"\"\n");
        for (int start = 0; start < text.length(); start = end + 1) {
            end = text.indexOf('\n', start);
            end = end < 0 ? text.length() - 1 : end;
            out.append(PoText.quote(text.substring(start, end + 1))).append('\n');
        }
    }
}
