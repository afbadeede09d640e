package se.wikimedia.hub.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.wikimedia.hub.content.ShelvedModules.module;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.wikimedia.hub.content.ShelvedModule;
import se.wikimedia.hub.shared.problem.Problem;

class SearchTest {

    @TempDir
    Path data;

    private SearchFixture hub;

    @BeforeEach
    void open() {
        hub = new SearchFixture(data);
    }

    @AfterEach
    void close() {
        hub.close();
    }

    private static ShelvedModule one(String language, String text) {
        return module("m", language, "–").lesson("l", "–", text).shelve();
    }

    @ParameterizedTest
    @CsvSource({
        "en, museum, museums",
        "en, negotiating, negotiated",
        "en, libraries, library",
        "sv, museerna, museer",
        "sv, partnerskapet, partnerskap",
        "sv, samhällets, samhället",
        "es, acuerdos, acuerdo",
        "es, bibliotecas, biblioteca",
        "fr, musées, musée",
        "fr, bibliothèques, bibliothèque",
        "ar, المتحف, متحف",
        "ar, والمكتبات, المكتبة",
        "de, Verträge, Vertrag",
        "de, Bibliotheken, Bibliothek",
        "cs, knihovny, knihovna",
        "cs, muzeem, muzea",
        "hi, लड़कों, लड़का",
        "hi, पुस्तकें, पुस्तकों"
    })
    void theFormsOfAWordFindEachOther(String language, String written, String sought) {
        hub.hold(one(language, "… " + written + " …"));
        assertThat(hub.ids(sought + " ", language)).containsExactly("m/l");
        assertThat(hub.find(sought + " ", language).get(0).sentence().html())
                .isEqualTo("… <mark>" + written + "</mark> …");
        hub.hold(one(language, "… " + sought + " …"));
        assertThat(hub.ids(written + " ", language)).containsExactly("m/l");
    }

