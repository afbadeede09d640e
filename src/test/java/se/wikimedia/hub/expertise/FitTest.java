package se.wikimedia.hub.expertise;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import se.wikimedia.hub.expertise.Fit.Offered;
import se.wikimedia.hub.expertise.Fit.Wanted;

class FitTest {

    private static final Wanted WANTED = new Wanted(Set.of("upload", "data"), "pt-BR", Optional.of("BR"));

    private static Offered offered(List<String> topics, List<String> languages, List<String> countries, int underWay) {
        return new Offered(topics, languages, countries, underWay, 2);
    }

    private static List<Fit> best(Offered... all) {
        return Stream.of(all)
                .flatMap(each -> Fit.of(WANTED, each).stream())
                .sorted(Fit.BEST_FIRST)
                .toList();
    }

    @Test
    void topicsCountMostThenTheLanguageThenTheCountryThenWhoHasLessToDo() {
        var busy = offered(List.of("upload"), List.of("pt"), List.of("BR"), 1);
        var free = offered(List.of("upload"), List.of("pt"), List.of("BR"), 0);
        var foreign = offered(List.of("upload"), List.of("en"), List.of("BR"), 0);
        var both = offered(List.of("upload", "data"), List.of("en"), List.of(), 0);
        assertThat(best(busy, foreign, both, free))
                .extracting(Fit::weight, Fit::underWay)
                .containsExactly(tuple(6, 0), tuple(6, 0), tuple(6, 1), tuple(4, 0));
    }

    @Test
    void whoKnowsNothingOfItOrHasEnoughToDoIsNotAsked() {
        assertThat(best(offered(List.of("copyright"), List.of("pt"), List.of("BR"), 0)))
                .isEmpty();
        assertThat(best(offered(List.of("upload"), List.of("pt"), List.of("BR"), 2)))
                .isEmpty();
    }

    @Test
    void withoutATopicWhoReadsItsLanguageFits() {
        var vague = new Wanted(Set.of(), "sw", Optional.empty());
        assertThat(Fit.of(vague, offered(List.of("upload"), List.of("en", "sw-KE"), List.of(), 0)))
                .isPresent();
        assertThat(Fit.of(vague, offered(List.of("upload"), List.of("en"), List.of(), 0)))
                .isEmpty();
    }
}
