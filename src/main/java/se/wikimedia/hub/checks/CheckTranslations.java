package se.wikimedia.hub.checks;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.wikimedia.hub.shared.text.Languages;
import se.wikimedia.hub.shared.text.Messages;

/**
 * {@code check-translations [DIR]}; the folder is else $HUB_TRANSLATIONS, else translations. Every remark is a line
 * {@code file:line: …}. Exit code 0: nothing blocking, 1: something blocking is offered as translated, 2: the folder or
 * the command line can't be used.
 */
public final class CheckTranslations {

    /** Every command runs in the hub's own folder. */
    private static final Path OWN_TEXTS = Path.of("translations", "ui");

    private final PrintStream out;
    private final PrintStream err;
    private final Messages messages = Messages.load(Languages.standard(), List.of(OWN_TEXTS.toUri()));

    CheckTranslations(PrintStream out, PrintStream err) {
        this.out = out;
        this.err = err;
    }

    public static void main(String[] args) {
        // Remarks quote texts in any script; the platform's own encoding may know none of them.
        var out = new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
        var err = new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8);
        System.exit(new CheckTranslations(out, err).run(List.of(args), System.getenv("HUB_TRANSLATIONS")));
    }

    int run(List<String> args, @Nullable String setting) {
        if (args.size() > 1) {
            err.println("usage: check-translations [DIR]");
            return 2;
        }
        var usual = setting == null || setting.isBlank() ? "translations" : setting;
        var folder = args.isEmpty() ? usual : args.get(0);
        try {
            if (Files.isDirectory(Path.of(folder))) {
                return report(TranslatedFiles.read(Path.of(folder)));
            }
            err.println(folder + ": no such folder");
        } catch (InvalidPathException e) {
            err.println(folder + ": no such folder");
        } catch (IOException e) {
            err.println(folder + ": can't be used: " + e.getMessage());
        }
        return 2;
    }

    private int report(TranslatedFiles files) {
        files.broken().forEach(out::println);
        int warnings = 0;
        int errors = files.broken().size();
        for (var text : files.texts()) {
            for (var remark : text.remarks()) {
                boolean error = remark.isBlocking() && !text.suggested();
                errors += error ? 1 : 0;
                warnings += error ? 0 : 1;
                out.println(text.place() + ": " + (error ? "" : "warning: ") + text.key() + ": " + told(remark));
            }
        }
        out.println(count(files.texts().size(), "text") + ": " + count(errors, "error") + ", "
                + count(warnings, "warning"));
        return errors == 0 ? 0 : 1;
    }

    private String told(Remark remark) {
        var check = remark.check();
        return messages.text("en", check.description()) + " (" + check.id() + ") "
                + remark.fault().replaceAll("\\R", "⏎");
    }

    private static String count(int number, String noun) {
        return number + " " + noun + (number == 1 ? "" : "s");
    }
}
