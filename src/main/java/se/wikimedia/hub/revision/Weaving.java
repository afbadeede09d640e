package se.wikimedia.hub.revision;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Goes along a text and two edits of it once, and takes what was left alone, changed by one, or changed by both. */
final class Weaving {

    private final List<Paragraph> base;
    private final Author mine;
    private final Author theirs;
    private final List<MergePiece> pieces = new ArrayList<>();
    private final List<Paragraph> agreed = new ArrayList<>();

    /** An edit of the base, and how far it has been taken. */
    private static final class Author {
        private final List<Paragraph> paragraphs;
        private final List<Hunk> hunks;
        private int taken;

        Author(List<Paragraph> base, String text) {
            paragraphs = Paragraph.of(text);
            hunks = Hunk.between(Paragraph.texts(base), Paragraph.texts(paragraphs));
        }

        List<Paragraph> take(int count) {
            int start = taken;
            taken += count;
            return paragraphs.subList(start, taken);
        }

        Stream<Change> changes() {
            return hunks.stream().map(hunk -> new Change(this, hunk));
        }
    }

    private record Change(Author author, Hunk hunk) {
        int growth() {
            return hunk.newEnd() - hunk.newStart() - (hunk.end() - hunk.start());
        }
    }

    /** A part of the base that changes cover, each of which overlaps another; an empty part is where one inserted. */
    private static final class Span {
        private final List<Change> changes = new ArrayList<>();
        private final int start;
        private int end;

        Span(Hunk first) {
            start = first.start();
            end = first.end();
        }

        void add(Change change) {
            changes.add(change);
            end = Math.max(end, change.hunk.end());
        }

        boolean overlaps(Hunk hunk) {
            boolean sameInsertion = start == end && hunk.start() == start && hunk.end() == end;
            return sameInsertion || hunk.start() < end && start < hunk.end();
        }

        boolean isChangedBy(Author author) {
            return changes.stream().anyMatch(change -> change.author == author);
        }

        List<Paragraph> of(Author author) {
            int growth = changes.stream()
                    .filter(change -> change.author == author)
                    .mapToInt(Change::growth)
                    .sum();
            return author.take(end - start + growth);
        }
    }

    Weaving(String base, String mine, String theirs) {
        this.base = Paragraph.of(base);
        this.mine = new Author(this.base, mine);
        this.theirs = new Author(this.base, theirs);
    }

    List<MergePiece> pieces() {
        int done = 0;
        for (Span span : spans()) {
            takeUntouched(done, span.start);
            takeChanged(span);
            done = span.end;
        }
        takeUntouched(done, base.size());
        closeAgreed();
        return pieces;
    }

    private List<Span> spans() {
        List<Span> spans = new ArrayList<>();
        Stream.concat(mine.changes(), theirs.changes())
                .sorted(Comparator.comparingInt((Change change) -> change.hunk.start())
                        .thenComparingInt(change -> change.hunk.end()))
                .forEach(change -> {
                    if (spans.isEmpty() || !spans.get(spans.size() - 1).overlaps(change.hunk)) {
                        spans.add(new Span(change.hunk));
                    }
                    spans.get(spans.size() - 1).add(change);
                });
        return spans;
    }

    private void takeUntouched(int start, int end) {
        List<Paragraph> ours = mine.take(end - start);
        List<Paragraph> others = theirs.take(end - start);
        for (int i = 0; i < end - start; i++) {
            agreed.add(base.get(start + i).withGap(ours.get(i), others.get(i)));
        }
    }

    private void takeChanged(Span span) {
        List<Paragraph> ours = span.of(mine);
        List<Paragraph> others = span.of(theirs);
        boolean sameWords = Paragraph.texts(ours).equals(Paragraph.texts(others));
        if (sameWords || !span.isChangedBy(theirs)) {
            agreed.addAll(ours);
        } else if (!span.isChangedBy(mine)) {
            agreed.addAll(others);
        } else {
            closeAgreed();
            String was = Paragraph.joined(base.subList(span.start, span.end));
            pieces.add(new MergePiece.Conflict(was, Paragraph.joined(ours), Paragraph.joined(others)));
        }
    }

    private void closeAgreed() {
        String text = Paragraph.joined(agreed);
        if (!text.isEmpty()) {
            pieces.add(new MergePiece.Agreed(text));
        }
        agreed.clear();
    }
}
