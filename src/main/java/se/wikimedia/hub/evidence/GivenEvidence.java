package se.wikimedia.hub.evidence;

/**
 * A link as authors see it.
 *
 * @param giver the display name
 * @param author the display name of who decided; empty while nobody has, or when their account is gone
 * @param own whether the author who looks has given it
 */
public record GivenEvidence(EvidenceRow row, String giver, String author, boolean own) {}
