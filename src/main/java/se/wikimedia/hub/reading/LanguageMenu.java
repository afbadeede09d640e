package se.wikimedia.hub.reading;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import se.wikimedia.hub.content.Library;
import se.wikimedia.hub.content.ShelvedModule;
import se.wikimedia.hub.shared.text.Languages;
import se.wikimedia.hub.shared.text.Messages;
import se.wikimedia.hub.shared.web.ReaderLanguage;

/** The languages to choose from, each with the share of all modules' units that it has. */
@Named("languageMenu")
@RequestScoped
public class LanguageMenu {

    @Inject
    Library library;

    @Inject
    Messages messages;

    @Inject
    ReaderLanguage reader;

    @Inject
    HttpServletRequest request;

    /** One language; {@code share} from 0 to 1. */
    public record Choice(String tag, String name, String direction, double share, String address, boolean chosen) {}

    private List<Choice> choices = List.of();

    /** Made once for a request, because a view asks more than once. */
    public List<Choice> getChoices() {
        if (choices.isEmpty()) {
            choices = choices(languages());
        }
        return choices;
    }

    private Set<String> languages() {
        var languages = new TreeSet<>(messages.languages().keySet());
        library.shelves().forEach(shelf -> languages.addAll(shelf.coverage().keySet()));
        languages.add(reader.getTag());
        return languages;
    }

    private List<Choice> choices(Set<String> languages) {
        var all = new ArrayList<Choice>();
        for (var language : languages) {
            all.add(new Choice(
                    language,
                    Languages.standard().autonym(language),
                    Languages.standard().direction(language),
                    share(language),
                    address(language),
                    language.equals(reader.getTag())));
        }
        return all;
    }

    private double share(String language) {
        return library.shelves().stream()
                .map(ShelvedModule::coverage)
                .mapToDouble(coverage -> coverage.getOrDefault(language, 0.0))
                .average()
                .orElse(0);
    }

    /** This page again; what was asked for otherwise stays. */
    private String address(String language) {
        var address = new StringBuilder("?lang=").append(language);
        request.getParameterMap().forEach((name, values) -> {
            if (!name.equals("lang") && request.getMethod().equals("GET")) {
                for (var value : values) {
                    address.append('&').append(encode(name)).append('=').append(encode(value));
                }
            }
        });
        return address.toString();
    }

    private static String encode(String part) {
        return URLEncoder.encode(part, StandardCharsets.UTF_8);
    }
}
