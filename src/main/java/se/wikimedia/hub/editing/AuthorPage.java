package se.wikimedia.hub.editing;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import se.wikimedia.hub.drafting.Drafts;
import se.wikimedia.hub.shared.problem.Problem;
import se.wikimedia.hub.shared.text.Languages;
import se.wikimedia.hub.shared.web.ReaderLanguage;
import se.wikimedia.hub.shared.web.Route;
import se.wikimedia.hub.shared.web.Visit;
import se.wikimedia.hub.shared.web.Visited;

/** An author's desk: what waits for a review, what is being written, what is published, and a new module. */
@Named
@RequestScoped
@Route("/author")
@RolesAllowed("author")
public class AuthorPage implements Visited {

    static final String ADDRESS = "/author";

    @Inject
    Drafts drafts;

    @Inject
    Credits credits;

    @Inject
    EditingNotice notice;

    @Inject
    ReaderLanguage reader;

    private String title = "";
    private String language = "";
    private String credit = "";
    private List<Drafts.DraftRow> open = List.of();

    @Override
    public Optional<String> visit(Visit visit) {
        notice.read(visit);
        language = reader.getTag();
        credit = credits.mine();
        if (visit.posted()) {
            title = visit.typed("title");
            language = visit.typed("language");
            credit = visit.typed("credit");
            try {
                return Optional.of(ADDRESS + "/" + drafts.begin(title, canonical(), credit));
            } catch (Problem problem) {
                notice.refused(problem);
            }
        }
        open = drafts.open();
        return Optional.empty();
    }

    private String canonical() {
        return Languages.standard().canonical(language.strip()).orElse(language.strip());
    }

    public List<Drafts.DraftRow> getReviews() {
        return open.stream().filter(Drafts.DraftRow::wantsMyReview).toList();
    }

    public List<Drafts.DraftRow> getOpen() {
        return open.stream().filter(row -> !row.wantsMyReview()).toList();
    }

    public List<Drafts.ModuleRow> getModules() {
        return drafts.modules();
    }

    public String getTitle() {
        return title;
    }

    public String getLanguage() {
        return language;
    }

    public String getCredit() {
        return credit;
    }
}
