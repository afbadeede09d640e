package se.wikimedia.hub.content;

/** The kinds of question; {@code scored} ones count for passing. */
public enum QuestionType {
    SINGLE(true),
    MULTIPLE(true),
    MATCH(true),
    ORDER(true),
    NUMBER(true),
    TEXT(true),
    REFLECTION(false),
    EVIDENCE(false);

    private final boolean scored;

    QuestionType(boolean scored) {
        this.scored = scored;
    }

    public boolean scored() {
        return scored;
    }
}
