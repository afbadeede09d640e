package se.wikimedia.hub.backlog;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import se.wikimedia.hub.shared.problem.FieldProblem;

class RubricTest {

    @Test
    void aScoreIsTheMeanOfSix() {
        assertThat(new Rubric(1.0, 2.0, 3.0, 4.0, 5.0, 3.0).mean()).isEqualTo(3);
    }

    @Test
    void everyCriterionThatIsMissingOrOutOfRangeIsNamed() {
        assertThat(new Rubric(1.0, 5.0, 0.9, 5.1, null, Double.NaN).problems())
                .extracting(FieldProblem::field)
                .containsExactly("feasibility", "sustainability", "reuse", "equity");
    }
}
