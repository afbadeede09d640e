package se.wikimedia.hub.authority;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import se.wikimedia.hub.shared.problem.Problem;

/** Lets a call of a service through, or not; before the transaction is opened. */
@Service.Authorised
@Interceptor
@Priority(Interceptor.Priority.PLATFORM_BEFORE + 100)
class Authorisation {

    @Inject
    CurrentPerson current;

    @AroundInvoke
    Object check(InvocationContext call) throws Exception {
        var method = call.getMethod();
        if (Modifier.isPublic(method.getModifiers())) {
            decide(method);
        }
        return call.proceed();
    }

    void decide(Method method) {
        if (method.isAnnotationPresent(AllowedToAll.class)
                || SystemWork.underWay() && method.isAnnotationPresent(AllowedToSystem.class)) {
            return;
        }
        var allowed = method.getAnnotation(Allowed.class);
        if (allowed == null) {
            throw Problem.forbidden();
        }
        current.id();
        if (Arrays.stream(allowed.value()).noneMatch(current::has)) {
            throw Problem.forbidden();
        }
    }
}
