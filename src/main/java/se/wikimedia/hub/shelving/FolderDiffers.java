package se.wikimedia.hub.shelving;

import java.util.SortedMap;
import se.wikimedia.hub.manuscript.Manuscript;

/**
 * At start: the folder of a module has changed, but the module was edited in the browser since it was last read from
 * there. Fired once for each such state of the folder, within the transaction that takes note of it; an observer that
 * throws leaves it to be fired again at the next start.
 *
 * @param revision of the module as it stands, which the folder does not replace
 * @param manuscript what the folder says
 * @param files all that the manuscript is made of, by path within the module
 */
public record FolderDiffers(String module, int revision, Manuscript manuscript, SortedMap<String, byte[]> files) {}
