package se.wikimedia.hub.paper;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.TextDirection;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.concurrent.Semaphore;
import java.util.logging.Level;
import org.jspecify.annotations.Nullable;
import se.wikimedia.hub.shared.problem.Problem;

/**
 * Makes PDF: tagged for those who listen to it (PDF/UA), with what it is written in inside, so that it looks the same
 * everywhere. It asks nobody for anything, whatever the text names. The typefaces are read once somebody wants a PDF.
 */
@ApplicationScoped
public class PaperPress {

    /** In characters of HTML, several times an agreement of the longest text: what takes seconds and 100 MB at worst. */
    private static final int LARGEST = 120_000;

    private static final int AT_ONCE = 2;
    private static final String FAMILY = "Hub Sans";
    private static final String STYLE = """
            @page { size: A4; margin: 22mm 20mm 24mm; @bottom-center { content: counter(page) " / " counter(pages); \
            font-family: "Hub Sans"; font-size: 8pt; color: #54595d } }
            * { font-family: "Hub Sans" }
            body { font-size: 10pt; line-height: 1.55; color: #202122 }
            h1 { font-size: 18pt; line-height: 1.3; margin: 0 0 12pt }
            h2 { font-size: 13pt; margin: 16pt 0 6pt; page-break-after: avoid }
            h3, h4, h5, h6 { font-size: 11pt; margin: 12pt 0 4pt; page-break-after: avoid }
            p { margin: 0 0 8pt } li { margin: 0 0 4pt }
            ul, ol { margin: 0 0 8pt; padding: 0 0 0 18pt }
            [dir=rtl] ul, [dir=rtl] ol { padding: 0 18pt 0 0 }
            [dir=ltr] ul, [dir=ltr] ol { padding: 0 0 0 18pt }
            [dir=rtl] { text-align: right } [dir=ltr] { text-align: left }
            blockquote { margin: 0 12pt 8pt } pre { white-space: pre-wrap }
            table { border-collapse: collapse; margin: 0 0 8pt }
            th, td { border: 0.5pt solid #a2a9b1; padding: 3pt 6pt; vertical-align: top }
            .quiet { color: #54595d }""";

    private final Semaphore places = new Semaphore(AT_ONCE);
    private @Nullable Typeface regular;
    private @Nullable Typeface bold;

    /** Whether all of the paper can be written; scripts of South and East Asia can't, nor what is far too long. */
    public boolean prints(Paper paper) {
        return paper.html().length() <= LARGEST && regular().writes(paper.document(""));
    }

    /**
     * The PDF.
     *
     * @throws Problem conflict, for what can't be written
     */
    public byte[] print(Paper paper) {
        if (!prints(paper)) {
            throw Problem.of(Problem.Kind.CONFLICT, "no-paper");
        }
        places.acquireUninterruptibly();
        try {
            return make(paper);
        } finally {
            places.release();
        }
    }

    private byte[] make(Paper paper) {
        var out = new ByteArrayOutputStream();
        var builder = new PdfRendererBuilder();
        builder.useFont(regular()::open, FAMILY, 400, FontStyle.NORMAL, true);
        builder.useFont(bold()::open, FAMILY, 700, FontStyle.NORMAL, true);
        builder.useUnicodeBidiSplitter(Directions::new);
        builder.useUnicodeBidiReorderer(new Directions.FromTheLeft());
        builder.defaultTextDirection(paper.rightToLeft() ? TextDirection.RTL : TextDirection.LTR);
        builder.useUriResolver((base, address) -> null);
        for (var priority : ExternalResourceControlPriority.values()) {
            builder.useExternalResourceAccessControl((address, type) -> false, priority);
        }
        // of all that was let through the typeface lacks isolates alone
        builder.useReplacementText("");
        builder.usePdfUaAccessibility(true);
        builder.withProducer("Content Partnerships Hub");
        builder.withHtmlContent(regular().without(paper.document(STYLE)), null);
        builder.toStream(out);
        try {
            builder.run();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private synchronized Typeface regular() {
        if (regular == null) {
            // it tells each step of each page otherwise
            XRLog.listRegisteredLoggers().forEach(name -> XRLog.setLevel(name, Level.WARNING));
            regular = new Typeface("DejaVuSans.ttf");
        }
        return regular;
    }

    private synchronized Typeface bold() {
        if (bold == null) {
            bold = new Typeface("DejaVuSans-Bold.ttf");
        }
        return bold;
    }
}
