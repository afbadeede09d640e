package se.wikimedia.hub.launch;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What the hub was told by its environment and options; an option wins over the environment. */
final class Settings {

    private final Map<Setting, String> values = new EnumMap<>(Setting.class);

    private Settings() {}

    /**
     * @throws StartFailure on an unknown option or an unusable value
     */
    static Settings of(Map<String, String> environment, List<String> options) {
        var settings = new Settings();
        for (var setting : Setting.values()) {
            var given = environment.getOrDefault(setting.name(), "");
            settings.values.put(setting, given.isBlank() ? setting.standard : given.trim());
        }
        settings.take(options);
        settings.check();
        return settings;
    }

    private void take(List<String> options) {
        for (int i = 0; i < options.size(); i++) {
            var parts = options.get(i).split("=", 2);
            var setting = Arrays.stream(Setting.values())
                    .filter(each -> each.option().equals(parts[0]))
                    .findFirst()
                    .orElseThrow(() -> new StartFailure("unknown option " + parts[0] + "; see ./hub help"));
            if (parts.length == 1 && i + 1 == options.size()) {
                throw new StartFailure("option " + parts[0] + " needs a value");
            }
            values.put(setting, parts.length == 2 ? parts[1] : options.get(++i));
        }
    }

    private void check() {
        port();
        for (var each : List.of(
                Setting.HUB_RATE_LIMITS,
                Setting.HUB_CLASS_ARCHIVE,
                Setting.HUB_EVIDENCE_LOOKUP,
                Setting.HUB_LINK_CHECK)) {
            oneOf(each, Set.of("on", "off"));
        }
        if (!get(Setting.HUB_DEMO).isEmpty()) {
            oneOf(Setting.HUB_DEMO, Set.of("true", "false"));
        }
        if (!embedded() && !get(Setting.HUB_DB_URL).startsWith("jdbc:mysql:")) {
            throw new StartFailure("HUB_DB_URL has to start with jdbc:mysql: (MariaDB is reached that way too)");
        }
        checkMails();
        if (!get(Setting.HUB_MINT_URL).matches("(?:https?://[^\\s/]\\S*)?")) {
            throw new StartFailure("HUB_MINT_URL has to begin with https:// or http://");
        }
        checkItems();
        if (!get(Setting.HUB_NEEDS_KEY).matches("(?:[A-Za-z0-9+/]{43}=)?")) {
            throw new StartFailure("HUB_NEEDS_KEY has to be 32 bytes in Base64: openssl rand -base64 32");
        }
    }

    private void checkItems() {
        var site = "[a-z]+=https?://[^\\s/,?#]+[^\\s,?#]*";
        if (!get(Setting.HUB_ITEM_LOOKUP).matches("on|off|" + site + "(?:," + site + ")*")) {
            throw new StartFailure(
                    "HUB_ITEM_LOOKUP has to be on, off or wikidata=https://…/w/api.php,metabase=https://…");
        }
    }

    private void checkMails() {
        var server = get(Setting.HUB_SMTP_URL);
        if (!server.isEmpty() && !server.startsWith("smtp://") && !server.startsWith("smtps://")) {
            throw new StartFailure("HUB_SMTP_URL has to be smtp://host:port or smtps://host:port");
        }
        if (!server.isEmpty() && !get(Setting.HUB_MAIL_FROM).contains("@")) {
            throw new StartFailure("with HUB_SMTP_URL mails need a sender: HUB_MAIL_FROM has to be an address");
        }
        var mailbox = get(Setting.HUB_IMAP_URL);
        if (!mailbox.matches("(?:imaps?://[^\\s:/@]+:[^\\s/@]+@[^\\s/@]+(?:/\\S*)?)?")) {
            throw new StartFailure("HUB_IMAP_URL has to be imaps://user:password@host/INBOX");
        }
        if (!mailbox.isEmpty() && server.isEmpty()) {
            throw new StartFailure("with HUB_IMAP_URL mails have to go out: senders are asked back (HUB_SMTP_URL)");
        }
    }

    private void oneOf(Setting setting, Set<String> allowed) {
        if (!allowed.contains(get(setting))) {
            throw new StartFailure(setting + " is '" + get(setting) + "', but may only be one of " + allowed);
        }
    }

    String get(Setting setting) {
        return values.getOrDefault(setting, "");
    }

    boolean embedded() {
        return get(Setting.HUB_DB_URL).isEmpty();
    }

    /** Of HUB_DB_URL. */
    JdbcAddress externalDatabase() {
        return new JdbcAddress(get(Setting.HUB_DB_URL), get(Setting.HUB_DB_USER), get(Setting.HUB_DB_PASSWORD));
    }

    boolean demo() {
        return get(Setting.HUB_DEMO).isEmpty() ? embedded() : Boolean.parseBoolean(get(Setting.HUB_DEMO));
    }

    /** Whether the server's classes are kept for its next start. */
    boolean keepsClasses() {
        return get(Setting.HUB_CLASS_ARCHIVE).equals("on");
    }

    String bind() {
        if (!get(Setting.HUB_BIND).isEmpty()) {
            return get(Setting.HUB_BIND);
        }
        return demo() ? "127.0.0.1" : "0.0.0.0";
    }

    int port() {
        try {
            int port = Integer.parseInt(get(Setting.HUB_PORT));
            if (port > 0 && port < 65536) {
                return port;
            }
        } catch (NumberFormatException e) {
            // told below, together with numbers that are no ports
        }
        throw new StartFailure("HUB_PORT is '" + get(Setting.HUB_PORT) + "', but has to be a number from 1 to 65535");
    }

    Path data() {
        return Path.of(get(Setting.HUB_DATA)).toAbsolutePath().normalize();
    }

    String baseUrl() {
        var given = get(Setting.HUB_BASE_URL);
        return given.isEmpty() ? "http://localhost:" + port() + "/" : given.replaceFirst("/*$", "/");
    }

    /** The settings as the server gets them: complete, with absolute folders and the database that is really used. */
    Map<String, String> forServer(JdbcAddress database) {
        var all = new HashMap<String, String>();
        values.forEach((setting, value) -> all.put(setting.name(), value));
        all.put("HUB_CONTENT", absolute(Setting.HUB_CONTENT));
        all.put("HUB_TRANSLATIONS", absolute(Setting.HUB_TRANSLATIONS));
        all.put("HUB_DATA", data().toString());
        all.put("HUB_BIND", bind());
        all.put("HUB_DEMO", String.valueOf(demo()));
        all.put("HUB_BASE_URL", baseUrl());
        all.put("HUB_DB_URL", database.url());
        all.put("HUB_DB_USER", database.user());
        all.put("HUB_DB_PASSWORD", database.password());
        return all;
    }

    private String absolute(Setting folder) {
        return Path.of(get(folder)).toAbsolutePath().normalize().toString();
    }
}
