package se.wikimedia.hub.translation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.wikimedia.hub.content.Translation;
import se.wikimedia.hub.content.UnitState;

/** All that was ever written for one place, and what reviewers said of it. What is current follows from it. */
final class History {

    private final List<UnitText> texts;
    private final Map<Long, UnitReview> lastReview = new HashMap<>();

    /** Both with the oldest first. */
    History(List<UnitText> texts, List<UnitReview> reviews) {
        this.texts = texts;
        reviews.forEach(review -> lastReview.put(review.unitText(), review));
    }

    Optional<UnitText> current() {
        return texts.stream().filter(UnitText::isAccepted).max(Comparator.comparingInt(UnitText::step));
    }

    /** The newest text that a reviewer approved. */
    private Optional<Translation> reviewed() {
        return texts.stream()
                .filter(text -> text.isAccepted() && isReviewed(text))
                .max(Comparator.comparingInt(UnitText::step))
                .map(text -> new Translation(text.text(), text.source(), UnitState.REVIEWED));
    }

    /** 0 before anything was accepted. */
    int step() {
        return current().map(UnitText::step).orElse(0);
    }

    /** Written after the current text or beside it, and not yet decided, the oldest first. */
    List<UnitText> suggestions() {
        var open = new ArrayList<UnitText>();
        for (var text : texts) {
            boolean decided = lastReview.containsKey(text.id()) || isTaken(text);
            if (!text.isAccepted() && !decided) {
                open.add(text);
            }
        }
        return open;
    }

    /** The same by the same author, where it is still to be decided. */
    Optional<UnitText> suggestedAs(Written written) {
        return suggestions().stream().filter(written::isIn).findFirst();
    }

    /** What a reviewer sent back to this author, until they write anew or another text is accepted. */
    List<UnitText> returnedTo(long author) {
        return texts.stream()
                .filter(text -> text.isBy(author) && !text.isAccepted())
                .filter(text ->
                        review(text).filter(review -> !review.approved()).isPresent())
                .filter(text -> texts.stream()
                        .noneMatch(each -> each.id() > text.id() && (each.isAccepted() || each.isBy(author))))
                .toList();
    }

    /** Whether its author, or somebody else, has since saved what it says. */
    private boolean isTaken(UnitText suggestion) {
        return texts.stream()
                .anyMatch(each -> each.isAccepted()
                        && each.id() > suggestion.id()
                        && (each.text().equals(suggestion.text())
                                || each.derivedFrom()
                                        .filter(id -> id == suggestion.id())
                                        .isPresent()));
    }

    Optional<UnitText> find(long id) {
        return texts.stream().filter(each -> each.id() == id).findFirst();
    }

    Optional<UnitText> atStep(int step) {
        return texts.stream()
                .filter(each -> each.step() == step && each.isAccepted())
                .findFirst();
    }

    /** Every source text that a translation was made from. */
    List<String> sources() {
        return texts.stream().map(UnitText::source).distinct().toList();
    }

    /** Whether this was ever written; what was accepted once needn't be accepted or suggested again. */
    boolean has(String text, String source, boolean accepted) {
        return texts.stream()
                .anyMatch(each ->
                        each.text().equals(text) && each.source().equals(source) && (each.isAccepted() || !accepted));
    }

    /** Whether this was ever written, from whatever source; the same rule for what was accepted. */
    boolean has(String text, boolean accepted) {
        return texts.stream().anyMatch(each -> each.text().equals(text) && (each.isAccepted() || !accepted));
    }

    boolean isReviewed(UnitText text) {
        var review = lastReview.get(text.id());
        return review != null && review.approved();
    }

    /** What was last said of a text. */
    Optional<UnitReview> review(UnitText text) {
        return Optional.ofNullable(lastReview.get(text.id()));
    }

    /** What readers and translators go by: the current text, else the newest suggestion. */
    Optional<Translation> translation() {
        return current()
                .map(text -> new Translation(
                        text.text(),
                        text.source(),
                        isReviewed(text) ? UnitState.REVIEWED : UnitState.TRANSLATED,
                        isReviewed(text) ? null : reviewed().orElse(null)))
                .or(() -> suggestions().stream()
                        .reduce((older, newer) -> newer)
                        .map(text -> new Translation(text.text(), text.source(), UnitState.SUGGESTED)));
    }
}
