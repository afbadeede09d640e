package se.wikimedia.hub.whole;

import java.nio.file.Path;
import java.util.List;
import se.wikimedia.hub.shared.text.Languages;
import se.wikimedia.hub.shared.text.Messages;

/** What the interface says, as its translators wrote it. */
final class InterfaceWords {

    private static final Messages MESSAGES = Messages.load(
            Languages.standard(), List.of(Path.of("translations", "ui").toUri()));

    private InterfaceWords() {}

    /** A message without arguments. */
    static String said(String language, String key) {
        return MESSAGES.text(language, key);
    }
}
