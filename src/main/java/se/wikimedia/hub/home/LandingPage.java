package se.wikimedia.hub.home;

import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import se.wikimedia.hub.shared.web.Route;

/** What the hub is, with its doors. */
@Named
@RequestScoped
@Route("/")
@PermitAll
public class LandingPage {

    public String getTest() {
        return "hello";
    }
}
