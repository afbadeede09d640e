package se.wikimedia.hub.translation;

import se.wikimedia.hub.content.Translation;

/** A text that readers saw once, or see now. */
public record AcceptedText(Place place, Translation translation) {}
