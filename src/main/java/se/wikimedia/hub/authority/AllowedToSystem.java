package se.wikimedia.hub.authority;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A service's method that the hub itself may call within {@link SystemWork}, at start or in the background. With
 * {@link Allowed} beside it, those people may too.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface AllowedToSystem {}
