package se.wikimedia.hub.authoring;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import se.wikimedia.hub.manuscript.Manuscript;
import se.wikimedia.hub.sheet.Finding;

/** A content folder of two modules without a mistake, into which tests plant some. */
final class GoodFolder {
    static final String CATALOGUE = """
            audiences:
              - key: volunteer
                title: Volunteers
            topics:
              - {key: data, title: Data, description: Tables and more.}
            paths:
              - key: start
                title: Start
                audience: volunteer
                modules: [first, second]
            """;
    static final String MODULE = """
            id: first
            title: First steps
            summary: What to do first.
            language: en
            licence: CC BY-SA 4.0
            status: published
            authors: [Wikimedia Sverige]
            audiences: [volunteer]
            topics: [data]
            level: 1
            minutes: 30
            requires: []
            badge:
              name: Beginner
              criteria: Has read it.
            lessons:
              - intro
              - more
            """;
    static final String INTRO = """
            ---
            title: Introduction
            minutes: 10
            last-unit: 9
            ---

            <!--T:1-->
            A first paragraph with [a link](more.md).

            ## A heading <!--T:2-->

            <!--T:3-->
            - one

            - two

            ```
            code <!--T:77-->

            more
            ```

            <!--T:4-->
            ![A map](files/map.svg) and [a table](files/table.csv).

            Setext <!--T:5-->
            ======

            <!--T:6-->
            | a | b |
            |---|---|
            | [second](../second/) | [its lesson](../second/only.md#part) |

            ---

            <!--T:7--> > A quotation.
            """;
    static final String MORE = """
            ---
            title: More
            ---

            <!--T:1-->
            The end.
            """;
    static final String QUIZ = """
            pass: 0.5
            questions:
              - id: one
                type: single
                prompt: Who decides?
                explanation: Shown afterwards.
                answers:
                  - {id: a, text: The museum, correct: true, explanation: Why.}
                  - {id: b, text: The hub}
              - id: many
                type: multiple
                prompt: Which?
                answers:
                  - {id: a, text: This, correct: true}
                  - {id: b, text: That, correct: true}
                  - {id: c, text: Other}
              - id: pairs
                type: match
                prompt: What belongs together?
                answers:
                  - {id: a, text: Sweden, match: Stockholm}
                  - {id: b, text: France, match: Paris}
              - id: steps
                type: order
                prompt: In which order?
                answers:
                  - {id: a, text: Ask}
                  - {id: b, text: Agree}
              - id: sum
                type: number
                prompt: How many?
                answers:
                  - {id: a, text: 3.5, tolerance: 0.1}
              - id: word
                type: text
                prompt: Which word?
                answers:
                  - {id: a, text: Commons}
              - id: thought
                type: reflection
                prompt: What do you think?
            """;
    static final String FILES = """
            - file: map.svg
              title: A map
              author: Wikimedia Sverige
              licence: CC0
            - file: table.csv
              author: Wikimedia Sverige
              licence: CC0
            """;
    static final String SECOND = """
            id: second
            title: Second steps
            summary: What to do then.
            language: sv
            licence: CC0
            status: draft
            requires:
              - first
            lessons: [only]
            """;

    private final Path root;

    GoodFolder(Path root) {
        this.root = root;
        write("catalogue.yaml", CATALOGUE);
        write("first/module.yaml", MODULE);
        write("first/intro.md", INTRO);
        write("first/more.md", MORE);
        write("first/intro.quiz.yaml", QUIZ);
        write("first/files/files.yaml", FILES);
        write("first/files/map.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\"><path d=\"M0 0\"/></svg>\n");
        write("first/files/table.csv", "a,b\n1,2\n");
        write("second/module.yaml", SECOND);
        write("second/only.md", MORE);
    }

    Path root() {
        return root;
    }

    GoodFolder write(String file, String text) {
        return write(file, text.getBytes(StandardCharsets.UTF_8));
    }

    GoodFolder write(String file, byte[] bytes) {
        try {
            Files.createDirectories(root.resolve(file).getParent());
            Files.write(root.resolve(file), bytes);
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Replaces the first occurrence, which must be there. */
    GoodFolder replace(String file, String old, String planted) {
        String text = text(file);
        int at = text.indexOf(old);
        if (at < 0) {
            throw new IllegalArgumentException(old + " is not in " + file);
        }
        return write(file, text.substring(0, at) + planted + text.substring(at + old.length()));
    }

    GoodFolder append(String file, String planted) {
        return write(file, text(file) + planted);
    }

    GoodFolder delete(String file) {
        try {
            Files.delete(root.resolve(file));
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    GoodFolder link(String file, Path target) {
        try {
            Files.createSymbolicLink(root.resolve(file), target);
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String text(String file) {
        try {
            return Files.readString(root.resolve(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    ContentFolder read() {
        try {
            return ContentFolder.read(root);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    List<String> findings() {
        return read().findings().stream().map(Finding::toString).toList();
    }

    Manuscript first() {
        return read().manuscripts().get(0);
    }
}
