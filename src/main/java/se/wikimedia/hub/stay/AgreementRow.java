package se.wikimedia.hub.stay;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What visitor and host agree on, and who has accepted it.
 *
 * @param text Markdown; null is the standard agreement
 * @param language of the text, BCP 47; null for the standard agreement
 * @param mark tells this text from others; whoever accepts names it
 * @param visitorAgreedAt null while the visitor hasn't accepted this text
 * @param hostAgreedAt the same for the host
 * @param changed whether somebody has accepted another text before, which counts no more
 */
public record AgreementRow(
        @Nullable String text,
        @Nullable String language,
        String mark,
        @Nullable Instant visitorAgreedAt,
        @Nullable Instant hostAgreedAt,
        boolean changed) {}
