package se.wikimedia.hub.attachment;

import java.util.List;
import se.wikimedia.hub.authoring.FileType;
import se.wikimedia.hub.shared.problem.FieldProblem;
import se.wikimedia.hub.shared.problem.Problem;

/**
 * A file whose content is what its name promises.
 *
 * @param name without folders and what an address can't hold
 */
public record CheckedFile(String name, String mediaType, byte[] content) {

    /** In bytes. */
    private static final int LARGEST = 4 << 20;

    /** More than a file may have, in bytes, so that who sends one that is too large can be told so. */
    public static final long LARGEST_SENT = 8L << 20;

    /** The problem of a file that is larger. */
    public static final String TOO_LARGE = "attachment-too-large";

    private static final int LONGEST_NAME = 100;

    public CheckedFile {
        content = content.clone();
    }

    @Override
    public byte[] content() {
        return content.clone();
    }

    /** Why a file was not taken, as pages tell it; the server itself refuses what is far too large. */
    public static String refusal(Problem problem) {
        return problem.type().equals("too-large") ? TOO_LARGE : problem.type();
    }

    /**
     * @param submitted the name, or the path that some browsers send
     * @throws Problem too large; {@code attachment-type}; invalid: no name
     */
    public static CheckedFile of(String submitted, byte[] content) {
        if (content.length > LARGEST) {
            throw Problem.of(Problem.Kind.TOO_LARGE, TOO_LARGE);
        }
        var name = name(submitted);
        if (name.isEmpty() || name.length() > LONGEST_NAME) {
            throw Problem.invalid(List.of(new FieldProblem("name", "attachment.name.unusable")));
        }
        var type = FileType.proven(name, content)
                .orElseThrow(() -> Problem.of(Problem.Kind.UNPROCESSABLE, "attachment-type"));
        return new CheckedFile(name, type, content);
    }

    private static String name(String submitted) {
        var last = submitted.substring(Math.max(submitted.lastIndexOf('/'), submitted.lastIndexOf('\\')) + 1);
        return last.strip().replaceAll("[^\\p{L}\\p{M}\\p{N}._-]+", "-").replaceAll("^[.-]+", "");
    }
}
