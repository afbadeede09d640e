package se.wikimedia.hub.backlog;

import se.wikimedia.hub.ranking.Score;

/** The parts of a score by the letters under which the formula was published. */
public record FormulaParts(double D, double I, double T, double C, double A, double E, double k, long z) {

    static FormulaParts of(Score.Parts parts) {
        return new FormulaParts(
                parts.demand(),
                parts.impact(),
                parts.time(),
                parts.confirmation(),
                parts.age(),
                parts.effort(),
                parts.calibration(),
                parts.sessions());
    }
}
