/**
 * Starts the embedded MariaDB and Payara Micro; keeps and brings back what the database holds. Not in the WAR; knows no other room.
 */
@NullMarked
package se.wikimedia.hub.launch;

import org.jspecify.annotations.NullMarked;
