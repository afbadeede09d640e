package se.wikimedia.hub.glossary;

import java.util.List;
import se.wikimedia.hub.terms.GlossaryFile;

/**
 * What became of a file of terms.
 *
 * @param problems why it was refused, by line; then nothing was changed
 */
public record GlossaryReport(int added, int changed, int unchanged, List<GlossaryFile.Problem> problems) {}
