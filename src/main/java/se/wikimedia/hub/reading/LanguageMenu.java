package se.wikimedia.hub.reading;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import se.wikimedia.hub.content.Library;
import se.wikimedia.hub.shared.text.Formats;
import se.wikimedia.hub.shared.text.Html;
import se.wikimedia.hub.shared.text.Languages;
import se.wikimedia.hub.shared.text.Messages;
import se.wikimedia.hub.shared.web.ReaderLanguage;

/** The languages to choose from, each with the share of all modules' units that it has. */
@Named("languageMenu")
@ApplicationScoped
public class LanguageMenu {

    @Inject
    Library library;

    @Inject
    Messages messages;

    @Inject
    ReaderLanguage reader;

    @Inject
    Formats formats;

    @Inject
    HttpServletRequest request;

    /** What its items depend on beside the reader's language. */
    public List<Object> getState() {
        return List.of(library.version(), otherParameters());
    }

    /** The list's items as HTML: every page has them, and a view would make some forty components of them. */
    public String getItems() {
        var items = new StringBuilder();
        var others = otherParameters();
        languages().forEach(language -> append(items, language, others));
        return items.toString();
    }

    private void append(StringBuilder items, String language, String otherParameters) {
        var languages = Languages.standard();
        items.append("<li><a href=\"").append(Html.escape("?lang=" + language + otherParameters));
        items.append("\" hreflang=\"").append(language).append("\" rel=\"nofollow\"");
        items.append(language.equals(reader.getTag()) ? " aria-current=\"true\"><bdi lang=\"" : "><bdi lang=\"");
        items.append(language)
                .append("\" dir=\"")
                .append(languages.direction(language))
                .append("\">");
        items.append(Html.escape(languages.autonym(language))).append("</bdi><span class=\"quiet\">");
        items.append(Html.escape(formats.percent(reader.getTag(), share(language))))
                .append("</span></a></li>");
    }

    private Set<String> languages() {
        var languages = new TreeSet<>(messages.languages().keySet());
        languages.addAll(library.coverage().keySet());
        languages.addAll(Languages.standard().own().keySet());
        languages.add(reader.getTag());
        return languages;
    }

    private double share(String language) {
        // a sum of many shares passes one by less than anybody sees
        return Math.min(1, library.coverage().getOrDefault(language, 0.0));
    }

    /** What this page was asked for beside a language, which stays. */
    private String otherParameters() {
        var address = new StringBuilder();
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
