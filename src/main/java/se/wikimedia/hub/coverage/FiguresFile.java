package se.wikimedia.hub.coverage;

import java.util.List;
import se.wikimedia.hub.shared.text.Csv;

/** Figures as files of comma-separated values. */
final class FiguresFile {

    private FiguresFile() {}

    /** One line for each language. */
    static String of(List<Share> languages) {
        var lines = new StringBuilder(Csv.line("language", "units", "translated", "reviewed", "outdated", "learners"));
        languages.forEach(each -> lines.append(Csv.line(
                each.key(), each.units(), each.translated(), each.reviewed(), each.outdated(), each.learners())));
        return lines.toString();
    }

    /** What holds now of all, of each group and path, then what held at the end of each day that is shown. */
    static String of(LanguageFigures figures) {
        var lines = new StringBuilder(Csv.line("of", "day", "units", "translated", "reviewed", "outdated", "learners"));
        lines.append(line("all", figures.total()));
        figures.groups().forEach(each -> lines.append(line("group:" + each.key(), each)));
        figures.paths().forEach(each -> lines.append(line("path:" + each.key(), each)));
        figures.past()
                .forEach(each -> lines.append(
                        Csv.line("all", each.day(), each.units(), each.translated(), each.reviewed(), null, null)));
        return lines.toString();
    }

    private static String line(String of, Share share) {
        return Csv.line(
                of, null, share.units(), share.translated(), share.reviewed(), share.outdated(), share.learners());
    }
}
