package se.wikimedia.hub.workgroup;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import se.wikimedia.hub.content.Library;
import se.wikimedia.hub.shared.problem.FieldProblem;
import se.wikimedia.hub.shared.problem.Problem;
import se.wikimedia.hub.shared.text.Languages;

/** What somebody says about a working group, checked and tidied. */
@ApplicationScoped
class GroupCheck {

    private static final int LONGEST_NAME = 100;
    private static final int LONGEST_ABOUT = 2_000;
    private static final int MOST_LANGUAGES = 20;

    @Inject
    Library library;

    /** @throws Problem invalid, with everything that is wrong at once */
    GroupDraft checked(GroupDraft draft) {
        var name = Optional.ofNullable(draft.name()).orElse("").strip();
        var about = Optional.ofNullable(draft.about()).orElse("").strip();
        var typed = Optional.ofNullable(draft.languages()).orElse(List.of()).stream()
                .filter(Objects::nonNull)
                .toList();
        var languages = typed.stream()
                .flatMap(each -> Languages.standard().canonical(each).stream())
                .distinct()
                .toList();
        var topics = Optional.ofNullable(draft.topics()).orElse(List.of()).stream()
                .distinct()
                .toList();
        var problems = new ArrayList<FieldProblem>();
        if (name.isEmpty() || name.length() > LONGEST_NAME) {
            problems.add(new FieldProblem("name", "workgroup.name.unusable"));
        }
        if (about.length() > LONGEST_ABOUT) {
            problems.add(new FieldProblem("about", "expertise.about.too-long"));
        }
        if (languages.size() != typed.stream().distinct().count() || languages.size() > MOST_LANGUAGES) {
            problems.add(new FieldProblem("languages", "people.languages.unknown"));
        }
        if (!library.catalogue().topicKeys().containsAll(topics)) {
            problems.add(new FieldProblem("topics", "help.topics.unknown"));
        }
        if (!problems.isEmpty()) {
            throw Problem.invalid(problems);
        }
        return new GroupDraft(name, about, languages, topics);
    }
}
