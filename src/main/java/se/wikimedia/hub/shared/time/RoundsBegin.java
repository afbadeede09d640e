package se.wikimedia.hub.shared.time;

import jakarta.inject.Inject;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.annotation.WebListener;

/** Lets the rounds begin. The container calls it after the rooms have started, and apart from them. */
@WebListener
public class RoundsBegin implements ServletContextListener {

    @Inject
    Rounds rounds;

    @Override
    public void contextInitialized(ServletContextEvent event) {
        rounds.begin();
    }
}
