package se.wikimedia.hub.people;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.wikimedia.hub.shared.problem.FieldProblem;

class UsernameTest {

    @ParameterizedTest
    @ValueSource(strings = {"learner2", "host-de", "Åsa Öberg", "محمد", "गीता", "王小明", "O'Brien", "a.b_c"})
    void namesOfAnyScriptAreUsable(String name) {
        assertThat(Username.problem(Username.normal(name))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"a/b/c", "two  spaces", "-dash", "line\nbreak", "a\u202Eb", "<script>", "pаypal"})
    void namesThatCouldDeceiveOrBreakAreNot(String name) {
        assertThat(Username.problem(Username.normal(name)).map(FieldProblem::message))
                .contains("people.username.characters");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "ab", "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"})
    void lengthHasBounds(String name) {
        assertThat(Username.problem(Username.normal(name)).map(FieldProblem::message))
                .contains("people.username.length");
    }

    @Test
    void theSameLettersWrittenDifferentlyAreTheSameName() {
        assertThat(Username.normal("A\u030Asa")).isEqualTo(Username.normal("\u00C5sa"));
    }

    @ParameterizedTest
    @CsvSource({"Ann Other, Ann Other", "ann@example.org, ann", "'', person", "//ab, person", "#anna!, anna"})
    void aForeignNameBecomesTheNearestUsableOne(String foreign, String expected) {
        assertThat(Username.from(foreign)).isEqualTo(expected);
    }
}
