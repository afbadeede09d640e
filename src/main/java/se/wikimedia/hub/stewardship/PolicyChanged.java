package se.wikimedia.hub.stewardship;

import java.util.Set;

/**
 * Something was decided in a language.
 *
 * @param reviewedOnly the languages (BCP 47) whose readers get reviewed texts only from then on
 */
record PolicyChanged(Set<String> reviewedOnly) {}
