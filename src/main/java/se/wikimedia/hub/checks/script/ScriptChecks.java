package se.wikimedia.hub.checks.script;

import java.util.List;
import se.wikimedia.hub.checks.pair.Check;

/** Letters, scripts and characters that nobody sees. */
public final class ScriptChecks {

    private ScriptChecks() {}

    public static List<Check> all() {
        return List.of(
                new BidiControls(),
                new ZeroWidth(),
                new BrokenCharacters(),
                new MixedScripts(),
                new ScriptOfLanguage(),
                new NotNormal(),
                new Kashida(),
                new KabyleLetters(),
                new CommaBelow(),
                new ArabicLetters());
    }
}
