package se.wikimedia.hub.stay;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.wikimedia.hub.authority.CurrentPerson;
import se.wikimedia.hub.paper.Paper;
import se.wikimedia.hub.shared.problem.Problem;
import se.wikimedia.hub.shared.text.Html;
import se.wikimedia.hub.shared.text.Languages;
import se.wikimedia.hub.shared.text.Links;
import se.wikimedia.hub.shared.text.SafeHtml;
import se.wikimedia.hub.shared.web.HubAddress;
import se.wikimedia.hub.shared.web.ReaderLanguage;
import se.wikimedia.hub.shared.web.Texts;
import se.wikimedia.hub.tours.Slots;
import se.wikimedia.hub.tours.Tours;

/** A stay's agreement and certificate on paper, in the reader's language: what their pages say. */
@RequestScoped
class StayPapers {

    @Inject
    Stays stays;

    @Inject
    Slots slots;

    @Inject
    Tours tours;

    @Inject
    Texts texts;

    @Inject
    ReaderLanguage reader;

    @Inject
    HubAddress address;

    @Inject
    CurrentPerson me;

    /** @throws Problem not found */
    Paper agreement(long placement) {
        return agreement(stays.get(placement), stays.agreement(placement));
    }

    Paper agreement(StayRow stay, AgreementRow agreement) {
        var changed = agreement.changed() ? "<p>" + Html.escape(texts.text("stay.agreement.changed")) + "</p>" : "";
        var root = address.of("/").toString().replaceFirst("/$", "");
        var text = Paper.readable(terms(stay, agreement), root);
        return paper(
                "stay.agreement",
                stay.place(),
                text + changed + list(accepted(agreement).stream().map(Html::escape)));
    }

    /** What is agreed on, as HTML: the tour's own text or the standard one. */
    String terms(StayRow stay, AgreementRow agreement) {
        return agreement.text() == null ? standard(stay.place()) : own(agreement.text(), agreement.language());
    }

    /** Whether and when each of the two has accepted it, in words. */
    List<String> accepted(AgreementRow agreement) {
        return List.of(
                accepted("stay.agreed.visitor", "stay.agreed.visitor.not", agreement.visitorAgreedAt()),
                accepted("stay.agreed.host", "stay.agreed.host.not", agreement.hostAgreedAt()));
    }

    private String standard(StayRow.Place place) {
        var covered = texts.list(slots.get(place.tour(), place.slot()).covered().stream()
                .map(key -> texts.text("tours.covered." + key))
                .toList());
        var parties = parties("stay.agreement.parties", place);
        var conduct = Html.escape(texts.text("stay.agreement.conduct")) + " <a href=\"/report\">"
                + Html.escape(texts.text("stay.agreement.problem")) + "</a>";
        var points = list(Stream.of(
                        Html.escape(texts.text("stay.agreement.host")),
                        covered.isEmpty() ? "" : Html.escape(texts.of("stay.agreement.covered", "covered", covered)),
                        Html.escape(texts.text("stay.agreement.visitor")),
                        conduct,
                        Html.escape(texts.text("stay.agreement.end")))
                .filter(point -> !point.isEmpty()));
        return "<p>" + Html.escape(parties + " " + days(place) + ".") + "</p>" + points;
    }

    private static String own(String text, @Nullable String language) {
        var tag = language == null ? "und" : language;
        return "<div lang=\"" + Html.escape(tag) + "\" dir=\""
                + Languages.standard().direction(tag) + "\">" + SafeHtml.block(text, Links.asWritten()) + "</div>";
    }

    private String accepted(String key, String notYet, @Nullable Instant at) {
        return at == null ? texts.text(notYet) : texts.of(key, "time", texts.dateTime(at, me.timeZone()));
    }

    /** @throws Problem not found, also before the visitor was there and has reported */
    Paper certificate(long placement) {
        var stay = stays.get(placement);
        if (!stay.certified()) {
            throw Problem.notFound();
        }
        return certificate(stay);
    }

    Paper certificate(StayRow stay) {
        var place = stay.place();
        var lead = parties("stay.certificate.text", place);
        long length = ChronoUnit.DAYS.between(place.firstDay(), place.lastDay()) + 1;
        var where = place.location().isEmpty() ? "" : ", " + Paper.isolated(place.location());
        var when = days(place) + where + " – " + texts.of("stay.certificate.days", "days", length);
        var done = stay.tasks().isEmpty()
                ? ""
                : "<h2>" + Html.escape(texts.text("stay.certificate.done")) + "</h2>"
                        + list(stay.tasks().stream().map(task -> Html.escape(Paper.isolated(task.what()))));
        return paper(
                "stay.certificate", place, "<p>" + Html.escape(lead) + "</p><p>" + Html.escape(when) + "</p>" + done);
    }

    private Paper paper(String title, StayRow.Place place, String html) {
        var tour = tours.get(place.tour()).title();
        var of = Paper.isolated(place.title()) + ", " + Paper.isolated(tour);
        var about = texts.of("stay.title", "visitor", place.visitor(), "host", place.hostName());
        var head = "<p class=\"quiet\">" + Html.escape(of) + "</p>";
        return new Paper(reader.getTag(), texts.text(title), about + ": " + place.title() + ", " + tour, head + html);
    }

    private String parties(String key, StayRow.Place place) {
        return texts.of(key, "visitor", Paper.isolated(place.visitor()), "host", Paper.isolated(place.hostName()));
    }

    private String days(StayRow.Place place) {
        return texts.of("tours.days", "first", texts.date(place.firstDay()), "last", texts.date(place.lastDay()));
    }

    private static String list(Stream<String> points) {
        return points.map(point -> "<li>" + point + "</li>").collect(Collectors.joining("", "<ul>", "</ul>"));
    }
}
