package se.wikimedia.hub.shared.text;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.util.ULocale;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LanguagesTest {

    private final Languages languages = Languages.standard();
    private final LanguageTable table = LanguageTable.standard();

    @ParameterizedTest
    @CsvSource({
        "sv,sv",
        "SV_se,sv-SE",
        "zh_hant_tw,zh-Hant-TW",
        "SR-LATN,sr-Latn",
        "en-X-Pseudo,en-x-pseudo",
        "be-Tarask,be-tarask",
        "nan-latn-pehoeji,nan-Latn-pehoeji",
        "es-419,es-419",
        "de-DE-u-co-phonebk,de-DE",
        "als,gsw",
        "sr-ec,sr-Cyrl",
        "zh-min-nan,nan",
        "simple,en-simple",
        "iw,he"
    })
    void aTagIsBroughtIntoItsCanonicalForm(String tag, String canonical) {
        assertThat(languages.canonical(tag)).contains(canonical);
        assertThat(languages.canonical(canonical)).contains(canonical);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "s",
                "sv ",
                " sv",
                "sv-",
                "-sv",
                "sv--se",
                "svenska språket",
                "<script>",
                "sv\"onload=",
                "../sv",
                "sv/../en",
                "sv\n",
                "sv\u0000",
                "und",
                "mul",
                "qqq",
                "qqx",
                "12",
                "*",
                "x-pseudo",
                "K\u212Ak",
                "aa-aaaa-aaaaa-aaaaa-aaaaa-aaaaa-aaaaa"
            })
    void whatIsNoTagIsRefused(String tag) {
        assertThat(languages.canonical(tag)).isEmpty();
    }

    @Test
    void aMissingTagIsRefused() {
        assertThat(languages.canonical(null)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "sv,svenska",
        "ar,العربية",
        "en,English",
        "tly,tolışi",
        "tok,toki pona",
        "arz,مصرى",
        "sr-Latn,srpski",
        "sr-Latn-RS,'srpski (latinica, Srbija)'",
        "zh-Hant,中文（繁體）",
        "gag,Gagauz",
        "arz-Latn,مصرى (Latn)",
        "zzz,zzz"
    })
    void aLanguageIsCalledInItself(String tag, String autonym) {
        assertThat(languages.autonym(tag)).isEqualTo(autonym);
    }

    @ParameterizedTest
    @CsvSource({
        "sv,en,Swedish",
        "de,sv,tyska",
        "gag,sv,gagauziska",
        "tly,en,Talysh",
        "agr,en,Awajún",
        "olo,en,Livvi-Karelian",
        "sv,arz,السويدية",
        "sv,tly,Swedish",
        "gum,sv,Guambiano"
    })
    void aLanguageIsCalledInAnother(String tag, String in, String name) {
        assertThat(languages.name(tag, in)).isEqualTo(name);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ar", "he", "fa", "ur", "ks", "arz", "ckb", "az-Arab", "az-IR", "dv", "nqo", "yi", "pnb", "sd", "ug",
                "azb", "ku-Arab", "kk-CN", "aii", "skr", "rhg", "uz-AF", "ff-Adlm", "prs"
            })
    void theseRunFromTheRight(String tag) {
        assertThat(languages.direction(tag)).isEqualTo("rtl");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "en",
                "sv",
                "tly",
                "tok",
                "az",
                "ks-Deva",
                "ku",
                "ug-Latn",
                "zh",
                "en-x-pseudo",
                "brh",
                "zzz",
                "hi",
                "kk",
                "xx-Zzzz"
            })
    void theseRunFromTheLeft(String tag) {
        assertThat(languages.direction(tag)).isEqualTo("ltr");
    }

    @ParameterizedTest
    @CsvSource({
        "en,''",
        "sv,en",
        "arz,ar en",
        "pt,pt-BR en",
        "pt-PT,pt pt-BR en",
        "sr-Latn-RS,sr-Latn sr en",
        "sr,sr-Cyrl sr-Latn en",
        "az-Arab,az en",
        "zh-TW,zh-Hant zh-HK zh zh-Hans en",
        "rue,uk ru en",
        "en-GB,en",
        "en-x-pseudo,en",
        "de-x-formal,de en",
        "nn,no nb en",
        "zzz,en"
    })
    void aReaderReadsNext(String tag, String chain) {
        List<String> expected =
                Stream.of(chain.split(" ")).filter(next -> !next.isEmpty()).toList();
        assertThat(languages.fallbacks(tag)).isEqualTo(expected);
    }

    @Test
    void noChainLoopsAndEachEndsWithEnglishOnce() {
        assertThat(table.chains()).hasSizeGreaterThan(250);
        for (String tag : table.chains().keySet()) {
            List<String> chain = languages.fallbacks(tag);
            assertThat(chain)
                    .as(tag)
                    .doesNotHaveDuplicates()
                    .doesNotContain(tag)
                    .endsWith("en");
        }
    }

    @Test
    void everyTagInTheTablesIsCanonical() {
        Stream<String> tags = Stream.of(
                        table.chains().keySet().stream(),
                        table.chains().values().stream().flatMap(List::stream),
                        table.languages().keySet().stream(),
                        table.aliases().values().stream())
                .flatMap(stream -> stream);
        assertThat(tags).allSatisfy(tag -> assertThat(languages.canonical(tag)).contains(tag));
    }

    @Test
    void everyPluralRuleInTheTableCanBeRead() {
        assertThat(table.languages().keySet())
                .allSatisfy(
                        tag -> assertThat(languages.plurals(tag).getKeywords()).contains("other"));
    }

    @ParameterizedTest
    @CsvSource({
        "en,1,one",
        "en,0,other",
        "en,2,other",
        "sv,1,one",
        "sv,5,other",
        "ar,0,zero",
        "ar,1,one",
        "ar,2,two",
        "ar,3,few",
        "ar,11,many",
        "ar,100,other",
        "arz,3,few",
        "cs,1,one",
        "cs,3,few",
        "cs,5,other",
        "cs,1.5,many",
        "tly,1,one",
        "tly,2,other",
        "tok,1,other",
        "cu,3,few",
        "be-tarask,5,many",
        "dag,1,one",
        "ja,1,other"
    })
    void aLanguageCounts(String tag, double number, String category) {
        assertThat(languages.plurals(tag).select(number)).isEqualTo(category);
    }

    @Test
    void theMachinesOwnLocaleNeverShowsThrough() {
        ULocale before = ULocale.getDefault();
        try {
            ULocale.setDefault(ULocale.GERMANY);
            assertThat(languages.name("sv", "frr-DK")).isEqualTo("Schwedisch");
            assertThat(languages.name("sv", "zzb")).isEqualTo("Swedish");
            assertThat(languages.autonym("zzb")).isEqualTo("zzb");
        } finally {
            ULocale.setDefault(before);
        }
    }

    @Test
    void everyLanguageThatCldrHasIsCalledSomething() {
        Set<String> nameless = Set.copyOf(Arrays.stream(ULocale.getAvailableLocales())
                .map(ULocale::getLanguage)
                .distinct()
                .filter(tag -> languages.autonym(tag).equals(tag))
                .toList());
        assertThat(nameless).isSubsetOf("nmg");
    }
}
