package se.wikimedia.hub.authority;

import java.util.function.Supplier;

/**
 * Work of the hub itself, that nobody in particular asked for: loading at start, reminders, tidying. Within it, on
 * this thread only, methods marked {@link AllowedToSystem} may be called; nothing else becomes possible by it.
 * Pages and resources have no use for it: what a person sets off is done in that person's name.
 */
public final class SystemWork {

    private static final ThreadLocal<Boolean> UNDER_WAY = ThreadLocal.withInitial(() -> false);

    private SystemWork() {}

    public static <T> T call(Supplier<T> work) {
        boolean before = UNDER_WAY.get();
        UNDER_WAY.set(true);
        try {
            return work.get();
        } finally {
            UNDER_WAY.set(before);
        }
    }

    public static void run(Runnable work) {
        call(() -> {
            work.run();
            return true;
        });
    }

    static boolean underWay() {
        return UNDER_WAY.get();
    }
}
