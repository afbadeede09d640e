package se.wikimedia.hub.paper;

import com.ibm.icu.text.Bidi;
import com.openhtmltopdf.bidi.BidiReorderer;
import com.openhtmltopdf.bidi.BidiSplitter;
import com.openhtmltopdf.bidi.BidiTextRun;

/** The order in which words of several directions stand in a line (UAX 9); one for each paper. */
final class Directions implements BidiSplitter {

    private final Bidi bidi = new Bidi();

    @Override
    public void setParagraph(String paragraph, byte direction) {
        byte level = direction == NEUTRAL ? Bidi.LEVEL_DEFAULT_LTR : direction;
        bidi.setPara(paragraph, level, null);
    }

    @Override
    public int countTextRuns() {
        return bidi.countRuns();
    }

    @Override
    public BidiTextRun getVisualRun(int number) {
        var run = bidi.getVisualRun(number);
        return new BidiTextRun(run.getStart(), run.getLength(), run.getDirection());
    }

    @Override
    public byte getBaseDirection(String paragraph) {
        return Bidi.getBaseDirection(paragraph);
    }

    /** How a piece of one direction is written from the left. */
    static final class FromTheLeft implements BidiReorderer {

        @Override
        public String reorderRTLTextToLTR(String text) {
            // marks come first: the typeface draws them over what follows
            return Bidi.writeReverse(text, Bidi.DO_MIRRORING | Bidi.REMOVE_BIDI_CONTROLS);
        }

        @Override
        public String shapeText(String text) {
            return Shaping.shape(text);
        }

        /** What has no shape of its own was refused before. */
        @Override
        public String deshapeText(String text) {
            return text;
        }

        @Override
        public boolean isLiveImplementation() {
            return true;
        }
    }
}
