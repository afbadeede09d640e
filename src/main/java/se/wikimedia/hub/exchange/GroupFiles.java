package se.wikimedia.hub.exchange;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import se.wikimedia.hub.authority.Allowed;
import se.wikimedia.hub.authority.AllowedToAll;
import se.wikimedia.hub.authority.Role;
import se.wikimedia.hub.authority.Service;
import se.wikimedia.hub.content.Library;
import se.wikimedia.hub.content.Translation;
import se.wikimedia.hub.content.UnitState;
import se.wikimedia.hub.content.UnitTexts;
import se.wikimedia.hub.shared.problem.Problem;
import se.wikimedia.hub.shared.text.Hash;
import se.wikimedia.hub.shared.text.Languages;
import se.wikimedia.hub.shared.text.PoFile;
import se.wikimedia.hub.translation.CurrentTexts;
import se.wikimedia.hub.translation.CurrentTexts.Past;
import se.wikimedia.hub.translation.Place;
import se.wikimedia.hub.translation.Saved.Outcome;
import se.wikimedia.hub.translation.Submission;
import se.wikimedia.hub.translation.Translations;

/**
 * A group's units in a language as a file. It says which texts were the newest when it was written, so that a file that
 * comes back is merged with what was done here meanwhile; where that is lost, whatever is here now counts as newer.
 */
@Service
public class GroupFiles {

    @Inject
    Library library;

    @Inject
    CurrentTexts current;

    @Inject
    Translations translations;

    /**
     * Every unit, also those without a translation; the same bytes as long as nothing has changed. What is outdated or
     * only suggested is fuzzy and stands with today's source. A bundle there is in the source's language too.
     *
     * @throws Problem not found
     */
    @AllowedToAll
    @Transactional(Transactional.TxType.SUPPORTS)
    public String export(String language, String group, FileFormat format) {
        var texts = format == FileFormat.BUNDLE ? library.texts(group) : texts(group, language);
        boolean isSource = texts.sourceLanguage().equals(language);
        var entries = (isSource ? texts : texts(group, language))
                .keys().stream()
                        .map(key -> isSource ? source(texts, key) : entry(texts, key, language))
                        .toList();
        return format.write(new GroupFile(
                group,
                texts.sourceLanguage(),
                Optional.of(language),
                current.newest(group, language),
                entries,
                List.of()));
    }

    private static FileEntry source(UnitTexts texts, String key) {
        return new FileEntry(key, texts.source(key), texts.source(key), FileEntry.State.REVIEWED, 0);
    }

    private static FileEntry entry(UnitTexts texts, String key, String language) {
        var unitState = texts.state(key, language);
        var translation = texts.translation(key, language);
        boolean fuzzy = unitState == UnitState.OUTDATED || unitState == UnitState.SUGGESTED;
        boolean reviewed = unitState == UnitState.REVIEWED;
        var source =
                fuzzy ? texts.source(key) : translation.map(Translation::source).orElseGet(() -> texts.source(key));
        var state = fuzzy ? FileEntry.State.FUZZY : reviewed ? FileEntry.State.REVIEWED : FileEntry.State.TRANSLATED;
        return new FileEntry(key, source, translation.map(Translation::text).orElse(""), state, 0);
    }

    /**
     * Takes a file back, unless anything in it is broken; then nothing is changed. What its sender may not decide, and
     * what somebody else has decided otherwise since, becomes a suggestion.
     *
     * @throws Problem not found
     */
    @Allowed(Role.LEARNER)
    @Transactional(Transactional.TxType.NOT_SUPPORTED)
    public ImportReport take(String language, String group, FileFormat format, byte[] bytes) {
        var texts = texts(group, language);
        var file = format.read(bytes);
        var past = current.past(group, language, file.newest());
        var sources = new KnownSources(texts, past);
        var entries = file.entries().stream().map(sources::complete).toList();
        var problems = new ArrayList<>(file.problems());
        file.language()
                .filter(tag -> !Languages.standard().canonical(tag).equals(Optional.of(language)))
                .ifPresent(tag -> problems.add(new PoFile.Problem(1, "the file's language is " + tag)));
        if (!file.group().isEmpty() && !file.group().equals(group)) {
            problems.add(new PoFile.Problem(1, "this is the file of " + file.group()));
        }
        boolean mayBeEmpty = format == FileFormat.BUNDLE && file.group().equals(group);
        if (entries.isEmpty() && !mayBeEmpty && problems.isEmpty()) {
            problems.add(new PoFile.Problem(1, "there is no unit in this file"));
        }
        for (var entry : entries) {
            if (texts.has(entry.key()) && !sources.sources(entry.key()).contains(entry.source())) {
                problems.add(new PoFile.Problem(entry.line(), "the unit never had this source text"));
            }
        }
        return problems.isEmpty() ? take(language, group, texts, entries, past) : ImportReport.refused(problems);
    }

    private ImportReport take(
            String language, String group, UnitTexts texts, List<FileEntry> entries, Map<String, Past> past) {
        var outcomes = new ArrayList<Outcome>();
        var conflicts = new ArrayList<String>();
        var skipped = new ArrayList<String>();
        int unchanged = 0;
        for (var entry : entries) {
            var before = past.getOrDefault(entry.key(), new Past(Set.of(), Set.of(), 0));
            if (!texts.has(entry.key())) {
                skipped.add(entry.key());
            } else if (entry.text().isBlank() || isThere(entry, before)) {
                unchanged++;
            } else {
                var outcome = save(new Place(language, group, entry.key()), entry, before.stepThen());
                outcomes.add(outcome);
                if (outcome == Outcome.LOST) {
                    conflicts.add(entry.key());
                }
            }
        }
        var counts = outcomes.stream().collect(Collectors.groupingBy(each -> each, Collectors.counting()));
        return new ImportReport(
                counts.getOrDefault(Outcome.ACCEPTED, 0L).intValue(),
                counts.getOrDefault(Outcome.SUGGESTED, 0L).intValue(),
                unchanged,
                conflicts,
                skipped,
                List.of());
    }

    /** A text that is still fuzzy says nothing new as long as it was ever there. */
    private static boolean isThere(FileEntry entry, Past before) {
        return entry.isFuzzy()
                ? before.texts().contains(entry.text())
                : before.accepted().contains(new Translation(entry.text(), entry.source(), UnitState.TRANSLATED));
    }

    private Outcome save(Place place, FileEntry entry, int stepThen) {
        var hash = Hash.of(entry.source().getBytes(StandardCharsets.UTF_8));
        var submission = new Submission(entry.text(), hash, null);
        return entry.isFuzzy()
                ? translations.suggest(place, submission).outcome()
                : translations.save(place, submission, stepThen).outcome();
    }

    private UnitTexts texts(String group, String language) {
        boolean known = Languages.standard()
                .canonical(language)
                .filter(language::equals)
                .isPresent();
        var texts = library.texts(group);
        if (!known || texts.sourceLanguage().equals(language)) {
            throw Problem.notFound();
        }
        return texts;
    }
}
