/**
 * What somebody gave to a quiz, and how much of it is right. Plain Java; knows neither who it was nor when.
 *
 * <dl>
 * <dt>given<dd>the texts that came for one question, exactly as they came
 * <dt>scored<dd>a question that can be right or wrong; reflections and evidence can't
 * <dt>draw<dd>the questions of a pool that one attempt asks
 * <dt>evidence<dd>a link to somebody's own work on a wiki
 * <dt>passed<dd>enough of the scored questions are right
 * </dl>
 */
@NullMarked
package se.wikimedia.hub.grading;

import org.jspecify.annotations.NullMarked;
