package se.wikimedia.hub.authoring;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import se.wikimedia.hub.authoring.LinkCheck.ToModule;
import se.wikimedia.hub.authoring.Neighbours.Neighbour;
import se.wikimedia.hub.sheet.Cited;
import se.wikimedia.hub.sheet.Findings;

/** Checks what modules say of the catalogue and of each other. */
final class CrossCheck {
    private final Neighbours all;

    CrossCheck(Neighbours all) {
        this.all = all;
    }

    void check(ModuleDraft module) {
        Findings findings = module.findings(ModuleFolder.MODULE);
        if (all.hasCatalogue()) {
            checkKeys("audience", module.yaml().audiences(), all.audiences(), findings);
            checkKeys("topic", module.yaml().topics(), all.topics(), findings);
        }
        checkRequired(module, findings);
        module.linksToModules().forEach(this::checkLink);
    }

    private static void checkKeys(String noun, List<Cited> cited, Set<String> known, Findings findings) {
        for (Cited key : cited) {
            if (!known.contains(key.id())) {
                findings.error(
                        key.line(),
                        noun + " " + Findings.quoted(key.id())
                                + " is not in catalogue.yaml; add it there or correct it");
            }
        }
    }

    private void checkRequired(ModuleDraft module, Findings findings) {
        boolean circle = false;
        for (Cited required : module.yaml().requires()) {
            if (required.id().equals(module.name())) {
                findings.error(required.line(), "a module can't require itself; remove it");
            } else if (!all.modules().containsKey(required.id())) {
                findings.error(
                        required.line(),
                        "required module " + Findings.quoted(required.id())
                                + " does not exist; add it or remove it here");
            } else if (!circle && leadsTo(required.id(), module.name())) {
                circle = true;
                findings.error(
                        required.line(),
                        "module " + Findings.quoted(required.id())
                                + " requires this one in turn; remove one link of the circle");
            }
        }
    }

    private boolean leadsTo(String from, String to) {
        Set<String> seen = new HashSet<>(Set.of(from));
        Deque<String> next = new ArrayDeque<>(seen);
        while (!next.isEmpty()) {
            Neighbour module = all.modules().get(next.pop());
            Collection<String> required = module == null ? List.of() : module.requires();
            for (String each : required) {
                if (each.equals(to)) {
                    return true;
                }
                if (seen.add(each)) {
                    next.push(each);
                }
            }
        }
        return false;
    }

    private void checkLink(ToModule link) {
        Neighbour module = all.modules().get(link.module());
        if (module == null) {
            link.findings()
                    .error(
                            link.line(),
                            "module " + Findings.quoted(link.module()) + " does not exist; correct the link");
        } else if (link.lesson() != null && !module.lessons().contains(link.lesson())) {
            link.findings()
                    .error(
                            link.line(),
                            "module " + Findings.quoted(link.module()) + " has no lesson "
                                    + Findings.quoted(link.lesson()) + "; correct the link");
        }
    }
}
