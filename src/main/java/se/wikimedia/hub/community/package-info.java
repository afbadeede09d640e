/**
 * The public list of communities.
 *
 * <dl>
 * <dt>community<dd>an affiliate or language community that people may belong to
 * <dt>tier<dd>baseline, emerging or underserved; the committee decides, and it weighs in whose need comes first
 * </dl>
 */
@NullMarked
package se.wikimedia.hub.community;

import org.jspecify.annotations.NullMarked;