    @ParameterizedTest
    @CsvSource({
        "zh, 我们与博物馆合作。, 博物馆",
        "zh, 我们与博物馆合作。, 馆",
        "ja, 博物館とパートナーシップを結ぶ。, パートナーシップ",
        "ja, 博物館とパートナーシップを結ぶ。, ﾊﾟｰﾄﾅｰ",
        "ko, 도서관과 협력하기, 도서관",
        "th, การทำงานร่วมกันกับพิพิธภัณฑ์, พิพิธภัณฑ์",
        "ru, Договор с музеем подписан, договоры",
        "tok, jan pali li toki, pali",
        "tr, İSTANBUL müzesi, istanbul",
        "el, Μουσεία και αρχεία, μουσεια",
        "vi, bảo tàng và thư viện, bao tang",
        "pl, współpraca z muzeum, wspolpraca",
        "he, שָׁלוֹם עולם, שלום",
        "ar, مَكْتَبَة, مكتبة"
    })
    void everyScriptIsFound(String language, String written, String sought) {
        hub.hold(one(language, written));
        assertThat(hub.ids(sought, language)).containsExactly("m/l");
        assertThat(hub.find(sought, language).get(0).sentence().html()).contains("<mark>");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "partnerskap",
                "pärtnerskap",
                "PARTNERSKAP",
                "parnterskap",
                "partnrskap",
                "partneerskapp",
                "pártnerskåp"
            })
    void aSlipIsForgiven(String typed) {
        hub.hold(one("sv", "Ett partnerskap tar tid."));
        assertThat(hub.ids(typed, "sv")).containsExactly("m/l");
    }

    @Test
    void aShortWordOrANumberIsMeantAsItIs() {
        hub.hold(one("en", "The tour of 2027 was fun."));
        assertThat(hub.ids("fan", "en")).isEmpty();
        assertThat(hub.ids("2026", "en")).isEmpty();
        assertThat(hub.ids("2027", "en")).containsExactly("m/l");
    }

    @Test
    void theWordItselfComesBeforeOneThatIsSimilar() {
        hub.hold(module("m", "en", "–")
                .lesson("similar", "Charters", "Charters, charters and charters: nothing but charters.")
                .lesson("itself", "–", "Among many other things that fill a long sentence there are chapters, too.")
                .shelve());
        assertThat(hub.ids("chapters", "en")).containsExactly("m/itself", "m/similar");
    }

    @Test
    void aTitleSaysMoreThanAText() {
        hub.hold(module("m", "en", "–")
                .lesson("text", "Other things", "An agreement is needed.")
                .lesson("title", "Writing an agreement", "Put down who does what.")
                .shelve());
        assertThat(hub.ids("agreement", "en")).containsExactly("m/title", "m/text");
    }

    @Test
    void theLastWordNeedNotBeTypedToItsEnd() {
        hub.hold(one("en", "Partnerships with museums"));
        assertThat(hub.ids("part", "en")).containsExactly("m/l");
        assertThat(hub.ids("museums partn", "en")).containsExactly("m/l");
        assertThat(hub.ids("partn museums", "en")).as("only the last").isEmpty();
    }

    @Test
    void allOfAFewWordsHaveToBeThereAndTheSmallestNeedNot() {
        hub.hold(one("en", "A museum signs."));
        assertThat(hub.ids("the museum", "en")).containsExactly("m/l");
        assertThat(hub.ids("museum volcano", "en")).isEmpty();
        assertThat(hub.ids("the", "en")).as("nothing but small words").isEmpty();
    }

    @Test
    void theReadersLanguageComesFirstThenItsFallbacksThenTheOthers() {
        hub.hold(
                module("a", "en", "–").lesson("l", "–", "Wikidata").shelve(),
                module("b", "de", "–")
                        .lesson("l", "–", "Wikidata, Wikidata, Wikidata")
                        .shelve(),
                module("c", "ar", "–").lesson("l", "–", "Wikidata").shelve(),
                module("d", "arz", "–")
                        .lesson("l", "–", "wikidata among words and words and words")
                        .shelve());
        assertThat(hub.ids("wikidata", "arz")).containsExactly("d/l", "c/l", "a/l", "b/l");
        assertThat(hub.ids("wikidata", "de")).startsWith("b/l", "a/l").hasSize(4);
    }

    @Test
    void aLessonIsOneRowInTheLanguageThatFitsTheReaderBest() {
        hub.hold(module("m", "en", "Module")
                .lesson("l", "Upload", "Use OpenRefine.")
                .translatedLesson("sv", "l", "Ladda upp", "Använd OpenRefine.")
                .translatedLesson("ar", "l", "الرفع", "استخدم OpenRefine.")
                .shelve());
        for (var language : List.of("en", "sv", "ar")) {
            var found = hub.find("openrefine", language);
            assertThat(found).hasSize(1);
            assertThat(found.get(0).lang()).isEqualTo(language);
            assertThat(found.get(0).sentence().lang()).isEqualTo(language);
        }
        var arabic = hub.find("openrefine", "ar").get(0);
        assertThat(arabic.sentence().dir()).isEqualTo("rtl");
        assertThat(arabic.sentence().html()).isEqualTo("استخدم <mark>OpenRefine</mark>.");
        var german = hub.find("استخدم", "de").get(0);
        assertThat(german.lang()).as("the title along the reader's fallbacks").isEqualTo("en");
        assertThat(german.sentence().lang()).isEqualTo("ar");
    }

    @Test
    void theSentenceWithMostOfTheWordsIsShown() {
        hub.hold(one("en", "A museum is a house. The museum and the **library** signed. It rained."));
        assertThat(hub.find("museum library", "en").get(0).sentence().html())
                .isEqualTo("The <mark>museum</mark> and the <mark>library</mark> signed.");
    }

    @Test
    void aLongSentenceIsCutAroundTheWord() {
        hub.hold(one("en", "word ".repeat(200) + "needle" + " word".repeat(200)));
        var html = hub.find("needle", "en").get(0).sentence().html();
        assertThat(html).startsWith("…").endsWith("…").contains("<mark>needle</mark>");
        assertThat(html.length()).isLessThan(320);
    }

    @Test
    void aModuleIsFoundByItsTitle() {
        hub.hold(module("m", "en", "Batch upload")
                .lesson("l", "First", "Something else.")
                .shelve());
        var found = hub.find("batch", "en");
        assertThat(found).hasSize(1);
        assertThat(found.get(0).lesson()).isNull();
        assertThat(found.get(0).sentence().html()).isEqualTo("<mark>Batch</mark> upload");
    }

    @Test
    void aListIsReadOnBehindItsLastPage() {
        var many = module("m", "en", "–");
        for (int i = 0; i < 25; i++) {
            many.lesson("l" + i, "–", "The word");
        }
        hub.hold(many.shelve());
        var first = hub.search().find("word", "en", 10);
        var second = hub.search().find("word", "en", 100, first.get(9).id());
        assertThat(first).hasSize(10);
        assertThat(second).hasSize(15).doesNotContainAnyElementsOf(first);
        assertThatThrownBy(() -> hub.search().find("word", "en", 10, "m/never")).isInstanceOf(Problem.class);
    }

    @Test
    void theIndexFollowsTheLibrary() {
        hub.hold(one("en", "The old text."));
        assertThat(hub.ids("old", "en")).isNotEmpty();
        hub.hold(one("en", "The new text."));
        assertThat(hub.ids("old", "en")).isEmpty();
        assertThat(hub.ids("new", "en")).containsExactly("m/l");
        hub.hold(module("m", "en", "–")
                .lesson("l", "–", "The new text.")
                .translated("sv", "l:T:1", "Den nya texten.")
                .shelve());
        assertThat(hub.ids("texten", "en")).containsExactly("m/l");
        hub.hold();
        assertThat(hub.ids("new", "en")).as("withdrawn").isEmpty();
    }

    @Test
    void anotherStartFindsWhatHasChangedMeanwhile() throws Exception {
        var stays = module("stays", "en", "–").lesson("l", "–", "same text").shelve();
        hub.hold(stays, one("en", "old text"));
        assertThat(hub.ids("text", "en")).hasSize(2);
        hub.close();
        open();
        hub.hold(stays, one("en", "new text"));
        assertThat(hub.ids("old", "en")).isEmpty();
        assertThat(hub.ids("text", "en")).hasSize(2);
        hub.close();
        try (var files = Files.list(data.resolve("search"))) {
            for (var file : files.filter(each -> each.getFileName().toString().startsWith("segments_"))
                    .toList()) {
                Files.writeString(file, "no longer an index");
            }
        }
        open();
        hub.hold(stays);
        assertThat(hub.ids("same", "en")).as("made anew").containsExactly("stays/l");
    }

    @Test
    void aSearchThatIsTooLongIsRefused() {
        assertThat(hub.find("a".repeat(200), "en")).isEmpty();
        assertThatThrownBy(() -> hub.find("a".repeat(201), "en")).isInstanceOf(Problem.class);
    }

    @Test
    void aWishInSentencesIsRelatedToWhatHasAThirdOfItsWords() {
        hub.hold(one("en", "A museum lends old pictures."));
        var wish = "We would like to know how a museum can lend old pictures to schools";
        assertThat(hub.ids(wish, "en")).isEmpty();
        assertThat(hub.search().related(wish, "en", 5))
                .extracting(FoundPage::id)
                .containsExactly("m/l");
        assertThat(hub.search().related("Schools in winter would like to lend skates and ice", "en", 5))
                .isEmpty();
    }
}
