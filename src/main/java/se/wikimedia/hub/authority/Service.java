package se.wikimedia.hub.authority;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Stereotype;
import jakarta.interceptor.InterceptorBinding;
import jakarta.transaction.Transactional;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A room's service. Each public method is one transaction and says who may call it, with {@link Allowed} or
 * {@link AllowedToAll}; a public method that says neither is always refused. Methods that aren't public are the
 * room's own and are not checked.
 */
@Stereotype
@ApplicationScoped
@Transactional
@Service.Authorised
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface Service {

    /** Calls go through {@link Authorisation}. */
    @InterceptorBinding
    @Retention(RetentionPolicy.RUNTIME)
    @Target({ElementType.TYPE, ElementType.METHOD})
    @interface Authorised {}
}
