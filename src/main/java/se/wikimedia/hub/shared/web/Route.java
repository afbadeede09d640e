package se.wikimedia.hub.shared.web;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The addresses that a page answers, such as {@code /modules/{module}/{lesson}}. The page {@code LessonPage} in the
 * room {@code learning} has the view {@code WEB-INF/views/learning/lesson.xhtml}. Who may come in is told beside it by
 * {@code @PermitAll} or {@code @RolesAllowed}; a page that tells neither is not served.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface Route {
    String[] value();
}
