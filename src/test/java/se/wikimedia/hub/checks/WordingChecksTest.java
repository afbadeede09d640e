package se.wikimedia.hub.checks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import se.wikimedia.hub.checks.pair.Form;
import se.wikimedia.hub.checks.pair.Pair;
import se.wikimedia.hub.checks.wording.WordingChecks;
import se.wikimedia.hub.terms.Glossary;
import se.wikimedia.hub.terms.Term;

class WordingChecksTest {

    @Test
    void eachCheckHoldsItsTable() {
        CheckTable.hold(
                WordingChecks.all().stream()
                        .filter(check -> !Set.of("inconsistent", "glossary", "forbidden-term")
                                .contains(check.id()))
                        .toList(),
                "same-as-source ! sv L:Read it now⇒Read it now",
                "same-as-source = sv L:Wikimedia Commons⇒Wikimedia Commons",
                "same-as-source = sv L:Start⇒Start",
                "same-as-source = sv L:42⇒42",
                "too-long ! sv L:Yes⇒Ja, och sedan följer här en lång förklaring som källan inte har alls, ord för ord för ord",
                "too-long = zh L:Yes, and then follows a long explanation⇒是的，然后是一个很长的解释",
                "too-short ! sv L:A whole paragraph about what museums and archives give and get in a partnership.⇒Museer.",
                "too-short = zh L:A whole paragraph about what museums and archives give and get.⇒关于博物馆和档案馆在合作中得到什么的段落。",
                "too-short = sv L:Yes⇒J",
                "empty ! sv L:Read⇒–",
                "empty = sv L:Read⇒Läs",
                "empty = sv L:—⇒–",
                "repeated-word ! sv L:Read the text⇒Läs den den texten",
                "repeated-word = sv L:that that⇒att att",
                "repeated-word = sv L:The partner⇒Partnerns",
                "numbers ! sv L:in 1987⇒år 1978",
                "numbers ! sv L:Some⇒Ungefär 30",
                "numbers = sv L:10,000 files⇒10\\u00A0000 filer",
                "numbers = ar L:250 files⇒٢٥٠ ملفا",
                "numbers = sv L:3 files⇒tre filer",
                "numbers = es L:2.5 million⇒2,5 millones",
                "names ! sv L:Upload to Wikimedia Commons⇒Ladda upp till Wikimedia Allmänningen",
                "names = sv L:Wikidata’s items⇒Wikidatas objekt",
                "names = es L:a Wikimedian⇒una wikimedista",
                "names = ar L:Upload to Commons⇒ارفع إلى كومنز",
                "left-over ! sv L:Read⇒<<<<<<< Läs",
                "left-over ! sv L:Read⇒TODO läs",
                "left-over ! sv L:Read⇒LÃ¤s",
                "left-over = sv L:Read⇒Läs");
    }

    @Test
    void theSameSourceIsCalledTheSame() {
        var pair = Pair.of("sv", Form.LINE, "Read", "Läs").besides(Set.of("Läs", "Läs igenom"));
        assertThat(Checks.remarks(pair))
                .extracting(remark -> remark.check().id())
                .containsExactly("inconsistent");
        assertThat(Checks.remarks(pair.besides(Set.of("Läs")))).isEmpty();
    }

    @Test
    void whatTheLanguageHasAgreedUponIsUsed() {
        var glossary = Glossary.of(List.of(new Term("museum", "", "", List.of("museum"), List.of("musé"))));
        var pair = Pair.of("sv", Form.BLOCK, "See the *museums*.", "Se [museerna](musé.md).");
        assertThat(Checks.remarks(pair.by(glossary)))
                .extracting(remark -> remark.check().id())
                .doesNotContain("glossary", "forbidden-term");
        assertThat(Checks.remarks(Pair.of("sv", Form.LINE, "Museums", "Muséer").by(glossary)))
                .extracting(remark -> remark.check().id() + ": " + remark.fault())
                .containsExactly("glossary: museum → museum", "forbidden-term: Muséer");
        assertThat(Checks.remarks(Pair.of("sv", Form.LINE, "Museums", "Muséer")))
                .isEmpty();
    }
}
