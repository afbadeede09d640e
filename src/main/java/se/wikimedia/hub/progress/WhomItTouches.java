package se.wikimedia.hub.progress;

/**
 * Whom scoring a lesson's old attempts by today's quiz touches, in numbers; they are kept with the decision.
 *
 * @param attempts whose score becomes another
 * @param turnRight attempts that would be passed and were not
 * @param turnWrong attempts that would not be passed and were; what they have earned stays all the same
 * @param newlyPass people who have not passed yet and would
 */
public record WhomItTouches(int attempts, int turnRight, int turnWrong, int newlyPass) {

    public boolean nobody() {
        return attempts == 0;
    }
}
