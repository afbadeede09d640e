package se.wikimedia.hub.expertise;

import java.util.List;

/**
 * An expert who fits a request, and why.
 *
 * @param topics keys of those of the request's that they know
 * @param language whether they read its language
 * @param country whether they know institutions of its community's country
 * @param underWay how many requests they have at the moment
 * @param capacity how many they want at once
 */
public record FittingExpert(
        String username,
        String displayName,
        String about,
        List<String> topics,
        boolean language,
        boolean country,
        int underWay,
        int capacity) {}
