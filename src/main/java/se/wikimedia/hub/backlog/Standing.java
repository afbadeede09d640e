package se.wikimedia.hub.backlog;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How a member of the committee stands to a proposal.
 *
 * @param recused community, affiliate, request, author, declared, or term outside of one's own; null for who may score
 * @param mine what the member has said; null before
 * @param others what the others have said, in no order that tells who; null until the member has said something
 */
public record Standing(
        @Nullable String recused,
        @Nullable Rubric mine,
        @Nullable List<Rubric> others) {}
