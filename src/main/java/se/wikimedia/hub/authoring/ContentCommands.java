package se.wikimedia.hub.authoring;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import se.wikimedia.hub.sheet.Finding;

/**
 * {@code check-content [DIR]} and {@code assign-ids [DIR]}; the folder is else $HUB_CONTENT, else modules-content. Exit
 * code 0: all is well, 1: there are errors in the content, 2: the folder or the command line can't be used.
 */
public final class ContentCommands {
    private static final String USAGE = "usage: check-content [DIR] | assign-ids [DIR]";

    private final PrintStream out;
    private final PrintStream err;

    ContentCommands(PrintStream out, PrintStream err) {
        this.out = out;
        this.err = err;
    }

    public static void main(String[] args) {
        // Messages hold ids and names in any script; the platform's own encoding may know none of them.
        PrintStream out = new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
        PrintStream err = new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8);
        System.exit(new ContentCommands(out, err).run(List.of(args), System.getenv("HUB_CONTENT")));
    }

    int run(List<String> args, @Nullable String setting) {
        if (args.isEmpty() || args.size() > 2) {
            err.println(USAGE);
            return 2;
        }
        String usual = setting == null || setting.isBlank() ? "modules-content" : setting;
        String folder = args.size() == 2 ? args.get(1) : usual;
        try {
            return switch (args.get(0)) {
                case "check-content" -> check(ContentFolder.read(Path.of(folder)));
                case "assign-ids" -> assign(UnitMarkers.assign(Path.of(folder)));
                default -> {
                    err.println(USAGE);
                    yield 2;
                }
            };
        } catch (NoSuchFileException | NotDirectoryException | InvalidPathException e) {
            err.println(folder + ": no such folder");
        } catch (IOException e) {
            err.println(folder + ": can't be used: " + e.getMessage());
        }
        return 2;
    }

    private int check(ContentFolder content) {
        content.findings().forEach(out::println);
        out.println(content.hasErrors() ? errors(content) : figures(content));
        return content.hasErrors() ? 1 : 0;
    }

    private static String figures(ContentFolder content) {
        long lessons = content.manuscripts().stream()
                .mapToLong(each -> each.lessons().size())
                .sum();
        long questions = content.manuscripts().stream()
                .flatMap(each -> each.lessons().stream())
                .mapToLong(each ->
                        each.quiz() == null ? 0 : each.quiz().questions().size())
                .sum();
        return count(content.manuscripts().size(), "module") + ", " + count(lessons, "lesson") + ", "
                + count(questions, "question") + ": no errors";
    }

    private static String errors(ContentFolder content) {
        List<Finding> errors =
                content.findings().stream().filter(Finding::isError).toList();
        Set<String> places = new TreeSet<>();
        errors.forEach(finding -> places.add(finding.file().split("/", 2)[0]));
        boolean catalogue = places.remove(Catalogue.FILE);
        String modules = places.isEmpty() ? "" : count(places.size(), "module");
        return count(errors.size(), "error") + " in " + modules + (catalogue && !places.isEmpty() ? " and " : "")
                + (catalogue ? Catalogue.FILE : "");
    }

    private int assign(UnitMarkers.Assignment assignment) {
        assignment.left().forEach(out::println);
        assignment.changed().forEach(each -> out.println(each.file() + ": " + count(each.markers(), "new marker")));
        int markers = assignment.changed().stream()
                .mapToInt(UnitMarkers.Assignment.Changed::markers)
                .sum();
        long left = assignment.left().stream().map(Finding::file).distinct().count();
        out.println(count(markers, "new marker") + " in "
                + count(assignment.changed().size(), "file")
                + (left == 0 ? "" : "; " + count(left, "file") + " left as they were"));
        return left == 0 ? 0 : 1;
    }

    private static String count(long number, String noun) {
        return number + " " + noun + (number == 1 ? "" : "s");
    }
}
