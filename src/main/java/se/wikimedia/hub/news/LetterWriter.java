package se.wikimedia.hub.news;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import se.wikimedia.hub.people.Contact;
import se.wikimedia.hub.shared.text.Html;
import se.wikimedia.hub.shared.text.Languages;
import se.wikimedia.hub.shared.text.Messages;

/** Writes mails in their reader's language, as text and as simple HTML. */
final class LetterWriter {

    /** Unicode's isolates: a title in another direction doesn't turn the sentence around it. */
    private static final char BEGIN = '\u2068';

    private static final char END = '\u2069';
    private static final String LAST = "en";

    private final Messages messages;
    private final String hub;

    /** @param hub the address of its root, with a slash at the end */
    LetterWriter(Messages messages, String hub) {
        this.messages = messages;
        this.hub = hub;
    }

    /** A line that leads somewhere. */
    record Pointer(String text, String language, String path) {}

    /** @param unsubscribe the path that ends such mails */
    Letter write(Contact reader, Tiding tiding, String unsubscribe) {
        var language = language(reader.languages(), "news.subject." + tiding.wording());
        return write(language, tiding, frame(reader, language, unsubscribe));
    }

    /** To somebody without an account. */
    Letter write(String wished, Tiding tiding) {
        var language = language(List.of(wished), "news.subject." + tiding.wording());
        var frame = new Frame(
                messages.text(language, "news.mail.hello-guest"),
                messages.text(language, "news.mail.why-guest"),
                List.of());
        return write(language, tiding, frame);
    }

    private Letter write(String language, Tiding tiding, Frame frame) {
        var words = isolated(tiding.words());
        var subject = messages.format(language, "news.subject." + tiding.wording(), words);
        var text = messages.format(language, "news.text." + tiding.wording(), words);
        var pointer =
                new Pointer(messages.text(language, "news.link." + tiding.kind().key()), language, tiding.path());
        return write(language, subject, text, List.of(pointer), frame);
    }

    /** A day's news in one. */
    Letter digest(Contact reader, List<Pointer> news, String unsubscribe) {
        var language = language(reader.languages(), "news.subject.digest");
        var subject = messages.format(language, "news.subject.digest", Map.of("count", news.size()));
        var frame = frame(reader, language, unsubscribe);
        return write(language, subject, messages.text(language, "news.text.digest"), news, frame);
    }

    /** What stands around a letter: the greeting, and below it why it comes and how it ends. */
    private record Frame(String hello, String why, List<Pointer> ends) {}

    private Frame frame(Contact reader, String language, String unsubscribe) {
        return new Frame(
                messages.format(language, "news.mail.hello", isolated(Map.of("name", reader.displayName()))),
                messages.text(language, "news.mail.why"),
                List.of(
                        new Pointer(messages.text(language, "news.mail.choose"), language, "/me/news"),
                        new Pointer(messages.text(language, "news.mail.end"), language, unsubscribe)));
    }

    private Letter write(String language, String subject, String text, List<Pointer> pointers, Frame frame) {
        var plain = frame.hello() + "\n\n" + text + "\n\n"
                + pointers.stream().map(this::plain).collect(Collectors.joining("\n")) + "\n-- \n" + frame.why()
                + "\n" + frame.ends().stream().map(this::plain).collect(Collectors.joining());
        // a translator's line end would begin another header
        var line = subject.replaceAll("[" + BEGIN + END + "]", "").replaceAll("\\R", " ");
        var rich = "<!DOCTYPE html>\n<html lang=\"" + language + "\" dir=\""
                + Languages.standard().direction(language) + "\">\n<head><meta charset=\"utf-8\"><title>"
                + Html.escape(line) + "</title></head>\n<body>\n" + paragraph(frame.hello()) + paragraph(text)
                + pointers.stream().map(this::rich).collect(Collectors.joining()) + "<hr>\n" + paragraph(frame.why())
                + frame.ends().stream().map(this::rich).collect(Collectors.joining()) + "</body>\n</html>\n";
        return new Letter(language, line, plain, rich);
    }

    private String plain(Pointer pointer) {
        return pointer.text() + "\n" + address(pointer.path()) + "\n";
    }

    private String rich(Pointer pointer) {
        return "<p><a href=\"" + Html.escape(address(pointer.path())) + "\" lang=\"" + pointer.language() + "\" dir=\""
                + Languages.standard().direction(pointer.language()) + "\">" + Html.escape(pointer.text())
                + "</a></p>\n";
    }

    private static String paragraph(String text) {
        return "<p>" + Html.escape(text) + "</p>\n";
    }

    private String address(String path) {
        return hub + path.substring(1);
    }

    /** The first of the reader's languages, best first, that has the text; else English. */
    private String language(List<String> wishes, String key) {
        return wishes.stream()
                .filter(wish -> (wish + "-").startsWith(LAST + "-")
                        || !messages.languageOf(wish, key).equals(LAST))
                .map(wish -> messages.languageOf(wish, key))
                .findFirst()
                .orElse(LAST);
    }

    private static Map<String, String> isolated(Map<String, String> words) {
        var isolated = new HashMap<String, String>();
        words.forEach((name, text) ->
                isolated.put(name, BEGIN + text.replaceAll("[\\s\\p{Cc}" + BEGIN + END + "]+", " ") + END));
        return isolated;
    }
}
