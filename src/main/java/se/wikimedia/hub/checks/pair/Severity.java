package se.wikimedia.hub.checks.pair;

/** What a failed check means. A blocking one keeps the translation a suggestion; a warning is for people to weigh. */
public enum Severity {
    BLOCKING,
    WARNING
}
