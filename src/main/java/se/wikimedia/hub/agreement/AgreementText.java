package se.wikimedia.hub.agreement;

import org.jspecify.annotations.Nullable;

/**
 * What is agreed on in one stay.
 *
 * @param text Markdown; null is the standard agreement
 * @param language of the text, BCP 47; null for the standard agreement, which is there in every language
 * @param mark the same for the same text and facts alone
 */
public record AgreementText(@Nullable String text, @Nullable String language, String mark) {

    public boolean standard() {
        return text == null;
    }
}
