package se.wikimedia.hub.stay;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import se.wikimedia.hub.agreement.AgreementText;
import se.wikimedia.hub.agreement.Agreements;
import se.wikimedia.hub.agreement.Facts;
import se.wikimedia.hub.authority.SystemWork;
import se.wikimedia.hub.booking.PlaceRow;
import se.wikimedia.hub.tours.SlotRow;

/** What is to be agreed on in a stay now. */
@ApplicationScoped
class StayAgreements {

    @Inject
    Agreements agreements;

    AgreementText of(PlaceRow place, SlotRow slot) {
        var facts = new Facts(
                place.visitor(),
                slot.hostName(),
                slot.title(),
                slot.place(),
                slot.startDate(),
                slot.endDate(),
                slot.covered());
        return SystemWork.call(() -> agreements.of(place.tour(), facts));
    }
}
