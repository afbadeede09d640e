package se.wikimedia.hub.content;

import java.util.Optional;

/**
 * One lesson of a published module, without its wording.
 *
 * @param id unique in its module
 * @param permanentId unique in the hub: {@code module/lesson}; progress hangs on it
 * @param revision counts up from 1 with each edit
 */
public record Lesson(String id, String permanentId, int minutes, int revision, Optional<Quiz> quiz) {}
