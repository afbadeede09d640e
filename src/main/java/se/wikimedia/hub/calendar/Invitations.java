package se.wikimedia.hub.calendar;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import se.wikimedia.hub.authority.Role;
import se.wikimedia.hub.authority.SystemWork;
import se.wikimedia.hub.booking.PlaceRow;
import se.wikimedia.hub.booking.Placements;
import se.wikimedia.hub.news.News;
import se.wikimedia.hub.news.NewsKind;
import se.wikimedia.hub.news.Tiding;
import se.wikimedia.hub.people.Accounts;
import se.wikimedia.hub.people.Contact;
import se.wikimedia.hub.people.Directory;
import se.wikimedia.hub.people.PersonErased;
import se.wikimedia.hub.tours.SlotRow;
import se.wikimedia.hub.tours.Slots;

/**
 * Invites visitors and hosts to the stays that are sure. It looks at what there is and not at what happened, so that no way
 * of taking, moving or losing a place can be forgotten, and what changes twice within a round is told once.
 */
@ApplicationScoped
class Invitations {

    private static final int MOST_OF_A_ROUND = 500;

    @Inject
    InvitationRepository invitations;

    @Inject
    Placements placements;

    @Inject
    Slots slots;

    @Inject
    Accounts accounts;

    @Inject
    Directory directory;

    @Inject
    PlaceEvents events;

    @Inject
    News news;

    @Inject
    Clock clock;

    /** Placements of which calendars don't know the latest. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    List<Long> due() {
        // whose last day is over everywhere
        var today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC).minusDays(1);
        return invitations.due(today, MOST_OF_A_ROUND);
    }

    /** Tells everybody concerned, once however many nodes do so. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    void tell(long placement) {
        var invitation = invitations.hold(placement);
        SystemWork.call(() -> placements.find(placement)).ifPresent(place -> tell(place, invitation));
    }

    private void tell(PlaceRow place, PlaceInvitation invitation) {
        var slot = slots.get(place.tour(), place.slot());
        int sequence = place.version() + slot.version();
        if (!place.active()) {
            if (invitation.begun() && !invitation.cancelled()) {
                invitation.cancel(sequence);
                accounts.idOf(place.visitor()).ifPresent(visitor -> tell(visitor, place, slot, "cancelled", sequence));
                tellHosts(place, slot, "cancelled", sequence);
            }
            return;
        }
        var change = invitation.begun() ? "changed" : "confirmed";
        if (invitation.say(said(slot), sequence)) {
            accounts.idOf(place.visitor()).ifPresent(visitor -> tell(visitor, place, slot, change, sequence));
            tellHosts(place, slot, change, sequence);
        }
    }

    private static String said(SlotRow slot) {
        return String.join("\n", slot.startDate() + "/" + slot.endDate(), slot.title(), slot.place());
    }

    private void tellHosts(PlaceRow place, SlotRow slot, String change, int sequence) {
        SystemWork.call(() -> directory.holders(Role.HOST, slot.host()))
                .forEach(host -> tell(host, place, slot, change, sequence));
    }

    private void tell(long person, PlaceRow place, SlotRow slot, String change, int sequence) {
        boolean cancelled = change.equals("cancelled");
        var calendar = SystemWork.call(() -> directory.contact(person))
                .map(Contact::email)
                .map(email -> events.invitation(place, new PlaceEvents.Invited(slot, email, sequence, cancelled)));
        var tiding = new Tiding(
                NewsKind.STAY,
                "stay:" + place.placement() + ":" + sequence,
                cancelled ? "/tours/" + slot.tour() + "/slots/" + slot.id() : "/stays/" + place.placement(),
                Map.of(
                        "title",
                        slot.title(),
                        "first",
                        slot.startDate().toString(),
                        "last",
                        slot.endDate().toString()),
                false,
                change);
        SystemWork.run(() -> news.tell(person, tiding, calendar.orElse(null)));
    }

    /** In the transaction in which a visitor goes, and their places with them. */
    void forget(@Observes PersonErased erased) {
        SystemWork.call(() -> placements.of(erased.id())).stream()
                .filter(place -> invitations
                        .find(place.placement())
                        .filter(invitation -> !invitation.cancelled())
                        .isPresent())
                .forEach(place -> {
                    var slot = slots.get(place.tour(), place.slot());
                    // higher than whatever was told, whether the place has been ended before or is now
                    tellHosts(place, slot, "cancelled", place.version() + slot.version() + 1);
                });
    }
}
