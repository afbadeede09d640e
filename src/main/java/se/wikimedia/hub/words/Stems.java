package se.wikimedia.hub.words;

import java.util.Map;
import java.util.Optional;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.AnalyzerWrapper;
import org.apache.lucene.analysis.ar.ArabicAnalyzer;
import org.apache.lucene.analysis.bg.BulgarianAnalyzer;
import org.apache.lucene.analysis.bn.BengaliAnalyzer;
import org.apache.lucene.analysis.ca.CatalanAnalyzer;
import org.apache.lucene.analysis.cz.CzechAnalyzer;
import org.apache.lucene.analysis.da.DanishAnalyzer;
import org.apache.lucene.analysis.de.GermanAnalyzer;
import org.apache.lucene.analysis.el.GreekAnalyzer;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.analysis.es.SpanishAnalyzer;
import org.apache.lucene.analysis.et.EstonianAnalyzer;
import org.apache.lucene.analysis.eu.BasqueAnalyzer;
import org.apache.lucene.analysis.fa.PersianAnalyzer;
import org.apache.lucene.analysis.fi.FinnishAnalyzer;
import org.apache.lucene.analysis.fr.FrenchAnalyzer;
import org.apache.lucene.analysis.hi.HindiAnalyzer;
import org.apache.lucene.analysis.hu.HungarianAnalyzer;
import org.apache.lucene.analysis.hy.ArmenianAnalyzer;
import org.apache.lucene.analysis.id.IndonesianAnalyzer;
import org.apache.lucene.analysis.it.ItalianAnalyzer;
import org.apache.lucene.analysis.lt.LithuanianAnalyzer;
import org.apache.lucene.analysis.lv.LatvianAnalyzer;
import org.apache.lucene.analysis.nl.DutchAnalyzer;
import org.apache.lucene.analysis.no.NorwegianAnalyzer;
import org.apache.lucene.analysis.pt.PortugueseAnalyzer;
import org.apache.lucene.analysis.ro.RomanianAnalyzer;
import org.apache.lucene.analysis.ru.RussianAnalyzer;
import org.apache.lucene.analysis.sv.SwedishAnalyzer;
import org.apache.lucene.analysis.tr.TurkishAnalyzer;

/**
 * A language's own rules: its inflected forms have one stem, its smallest words none. Folded behind the rules, which
 * want to see the accents.
 */
public final class Stems extends AnalyzerWrapper {

    private static final Analyzer NORWEGIAN = new Stems(new NorwegianAnalyzer());

    private static final Map<String, Analyzer> BY_LANGUAGE = Map.ofEntries(
            Map.entry("ar", new Stems(new ArabicAnalyzer())),
            Map.entry("bg", new Stems(new BulgarianAnalyzer())),
            Map.entry("bn", new Stems(new BengaliAnalyzer())),
            Map.entry("ca", new Stems(new CatalanAnalyzer())),
            Map.entry("cs", new Stems(new CzechAnalyzer())),
            Map.entry("da", new Stems(new DanishAnalyzer())),
            Map.entry("de", new Stems(new GermanAnalyzer())),
            Map.entry("el", new Stems(new GreekAnalyzer())),
            Map.entry("en", new Stems(new EnglishAnalyzer())),
            Map.entry("es", new Stems(new SpanishAnalyzer())),
            Map.entry("et", new Stems(new EstonianAnalyzer())),
            Map.entry("eu", new Stems(new BasqueAnalyzer())),
            Map.entry("fa", new Stems(new PersianAnalyzer())),
            Map.entry("fi", new Stems(new FinnishAnalyzer())),
            Map.entry("fr", new Stems(new FrenchAnalyzer())),
            Map.entry("hi", new Stems(new HindiAnalyzer())),
            Map.entry("hu", new Stems(new HungarianAnalyzer())),
            Map.entry("hy", new Stems(new ArmenianAnalyzer())),
            Map.entry("id", new Stems(new IndonesianAnalyzer())),
            Map.entry("it", new Stems(new ItalianAnalyzer())),
            Map.entry("lt", new Stems(new LithuanianAnalyzer())),
            Map.entry("lv", new Stems(new LatvianAnalyzer())),
            Map.entry("nb", NORWEGIAN),
            Map.entry("nl", new Stems(new DutchAnalyzer())),
            Map.entry("nn", NORWEGIAN),
            Map.entry("no", NORWEGIAN),
            Map.entry("pt", new Stems(new PortugueseAnalyzer())),
            Map.entry("ro", new Stems(new RomanianAnalyzer())),
            Map.entry("ru", new Stems(new RussianAnalyzer())),
            Map.entry("sv", new Stems(new SwedishAnalyzer())),
            Map.entry("tr", new Stems(new TurkishAnalyzer())));

    private final Analyzer rules;

    private Stems(Analyzer rules) {
        super(GLOBAL_REUSE_STRATEGY);
        this.rules = rules;
    }

    /** By the language itself, whatever its script or region; none where nobody has written its rules. */
    public static Optional<Analyzer> of(String language) {
        return Optional.ofNullable(BY_LANGUAGE.get(base(language)));
    }

    /** The language itself, without script and region. */
    public static String base(String language) {
        int hyphen = language.indexOf('-');
        return hyphen < 0 ? language : language.substring(0, hyphen);
    }

    @Override
    protected Analyzer getWrappedAnalyzer(String field) {
        return rules;
    }

    @Override
    protected TokenStreamComponents wrapComponents(String field, TokenStreamComponents stems) {
        return new TokenStreamComponents(stems.getSource(), new FoldedWords(stems.getTokenStream()));
    }
}
