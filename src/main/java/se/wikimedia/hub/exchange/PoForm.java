package se.wikimedia.hub.exchange;

import java.util.LinkedHashMap;
import java.util.List;
import se.wikimedia.hub.shared.text.PoEntry;
import se.wikimedia.hub.shared.text.PoFile;

/** A group as a PO file. */
final class PoForm {

    private static final String GROUP = "Project-Id-Version";
    private static final String NEWEST = "X-Hub-Newest";

    private PoForm() {}

    static String write(GroupFile file) {
        var header = new LinkedHashMap<String, String>();
        header.put(GROUP, file.group());
        header.putAll(PoFile.of(file.language().orElse(""), List.of()).header());
        header.put(NEWEST, String.valueOf(file.newest()));
        var entries = file.entries().stream()
                .map(each -> PoEntry.of(each.key(), each.source(), each.text(), each.isFuzzy()))
                .toList();
        return new PoFile(header, entries, List.of()).write();
    }

    static GroupFile read(byte[] bytes) {
        var po = PoFile.read(bytes);
        var entries = po.entries().stream().map(PoForm::entry).toList();
        long newest = GroupFile.newest(po.header().getOrDefault(NEWEST, ""));
        return new GroupFile("", "", po.language(), newest, entries, po.problems());
    }

    private static FileEntry entry(PoEntry entry) {
        var state = entry.fuzzy() ? FileEntry.State.FUZZY : FileEntry.State.TRANSLATED;
        return new FileEntry(entry.msgctxt(), entry.msgid(), entry.msgstr(), state, entry.line());
    }
}
