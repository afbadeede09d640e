package se.wikimedia.hub.similarity;

/** A text compared with one after the other. */
public final class FullScan {

    private final String sought;
    private final EditDistance distance;

    public FullScan(String sought) {
        this.sought = ComparedText.of(sought).plain();
        distance = new EditDistance(this.sought);
    }

    /** 0-1; below {@code least} 0. */
    public double similarity(ComparedText text, double least) {
        int longer = Math.max(sought.length(), text.plain().length());
        int most = (int) Math.ceil((1 - least) * longer);
        double similarity = SimilarTexts.similarity(distance.to(text.plain(), most), longer);
        return similarity < least ? 0 : similarity;
    }
}
