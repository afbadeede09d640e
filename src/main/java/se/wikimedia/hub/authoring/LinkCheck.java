package se.wikimedia.hub.authoring;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import se.wikimedia.hub.manuscript.FileSource;
import se.wikimedia.hub.markup.LessonBody.Link;
import se.wikimedia.hub.sheet.Findings;

/** Checks where the links and pictures of one module lead. */
final class LinkCheck {
    private static final Set<String> SAFE = Set.of("http", "https", "mailto");
    private static final Pattern SCHEME = Pattern.compile("([A-Za-z][A-Za-z0-9+.-]*):.*", Pattern.DOTALL);
    private static final Pattern OTHER_MODULE = Pattern.compile("\\.\\./([^/]+)(?:/?|/([^/]+)\\.md)");
    private static final String EXPECTED =
            "; write lesson.md, ../module/, ../module/lesson.md, files/name or a https address";

    private final Set<String> lessons;
    private final Set<String> files;
    private final List<ToModule> toModules = new ArrayList<>();

    /** A link that leaves the module; whether it arrives can be told when all modules are read. */
    record ToModule(String module, @Nullable String lesson, int line, Findings findings) {}

    LinkCheck(Set<String> lessons, Set<String> files) {
        this.lessons = lessons;
        this.files = files;
    }

    List<ToModule> toModules() {
        return toModules;
    }

    void check(List<Link> links, Findings findings) {
        for (Link link : links) {
            if (link.target().picture() && link.target().alternative().isBlank()) {
                findings.error(link.line(), "picture without alternative text; say between [ and ] what is to be seen");
            }
            check(link, findings);
        }
    }

    private void check(Link link, Findings findings) {
        String written = link.target().destination();
        // Browsers skip these wherever they stand, so that "java<tab>script:" would run.
        String address = written.replaceAll("[\\x00-\\x20]", "");
        Matcher scheme = SCHEME.matcher(address);
        if (scheme.matches()) {
            if (!SAFE.contains(scheme.group(1).toLowerCase(Locale.ROOT))) {
                findings.error(
                        link.line(),
                        "address " + Findings.quoted(written) + " is unsafe; only https, http and mailto are");
            } else if (link.target().picture()) {
                findings.warning(
                        link.line(),
                        "picture from another site is not shown; put it into files/ with author and licence");
            }
        } else if (address.startsWith("//") || address.contains("\\")) {
            findings.error(link.line(), "address " + Findings.quoted(written) + " is unclear; begin it with https://");
        } else if (!address.startsWith("#")
                && !(address.startsWith("/") && !link.target().picture())) {
            checkRelative(link, written, findings);
        }
    }

    private void checkRelative(Link link, String written, Findings findings) {
        String path = decoded(written.replaceFirst("[?#].*", "").replaceFirst("^(\\./)+", ""));
        boolean picture = link.target().picture();
        if (path.startsWith(FileSource.FOLDER)) {
            String name = path.substring(FileSource.FOLDER.length());
            boolean shown = !picture
                    || FileType.of(name).stream()
                            .anyMatch(type -> type.mediaType().startsWith("image/"));
            if (!files.contains(name)) {
                findings.error(
                        link.line(),
                        "file " + Findings.quoted(path) + " does not exist; add it and list it in files/files.yaml");
            } else if (!shown) {
                findings.error(link.line(), Findings.quoted(path) + " is no picture; link to it without the !");
            }
            return;
        }
        Matcher other = OTHER_MODULE.matcher(path);
        if (!picture && other.matches()) {
            toModules.add(new ToModule(other.group(1), other.group(2), link.line(), findings));
        } else if (picture || !path.endsWith(ModuleFolder.LESSON)) {
            findings.error(link.line(), "address " + Findings.quoted(written) + " leads nowhere" + EXPECTED);
        } else if (!lessons.contains(path.substring(0, path.length() - ModuleFolder.LESSON.length()))) {
            findings.error(
                    link.line(), "lesson " + Findings.quoted(path) + " does not exist in this module" + EXPECTED);
        }
    }

    private static String decoded(String path) {
        try {
            return URLDecoder.decode(path.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return path;
        }
    }
}
