package se.wikimedia.hub.helpdesk;

import org.jspecify.annotations.Nullable;

/** What a request is answered with: a module, one of its lessons, or a resource. Texts are empty where it is none. */
record Answer(String module, String lesson, @Nullable Long resource) {

    static final Answer NONE = new Answer("", "", null);
}
