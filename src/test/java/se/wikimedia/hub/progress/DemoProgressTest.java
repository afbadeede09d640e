package se.wikimedia.hub.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static se.wikimedia.hub.content.QuestionType.EVIDENCE;
import static se.wikimedia.hub.content.QuestionType.MATCH;
import static se.wikimedia.hub.content.QuestionType.MULTIPLE;
import static se.wikimedia.hub.content.QuestionType.ORDER;
import static se.wikimedia.hub.content.QuestionType.REFLECTION;
import static se.wikimedia.hub.content.QuestionType.SINGLE;
import static se.wikimedia.hub.grading.Quizzes.choice;
import static se.wikimedia.hub.grading.Quizzes.number;
import static se.wikimedia.hub.grading.Quizzes.open;
import static se.wikimedia.hub.grading.Quizzes.quiz;
import static se.wikimedia.hub.grading.Quizzes.text;
import static se.wikimedia.hub.progress.LearningFixture.count;
import static se.wikimedia.hub.progress.LearningFixture.lesson;
import static se.wikimedia.hub.progress.LearningFixture.module;

import org.junit.jupiter.api.Test;

class DemoProgressTest {

    private static final String MODULE = "what-is-a-content-partnership";

    private final LearningFixture fixture = new LearningFixture(2);

    private DemoProgress demo(long person) {
        var demo = new DemoProgress();
        demo.library = fixture.library;
        demo.repository = fixture.as(person).repository;
        demo.recording = fixture.as(person).recording;
        demo.clock = fixture.clock;
        return demo;
    }

    private void learn(int lessons) {
        demo(1).learn(1, "sv", lessons, lessons, 0);
    }

    @Test
    void aLearnerOfTheDemoFailsOnceAndPassesAndIsThenLeftAlone() {
        var quiz = quiz(
                1,
                choice("s", SINGLE, "!a", "b"),
                choice("m", MULTIPLE, "a", "!b", "c"),
                choice("p", MATCH, "a", "b"),
                choice("o", ORDER, "c", "a"),
                number("n", "1.5E3", "0"),
                text("t", "Ja"));
        fixture.library.hold(module(
                MODULE,
                true,
                lesson(MODULE, "one", 1, quiz),
                lesson(MODULE, "two", 1, null),
                lesson(MODULE, "three", 1, null)));
        learn(2);
        assertThat(fixture.as(1).of(MODULE).lessons())
                .extracting(LessonStanding::done)
                .containsExactly(true, true, false);
        assertThat(fixture.as(1).lastAttempt(MODULE, "one").orElseThrow().number())
                .isEqualTo(2);
        assertThat(fixture.as(1).of(MODULE).lessons().get(0).lang()).isEqualTo("sv");
        learn(3);
        assertThat(count("lesson_progress")).isEqualTo(2);
    }

    @Test
    void aLearnerOfTheDemoSharesAThoughtAndShowsTheirWorkOnce() {
        var asking = quiz(1, open("work", EVIDENCE), open("thought", REFLECTION));
        fixture.library.hold(module(MODULE, true, lesson(MODULE, "one", 1, asking)));
        learn(1);
        assertThat(fixture.as(1)
                        .lastAttempt(MODULE, "one")
                        .orElseThrow()
                        .answers()
                        .get("m/l:q:thought")
                        .shared())
                .isTrue();
        assertThat(fixture.evidence).isEmpty();
        demo(2).show(2, MODULE, "one", "work");
        demo(2).show(2, MODULE, "one", "work");
        demo(1).show(1, MODULE, "one", "thought");
        assertThat(fixture.evidence).extracting(EvidenceGiven::person).containsExactly(2L);
    }

    @Test
    void nothingHappensWhereTheModulesAreMissing() {
        learn(2);
        assertThat(count("lesson_progress")).isZero();
    }
}
