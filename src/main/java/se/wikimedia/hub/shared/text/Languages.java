package se.wikimedia.hub.shared.text;

import com.ibm.icu.lang.UScript;
import com.ibm.icu.text.PluralRules;
import com.ibm.icu.text.PluralRules.PluralType;
import com.ibm.icu.util.ULocale;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Every language of the world by its BCP 47 tag: what it is called, how it runs, how it counts and what its readers
 * read next. Taken from CLDR and from a table of what MediaWiki knows beyond it; where both speak, the table wins.
 * What people say of a language while the hub runs goes before both. Safe for threads. All methods but
 * {@link #canonical} take canonical tags.
 */
public final class Languages {

    private static final String LAST = "en";
    private static final int REMEMBERED = 2_000;
    private static final Languages STANDARD = new Languages(LanguageTable.standard());

    private final LanguageTable table;
    private volatile Known known = new Known(new TreeMap<>());

    /** What is known at one moment; found out once for each tag. */
    private final class Known {

        private final SortedMap<String, OwnLanguage> own;
        private final Memo<String, List<String>> chains = new Memo<>(REMEMBERED, this::chain);
        private final Memo<String, String> autonyms = new Memo<>(REMEMBERED, this::nameInItself);
        private final Memo<String, Boolean> rightToLeft = new Memo<>(REMEMBERED, this::runsFromTheRight);

        private Known(SortedMap<String, OwnLanguage> own) {
            this.own = own;
        }

        private List<String> chain(String tag) {
            return find(own, tag)
                    .map(OwnLanguage::fallbacks)
                    .map(chain -> withEnglish(tag, chain))
                    .orElseGet(() -> Languages.this.chain(tag));
        }

        private String nameInItself(String tag) {
            return find(own, tag).map(OwnLanguage::name).orElseGet(() -> Languages.this.nameInItself(tag));
        }

        private boolean runsFromTheRight(String tag) {
            return find(own, tag).map(OwnLanguage::rightToLeft).orElseGet(() -> Languages.this.runsFromTheRight(tag));
        }
    }

    private static Optional<OwnLanguage> find(SortedMap<String, OwnLanguage> own, String tag) {
        return Optional.ofNullable(own.get(tag));
    }

    private Languages(LanguageTable table) {
        this.table = table;
    }

    /** From now on these languages are what people say of them, by their canonical tags, and no others are. */
    public void know(SortedMap<String, OwnLanguage> own) {
        known = new Known(new TreeMap<>(own));
    }

    /** Those of which people have said something, by their tags. */
    public SortedMap<String, OwnLanguage> own() {
        return Collections.unmodifiableSortedMap(known.own);
    }

    public static Languages standard() {
        return STANDARD;
    }

    /**
     * The tag in BCP 47's own case ("zh_hant_tw" → "zh-Hant-TW"); codes of Wikimedia sites become their tags ("als" →
     * "gsw"). Empty for whatever isn't a tag of one language: null, over-long or malformed text, "und", "qqq".
     */
    public Optional<String> canonical(@Nullable String tag) {
        if (tag == null || LanguageTag.tooLong(tag)) {
            return Optional.empty();
        }
        String hyphens = tag.replace('_', '-');
        String alias = table.aliases().get(hyphens.toLowerCase(Locale.ROOT));
        return LanguageTag.canonical(alias == null ? hyphens : alias);
    }

    /** The language's name in itself, as in a language menu: "svenska", "العربية". */
    public String autonym(String tag) {
        return known.autonyms.get(tag);
    }

    /** The language's name in another language, else in English, else in itself, else the tag. */
    public String name(String tag, String inLanguage) {
        return Stream.of(cldr(inLanguage), ULocale.ENGLISH)
                .map(in -> Cldr.name(tag, in))
                .filter(name -> !Cldr.isBareCode(name, tag))
                .findFirst()
                .or(() -> find(known.own, tag).map(OwnLanguage::english))
                .or(() -> table.entry(tag).map(LanguageTable.Entry::english))
                .orElseGet(() -> autonym(tag));
    }

    /** By the tag's script where it names one, else by the script the language is likely written in. */
    public boolean rightToLeft(String tag) {
        return known.rightToLeft.get(tag);
    }

    /** The value for HTML's dir: "ltr" or "rtl". */
    public String direction(String tag) {
        return rightToLeft(tag) ? "rtl" : "ltr";
    }

    /**
     * What a reader of this language reads next, MediaWiki's chain, without the language itself. A tag that has no
     * chain of its own takes that of its parent (sr-Latn-RS → sr-Latn → sr). English comes last, once.
     */
    public List<String> fallbacks(String tag) {
        return known.chains.get(tag);
    }

    /**
     * How the language counts things. A language without a rule in the table and in CLDR counts like the first
     * language of its chain that has one, as in MediaWiki.
     */
    public PluralRules plurals(String tag) {
        return withFallbacks(tag)
                .flatMap(language -> ownPlurals(language).stream())
                .findFirst()
                .orElse(PluralRules.DEFAULT);
    }

    /** How the language ranks things (1st, 2nd); a language unknown to CLDR makes no distinction. */
    PluralRules ordinals(String tag) {
        return Cldr.hasPlurals(tag)
                ? PluralRules.forLocale(ULocale.forLanguageTag(tag), PluralType.ORDINAL)
                : PluralRules.DEFAULT;
    }

    /** The nearest locale in the chain of which CLDR has data. */
    public ULocale cldr(String tag) {
        return withFallbacks(tag)
                .filter(Cldr::has)
                .findFirst()
                .map(ULocale::forLanguageTag)
                .orElse(ULocale.ENGLISH);
    }

    Stream<String> withFallbacks(String tag) {
        return Stream.concat(Stream.of(tag), fallbacks(tag).stream());
    }

    private Optional<PluralRules> ownPlurals(String tag) {
        String own = find(known.own, tag)
                .map(OwnLanguage::plural)
                .or(() -> table.entry(tag).map(LanguageTable.Entry::plural))
                .orElse(null);
        if (own != null) {
            return Optional.of(own.isEmpty() ? PluralRules.DEFAULT : PluralRules.createRules(own));
        }
        return Cldr.hasPlurals(tag)
                ? Optional.of(PluralRules.forLocale(ULocale.forLanguageTag(tag)))
                : Optional.empty();
    }

    private List<String> chain(String tag) {
        Set<String> chain = new LinkedHashSet<>();
        String owner = tag;
        while (!owner.isEmpty() && !table.chains().containsKey(owner)) {
            owner = LanguageTag.parent(owner);
            chain.add(owner);
        }
        chain.addAll(table.chains().getOrDefault(owner, List.of()));
        return withEnglish(tag, chain);
    }

    private static List<String> withEnglish(String tag, Collection<String> others) {
        var chain = new LinkedHashSet<>(others);
        chain.removeAll(List.of("", tag, LAST));
        if (!tag.equals(LAST)) {
            chain.add(LAST);
        }
        return List.copyOf(chain);
    }

    private String nameInItself(String tag) {
        Optional<String> listed = table.entry(tag).map(LanguageTable.Entry::name);
        if (listed.isPresent()) {
            return listed.get();
        }
        if (Cldr.has(tag)) {
            return Cldr.name(tag, ULocale.forLanguageTag(tag));
        }
        String parent = LanguageTag.parent(tag);
        return parent.isEmpty() ? tag : nameInItself(parent) + " (" + tag.substring(parent.length() + 1) + ")";
    }

    private boolean runsFromTheRight(String tag) {
        ULocale locale = ULocale.forLanguageTag(tag);
        String script = locale.getScript();
        if (script.isEmpty()) {
            script = table.entry(LanguageTag.language(tag))
                    .map(LanguageTable.Entry::script)
                    .orElseGet(() -> ULocale.addLikelySubtags(locale).getScript());
        }
        int code = UScript.getCodeFromName(script);
        return code != UScript.INVALID_CODE && UScript.isRightToLeft(code);
    }
}
