package se.wikimedia.hub.checks;

import org.junit.jupiter.api.Test;
import se.wikimedia.hub.checks.message.MessageChecks;

class MessageChecksTest {

    @Test
    void eachCheckHoldsItsTable() {
        CheckTable.hold(
                MessageChecks.all(),
                "icu-syntax ! sv M:{count} files⇒{count filer",
                "icu-syntax ! sv M:{n, plural, one {#} other {#}}⇒{n, plural, one {#}}",
                "icu-syntax = sv M:{count} files⇒{count} filer",
                "icu-syntax = sv L:{count⇒{count",
                "placeholders ! sv M:Hello, {name}⇒Hej, {namn}",
                "placeholders ! sv M:Hello, {name}⇒Hej",
                "placeholders ! sv M:Hello⇒Hej, {name}",
                "placeholders = sv M:{n, plural, one {# file} other {# files}} of {name}⇒{name}: {n, plural, one {# fil} other {# filer}}",
                "plural-categories ! ar M:{n, plural, one {# file} other {# files}}⇒{n, plural, one {ملف} other {# ملف}}",
                "plural-categories = ar M:{n, plural, other {#}}⇒{n, plural, zero {0} one {1} two {2} few {#} many {#} other {#}}",
                "plural-categories = es M:{n, plural, one {#} other {#}}⇒{n, plural, one {#} other {#}}",
                "plural-categories = ja M:{n, plural, one {#} other {#}}⇒{n, plural, other {#}}",
                "plural-categories ! pl M:{n, plural, one {#} other {#}}⇒{n, plural, one {#} other {#}}",
                "unknown-plural ! sv M:{n, plural, one {#} other {#}}⇒{n, plural, one {#} few {#} other {#}}",
                "unknown-plural = sv M:{n, plural, one {#} other {#}}⇒{n, plural, =0 {inga} one {#} other {#}}",
                "plural-kept ! sv M:{n, plural, one {# file} other {# files}}⇒{n} filer",
                "plural-kept = ja M:{n, plural, one {# file} other {# files}}⇒{n} ファイル",
                "plural-kept = sv M:{n, plural, one {# file} other {# files}}⇒{n, plural, one {# fil} other {# filer}}",
                "select-branches ! sv M:{kind, select, video {a} other {b}}⇒{kind, select, film {a} other {b}}",
                "select-branches = sv M:{kind, select, video {a} other {b}}⇒{kind, select, other {b} video {a}}",
                "quoted-brace ! fr M:of {name}⇒de l'{name}",
                "quoted-brace = fr M:of {name}⇒de l’{name}");
    }
}
