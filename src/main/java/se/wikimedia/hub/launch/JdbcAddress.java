package se.wikimedia.hub.launch;

/** Where the database is and who may enter. */
record JdbcAddress(String url, String user, String password) {

    /** The given address with those connection properties that the hub relies on and the address doesn't set. */
    JdbcAddress withHubProperties() {
        var complete = url;
        complete = with(complete, "characterEncoding", "UTF-8");
        complete = with(complete, "connectionTimeZone", "UTC");
        complete = with(complete, "forceConnectionTimeZoneToSession", "true");
        complete = with(complete, "rewriteBatchedStatements", "true");
        complete = with(complete, "tcpKeepAlive", "true");
        // no question to the server about what the driver knows itself, no statement parsed twice
        complete = with(complete, "useLocalSessionState", "true");
        complete = with(complete, "cacheServerConfiguration", "true");
        complete = with(complete, "cachePrepStmts", "true");
        complete = with(complete, "prepStmtCacheSqlLimit", "4096");
        return new JdbcAddress(complete, user, password);
    }

    private static String with(String url, String name, String value) {
        if (url.contains(name + "=")) {
            return url;
        }
        return url + (url.contains("?") ? "&" : "?") + name + "=" + value;
    }

    /** Without its properties: they may hold a password. */
    @Override
    public String toString() {
        return url.replaceFirst("[?].*", "");
    }
}
