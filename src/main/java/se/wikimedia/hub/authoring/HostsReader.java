package se.wikimedia.hub.authoring;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.wikimedia.hub.manuscript.EvidenceHosts;
import se.wikimedia.hub.manuscript.QuestionSource.Type;
import se.wikimedia.hub.sheet.Cited;
import se.wikimedia.hub.sheet.Findings;
import se.wikimedia.hub.sheet.YamlSection;

/** Reads the {@code hosts} of an evidence question: names of wikis, a first label {@code *} standing for any one. */
final class HostsReader {

    private final YamlSection question;
    private final Findings findings;

    HostsReader(YamlSection question, Findings findings) {
        this.question = question;
        this.findings = findings;
    }

    /** Null when left out: then the usual wikis are meant. */
    @Nullable
    List<String> read(@Nullable Type type) {
        if (!question.has("hosts")) {
            return null;
        }
        if (type != null && type != Type.EVIDENCE) {
            findings.error(question.line("hosts"), "hosts belongs to an evidence question only; remove it");
            return null;
        }
        List<Cited> given = question.texts("hosts");
        if (given.isEmpty() || given.size() > EvidenceHosts.MOST) {
            findings.error(question.line("hosts"), "hosts must list 1 to " + EvidenceHosts.MOST + " names of wikis");
        }
        given.stream().filter(each -> !EvidenceHosts.isHost(each.id())).forEach(this::refuse);
        return given.stream().map(Cited::id).filter(EvidenceHosts::isHost).toList();
    }

    private void refuse(Cited host) {
        findings.error(
                host.line(),
                "host " + Findings.quoted(host.id())
                        + " is no name of a wiki; write it like commons.wikimedia.org or *.wikipedia.org");
    }
}
