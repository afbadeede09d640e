package se.wikimedia.hub.opening;

import java.util.SortedMap;
import se.wikimedia.hub.shared.text.OwnLanguage;

/**
 * What is said of languages has changed.
 *
 * @param languages all that are open, by their tags
 */
record LanguagesOpened(SortedMap<String, OwnLanguage> languages) {}
