package se.wikimedia.hub.authority;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A service's method for those who have one of the roles, in whatever scope; where the scope matters the method goes
 * on to ask {@link CurrentPerson#require(Role, String)}. {@code Role.LEARNER} is everyone signed in.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface Allowed {
    Role[] value();
}
