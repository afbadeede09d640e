package se.wikimedia.hub.helpdesk;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a request asks, checked. Texts that weren't given are empty. */
record Question(
        String title,
        String text,
        boolean open,
        String language,
        String community,
        List<String> topics,
        @Nullable LocalDate neededBy,
        String partner,
        String platform) {}
