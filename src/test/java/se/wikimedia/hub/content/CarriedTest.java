package se.wikimedia.hub.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.wikimedia.hub.manuscript.SourceUnit;

/** What of a changed source a translation takes over by itself. */
class CarriedTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            See [this](two.md). | See [this](three.md). | Se [detta](two.md). | Se [detta](three.md).
            See [a](x.md) and [b](y.md). | See [a](y.md) and [b](x.md). | [b](y.md) och [a](x.md) | [b](x.md) och [a](y.md)
            Hello {name}! | Hello {person}! | Hej {name}! | Hej {person}!
            Write to `old@`. | Write to `new@`. | Skriv till `old@`. | Skriv till `new@`.
            At https://a.example/x. | At https://a.example/y. | På https://a.example/x. | På https://a.example/y.
            """)
    void whatIsNotTranslatedIsCarriedOver(String before, String today, String translation, String carried) {
        assertThat(Carried.over(translation, before, today)).contains(carried);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            words changed too | See [this](two.md). | See [that](three.md). | Se [detta](two.md).
            the translation leads elsewhere | See [this](two.md). | See [this](three.md). | Se [detta](sv.md).
            one becomes two | [a](x.md) [b](x.md) | [a](y.md) [b](z.md) | [a](x.md) [b](x.md)
            two become one | [a](y.md) [b](z.md) | [a](x.md) [b](x.md) | [a](y.md) [b](z.md)
            another kind | See `a`. | See {a}. | Se `a`.
            choices hold words | {n, plural, one {file} other {files}} | {n, plural, one {page} other {files}} | {n, plural, one {file} other {filer}}
            """)
    void nothingIsCarriedWhereItCouldGoWrong(String why, String before, String today, String translation) {
        assertThat(Carried.over(translation, before, today)).as(why).isEmpty();
    }

    @Test
    void aPlaceholderThatIsCalledOtherwiseOutdatesNothingAndReadersSeeTheNewOne() {
        var unit = new SourceUnit("hello", "Hello {person}!", SourceUnit.Kind.MESSAGE);
        var made = new Translation("Hej {name}!", "Hello {name}!", UnitState.REVIEWED);
        var texts = new UnitTexts("en", List.of(unit), Map.of("sv", Map.of("hello", made)), SourceMeanings.NONE);
        assertThat(texts.state("hello", "sv")).isEqualTo(UnitState.REVIEWED);
        assertThat(texts.shown("hello", "sv").text()).isEqualTo("Hej {person}!");
        var other = new Translation("Hallå där!", "Hello {name}!", UnitState.REVIEWED);
        var lacking = new UnitTexts("en", List.of(unit), Map.of("sv", Map.of("hello", other)), SourceMeanings.NONE);
        assertThat(lacking.state("hello", "sv")).isEqualTo(UnitState.OUTDATED);
    }
}
