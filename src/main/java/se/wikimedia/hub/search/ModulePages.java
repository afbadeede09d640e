package se.wikimedia.hub.search;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import se.wikimedia.hub.content.ShelvedModule;
import se.wikimedia.hub.manuscript.LessonSource;

/** A module's pages in all languages that it has texts in. A page holds what is written in its own language only. */
record ModulePages(String module, List<Page> pages) {

    static ModulePages of(ShelvedModule shelf) {
        var pages = new ArrayList<Page>();
        for (var language : shelf.coverage().keySet()) {
            add(pages, shelf, "", List.of("module:summary"), language);
            shelf.manuscript().lessons().forEach(lesson -> add(pages, shelf, lesson.id(), unitsOf(lesson), language));
        }
        return new ModulePages(shelf.module().id(), pages);
    }

    private static List<String> unitsOf(LessonSource lesson) {
        return lesson.blocks().stream()
                .filter(block -> block.marker() != null)
                .map(block -> lesson.id() + ":T:" + block.marker())
                .toList();
    }

    private static void add(List<Page> pages, ShelvedModule shelf, String lesson, List<String> units, String language) {
        var module = shelf.module().id();
        var title = own(shelf, lesson.isEmpty() ? "module:title" : lesson + ":title", language);
        var texts = units.stream()
                .flatMap(unit -> own(shelf, unit, language).stream())
                .toList();
        if (title.isPresent() || !texts.isEmpty()) {
            var id = lesson.isEmpty() ? module : module + "/" + lesson;
            pages.add(new Page(module, id, language, title.orElse(""), texts));
        }
    }

    private static Optional<String> own(ShelvedModule shelf, String unit, String language) {
        if (!shelf.texts().has(unit)) {
            return Optional.empty();
        }
        var shown = shelf.texts().shown(unit, language);
        return shown.language().equals(language) ? Optional.of(shown.text()) : Optional.empty();
    }

    /** The same state, the same texts: the SHA-256 over all of them. */
    String state() {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            for (var page : pages) {
                add(digest, page.id());
                add(digest, page.language());
                add(digest, page.title());
                page.texts().forEach(text -> add(digest, text));
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void add(MessageDigest digest, String text) {
        digest.update(text.getBytes(StandardCharsets.UTF_8));
        digest.update((byte) 0);
    }
}
