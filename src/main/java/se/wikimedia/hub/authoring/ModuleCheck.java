package se.wikimedia.hub.authoring;

import java.util.List;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;
import se.wikimedia.hub.manuscript.Manuscript;
import se.wikimedia.hub.sheet.Finding;
import se.wikimedia.hub.sheet.Findings;

/**
 * One module's files, read and checked just as those of a folder are.
 *
 * @param manuscript null when there are errors
 * @param findings all that is wrong with the module, by file and line
 */
public record ModuleCheck(@Nullable Manuscript manuscript, List<Finding> findings) {

    /**
     * No content, however broken or hostile, makes this fail; it becomes a finding.
     *
     * @param files by path within the module, such as {@code module.yaml} or {@code files/map.svg}
     * @param neighbours all modules; whether this one is among them doesn't matter
     */
    public static ModuleCheck read(String moduleId, SortedMap<String, byte[]> files, Neighbours neighbours) {
        ModuleDraft module = new ModuleDraft(moduleId, findings -> new FilesInMemory(files, findings));
        for (String other : neighbours.modules().keySet()) {
            if (other.equalsIgnoreCase(moduleId) && !other.equals(moduleId)) {
                module.findings(ModuleFolder.MODULE)
                        .error(1, "the id differs in case only from " + Findings.quoted(other) + "; choose another");
            }
        }
        new CrossCheck(neighbours.with(moduleId, module.neighbour())).check(module);
        return new ModuleCheck(
                module.manuscript(), module.found().stream().sorted().distinct().toList());
    }

    public boolean hasErrors() {
        return findings.stream().anyMatch(Finding::isError);
    }
}
