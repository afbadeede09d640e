package se.wikimedia.hub.roster;

/**
 * What somebody has agreed to.
 *
 * @param listed whether agents find them
 * @param open whether everybody does; never without the first
 * @param about what they say of themselves as a resident
 */
public record ResidencyRow(boolean listed, boolean open, String about) {

    /** Of somebody who has agreed to nothing. */
    static final ResidencyRow UNTOLD = new ResidencyRow(false, false, "");
}
