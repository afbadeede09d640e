package se.wikimedia.hub.launch;

import java.util.Locale;

/** A setting of {@code ./hub run}: an environment variable, also to be given as an option. {@code ./hub help} explains. */
enum Setting {
    HUB_PORT("8080"),
    HUB_BIND(""),
    HUB_RATE_LIMITS("on"),
    HUB_CLASS_ARCHIVE("on"),
    HUB_DATA("./data"),
    HUB_CONTENT("./modules-content"),
    HUB_TRANSLATIONS("./translations"),
    HUB_DB_URL(""),
    HUB_DB_USER(""),
    HUB_DB_PASSWORD(""),
    HUB_DEMO(""),
    HUB_BASE_URL(""),
    HUB_SMTP_URL(""),
    HUB_MAIL_FROM(""),
    HUB_IMAP_URL(""),
    HUB_EVIDENCE_LOOKUP("on"),
    HUB_LINK_CHECK("on"),
    HUB_ITEM_LOOKUP("on"),
    HUB_MINT_URL(""),
    HUB_NEEDS_KEY(""),
    HUB_OIDC_ISSUER(""),
    HUB_OIDC_CLIENT_ID(""),
    HUB_OIDC_CLIENT_SECRET("");

    final String standard;

    Setting(String standard) {
        this.standard = standard;
    }

    /** {@code HUB_BASE_URL} is {@code --base-url}. */
    String option() {
        return "--" + name().substring("HUB_".length()).toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
