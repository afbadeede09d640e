package se.wikimedia.hub.launch;

import java.util.Locale;

/** A setting of {@code ./hub run}: an environment variable, also to be given as an option. */
enum Setting {
    HUB_PORT("8080", "the port to serve on"),
    HUB_BIND("", "the address to serve on; 127.0.0.1 while HUB_DEMO is on, else 0.0.0.0"),
    HUB_RATE_LIMITS("on", "on or off; off only for tests and benches"),
    HUB_DATA("./data", "the folder of the embedded database and the logs"),
    HUB_CONTENT("./modules-content", "the learning modules to load"),
    HUB_TRANSLATIONS("./translations", "the translations to load"),
    HUB_DB_URL("", "a JDBC URL of MySQL or MariaDB; without it the hub starts its own database"),
    HUB_DB_USER("", "the user at HUB_DB_URL"),
    HUB_DB_PASSWORD("", "the password at HUB_DB_URL"),
    HUB_DEMO("", "true or false: demo accounts; true with the embedded database, else false"),
    HUB_BASE_URL("", "the address that readers see, where it differs from the port"),
    HUB_OIDC_ISSUER("", "an OpenID provider to sign in with; without it only local accounts"),
    HUB_OIDC_CLIENT_ID("", "the client id at the provider"),
    HUB_OIDC_CLIENT_SECRET("", "the client secret at the provider");

    final String standard;
    final String meaning;

    Setting(String standard, String meaning) {
        this.standard = standard;
        this.meaning = meaning;
    }

    /** {@code HUB_BASE_URL} is {@code --base-url}. */
    String option() {
        return "--" + name().substring("HUB_".length()).toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
