package se.wikimedia.hub.editing;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import se.wikimedia.hub.manuscript.EvidenceHosts;
import se.wikimedia.hub.manuscript.QuizSource.Attempts;
import se.wikimedia.hub.shared.problem.FieldProblem;
import se.wikimedia.hub.sheet.YamlSection;

/** What is wrong with a quiz's numbers and wikis, by its form's fields. It can be saved all the same. */
final class QuizProblems {

    private static final Pattern WHOLE = Pattern.compile("[+-]?[0-9]{1,9}");

    private final List<FieldProblem> found = new ArrayList<>();

    private QuizProblems() {}

    static List<FieldProblem> of(QuizSheet quiz) {
        QuizProblems problems = new QuizProblems();
        problems.share(quiz.pass());
        problems.whole("draw", quiz.draw(), 1, Math.max(1, quiz.questions().size()));
        problems.whole("most", quiz.most(), 1, Attempts.MOST);
        problems.whole("wait-hours", quiz.waitHours(), 0, Attempts.LONGEST_WAIT_HOURS);
        for (int i = 0; i < quiz.questions().size(); i++) {
            problems.hosts("q." + i + ".hosts", quiz.questions().get(i));
        }
        return problems.found;
    }

    private void share(String text) {
        BigDecimal share = text.isEmpty() ? BigDecimal.ONE : YamlSection.number(text);
        if (share == null || share.signum() < 0 || share.compareTo(BigDecimal.ONE) > 0) {
            found.add(new FieldProblem("pass", "editing.wrong.share"));
        }
    }

    private void whole(String field, String text, int least, int most) {
        boolean good = text.isEmpty()
                || WHOLE.matcher(text).matches() && Integer.parseInt(text) >= least && Integer.parseInt(text) <= most;
        if (!good) {
            found.add(new FieldProblem(field, "editing.wrong.whole", Map.of("least", least, "most", most)));
        }
    }

    private void hosts(String field, QuizSheet.Question question) {
        List<String> hosts = question.hosts();
        if (!hosts.isEmpty() && !question.is("evidence")) {
            found.add(new FieldProblem(field, "editing.wrong.hosts.type"));
        } else if (hosts.size() > EvidenceHosts.MOST) {
            found.add(new FieldProblem(field, "editing.wrong.hosts.many", Map.of("most", EvidenceHosts.MOST)));
        } else {
            hosts.stream()
                    .filter(host -> !EvidenceHosts.isHost(host))
                    .findFirst()
                    .ifPresent(host -> found.add(new FieldProblem(field, "editing.wrong.host", Map.of("host", host))));
        }
    }
}
