/**
 * What a learner meets: catalogue, modules, lessons, quizzes and paths as pages; events and standing over the API.
 *
 * <dl>
 * <dt>card<dd>a module in a list, with the reader's own progress
 * <dt>path<dd>modules in order for an audience
 * </dl>
 */
@NullMarked
package se.wikimedia.hub.learning;

import org.jspecify.annotations.NullMarked;
