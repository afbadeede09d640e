package se.wikimedia.hub.tours;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.wikimedia.hub.authority.CurrentPerson;
import se.wikimedia.hub.community.CommunityRow;
import se.wikimedia.hub.people.Profile;
import se.wikimedia.hub.shared.problem.Problem;
import se.wikimedia.hub.shared.web.PlainForm;
import se.wikimedia.hub.shared.web.Route;
import se.wikimedia.hub.shared.web.Texts;
import se.wikimedia.hub.shared.web.Visit;
import se.wikimedia.hub.shared.web.Visited;

/** Where a host offers a slot, or changes one. */
@Named
@RequestScoped
@Route({"/tours/{tour}/slots/new", "/tours/{tour}/slots/{slot}/edit"})
@RolesAllowed({"host", "coordinator", "admin"})
public class SlotEditPage implements Visited {

    @Inject
    Tours tours;

    @Inject
    Slots slots;

    @Inject
    CurrentPerson me;

    @Inject
    Texts texts;

    private @Nullable TourRow tour;
    private @Nullable SlotRow slot;
    private PlainForm form = new PlainForm();

    @Override
    public Optional<String> visit(Visit visit) {
        tour = tours.get(visit.segment("tour"));
        if (!visit.segment("slot").isEmpty()) {
            slot = slots.get(getTour().id(), visit.id("slot"));
        }
        if (slot == null ? getHosts().isEmpty() : !slots.mayChange(getTour().id(), slot.host())) {
            throw Problem.forbidden();
        }
        if (visit.posted()) {
            return take(visit);
        }
        form = slot == null ? blank() : of(slot);
        return Optional.empty();
    }

    private Optional<String> take(Visit visit) {
        form = PlainForm.of(visit);
        try {
            return Optional.of(save());
        } catch (Problem problem) {
            form.refuse(problem);
            if (slot != null) {
                form.with("version", slot.version());
            }
            visit.answerWith(problem.kind().status());
            return Optional.empty();
        }
    }

    private String save() {
        var address = "/tours/" + getTour().id();
        var version = form.number("version");
        var changed = slot;
        if (changed != null && form.ticked("cancel")) {
            slots.cancel(getTour().id(), changed.id(), version);
            return address;
        }
        var draft = draft();
        form.check();
        var saved = changed == null
                ? slots.offer(getTour().id(), draft)
                : slots.change(getTour().id(), changed.id(), draft, version);
        return address + "/slots/" + saved.id();
    }

    private SlotDraft draft() {
        return new SlotDraft(
                form.text("host"),
                form.text("title"),
                form.text("place"),
                form.decimal("latitude"),
                form.decimal("longitude"),
                form.text("programme"),
                form.text("accessibility"),
                form.date("startDate"),
                form.date("endDate"),
                form.text("zone"),
                form.number("capacity"),
                form.number("reserved"),
                form.items("languages"),
                form.items("topics"),
                form.values("covered"),
                form.number("visaLeadDays"),
                form.text("status"));
    }

    private PlainForm blank() {
        return new PlainForm()
                .with("capacity", 1)
                .with("languages", String.join(", ", me.languages()))
                .with("zone", me.timeZone());
    }

    private static PlainForm of(SlotRow slot) {
        return new PlainForm()
                .with("version", slot.version())
                .with("host", slot.host())
                .with("title", slot.title())
                .with("place", slot.place())
                .with("latitude", slot.latitude())
                .with("longitude", slot.longitude())
                .with("programme", slot.programme())
                .with("accessibility", slot.accessibility())
                .with("startDate", slot.startDate())
                .with("endDate", slot.endDate())
                .with("zone", slot.zone())
                .with("capacity", slot.capacity())
                .with("reserved", slot.reserved())
                .with("languages", String.join(", ", slot.languages()))
                .with("topics", String.join(", ", slot.topics()))
                .with("covered", slot.covered())
                .with("visaLeadDays", slot.visaLeadDays());
    }

    public TourRow getTour() {
        return Optional.ofNullable(tour).orElseThrow(Problem::notFound);
    }

    public PlainForm getForm() {
        return form;
    }

    public boolean isFresh() {
        return slot == null;
    }

    /** Whether it may still be saved as a draft. */
    public boolean isDraft() {
        return slot == null || slot.status().equals(SlotStatus.DRAFT.key());
    }

    public boolean isCancelled() {
        return slot != null && slot.status().equals(SlotStatus.CANCELLED.key());
    }

    public SlotRow getSlot() {
        return Optional.ofNullable(slot).orElseThrow(Problem::notFound);
    }

    /** A message key. */
    public String getTitle() {
        return isFresh() ? "tours.offer" : "tours.slot.edit";
    }

    public String getAddress() {
        var slots = "/tours/" + getTour().id() + "/slots/";
        return slot == null ? slots + "new" : slots + slot.id() + "/edit";
    }

    /** Those to choose from; a slot stays its host's. */
    public List<CommunityRow> getHosts() {
        return slot == null ? slots.hosts(getTour().id()) : List.of();
    }

    public String getHostOptions() {
        Map<String, String> hosts = new LinkedHashMap<>();
        getHosts().forEach(host -> hosts.put(host.key(), host.name()));
        return form.options("host", hosts);
    }

    public String getCoveredBoxes() {
        Map<String, String> covered = new LinkedHashMap<>();
        Covered.keys().forEach(key -> covered.put(key, texts.text("tours.covered." + key)));
        return form.boxes("covered", covered);
    }

    public String getZoneOptions() {
        Map<String, String> zones = new LinkedHashMap<>();
        Profile.timeZones().forEach(zone -> zones.put(zone, zone));
        return form.options("zone", zones);
    }
}
