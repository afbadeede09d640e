package se.wikimedia.hub.authoring;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import se.wikimedia.hub.sheet.Finding;
import se.wikimedia.hub.sheet.Findings;
import se.wikimedia.hub.sheet.SourceText;

/**
 * The kinds of files that are taken, and how their content begins. Left out on purpose: HTML and XML, which a browser
 * runs scripts of; plain ZIP, in which nobody can see what they download; everything with macros.
 */
public enum FileType {
    PNG("image/png", Content.BYTES, "\u0089PNG\r\n\u001a\n"),
    JPG("image/jpeg", Content.BYTES, "\u00ff\u00d8\u00ff"),
    JPEG("image/jpeg", Content.BYTES, "\u00ff\u00d8\u00ff"),
    GIF("image/gif", Content.BYTES, "GIF8"),
    WEBP("image/webp", Content.BYTES, "RIFF"),
    SVG("image/svg+xml", Content.SVG, ""),
    PDF("application/pdf", Content.BYTES, "%PDF-"),
    ODT("application/vnd.oasis.opendocument.text", Content.BYTES, Content.ZIP),
    ODS("application/vnd.oasis.opendocument.spreadsheet", Content.BYTES, Content.ZIP),
    ODP("application/vnd.oasis.opendocument.presentation", Content.BYTES, Content.ZIP),
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document", Content.BYTES, Content.ZIP),
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", Content.BYTES, Content.ZIP),
    PPTX("application/vnd.openxmlformats-officedocument.presentationml.presentation", Content.BYTES, Content.ZIP),
    CSV("text/csv", Content.TEXT, ""),
    TSV("text/tab-separated-values", Content.TEXT, ""),
    TXT("text/plain", Content.TEXT, ""),
    MD("text/markdown", Content.TEXT, ""),
    JSON("application/json", Content.TEXT, "");

    private enum Content {
        BYTES,
        TEXT,
        SVG;

        private static final String ZIP = "PK\u0003\u0004";
    }

    private final String mediaType;
    private final Content content;
    private final String beginning;

    FileType(String mediaType, Content content, String beginning) {
        this.mediaType = mediaType;
        this.content = content;
        this.beginning = beginning;
    }

    String mediaType() {
        return mediaType;
    }

    static Optional<FileType> of(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return Stream.of(values())
                .filter(type -> lower.endsWith(type.extension()))
                .findFirst();
    }

    /** The media type that the name promises, where the content is of that type; empty where it isn't, or none is told. */
    public static Optional<String> proven(String name, byte[] bytes) {
        return of(name).filter(type -> {
                    var found = new ArrayList<Finding>();
                    type.check(bytes, new Findings(name, found));
                    return found.isEmpty();
                })
                .map(FileType::mediaType);
    }

    static String all() {
        return String.join(", ", Stream.of(values()).map(FileType::extension).toList());
    }

    /** Reports content that isn't what the name promises. */
    void check(byte[] bytes, Findings findings) {
        if (bytes.length == 0) {
            findings.error(1, "is empty; remove it or put the right file there");
        } else if (!beginsRight(bytes)) {
            findings.error(1, "is no " + extension() + " inside; rename it or save it in that format");
        } else if (content == Content.TEXT) {
            SourceText.decoded(bytes, findings);
        } else if (content == Content.SVG) {
            SvgCheck.check(bytes, findings);
        }
    }

    private boolean beginsRight(byte[] bytes) {
        int length = Math.min(bytes.length, beginning.length());
        return new String(bytes, 0, length, StandardCharsets.ISO_8859_1).equals(beginning);
    }

    private String extension() {
        return "." + name().toLowerCase(Locale.ROOT);
    }
}
