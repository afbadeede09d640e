package se.wikimedia.hub.whole;

import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Two authors who edit lessons of {@link GeneratedContent} at random in the browser's forms: passages are reworded,
 * moved, added and removed; one writes, the other publishes. Every rewording brings words that were never there, so a
 * source text never comes back.
 */
final class EditedLessons implements Runnable {

    private static final Pattern TEXT =
            Pattern.compile("(?s)<textarea[^>]*name=\"markdown\"[^>]*>\\n?(.*?)</textarea>");
    private static final Pattern FIELD =
            Pattern.compile("<input[^>]*name=\"(base|title|minutes)\"[^>]*value=\"([^\"]*)\"");
    private static final Pattern BLANK_LINES = Pattern.compile("\\n{2,}");
    private static final Pattern PLAIN = Pattern.compile("(?s)(## |> )?\\p{L}.*");

    private final Caller writer;
    private final Caller publisher;
    private final int module;
    private final Random random;
    private final SourceLedger ledger;
    private int words;

    /** @param module the number of the module that is edited, by nobody else */
    EditedLessons(Caller writer, Caller publisher, int module, long seed, SourceLedger ledger) {
        this.writer = writer;
        this.publisher = publisher;
        this.module = module;
        this.random = new Random(seed);
        this.ledger = ledger;
    }

    /** One edition: up to three lessons are edited, and what came of it is noted. */
    @Override
    public void run() {
        var id = GeneratedContent.module(module);
        act(writer, id, "open");
        var minor = new ArrayList<String>();
        var edited = random.ints(1 + random.nextInt(3), 0, GeneratedContent.lessons(module))
                .distinct()
                .mapToObj(GeneratedContent::lesson)
                .toList();
        for (var lesson : edited) {
            boolean called = random.nextInt(3) == 0;
            if (called) {
                minor.add(lesson);
            }
            save(id, lesson, called);
        }
        act(writer, id, "submit");
        act(publisher, id, "publish");
        edited.forEach(lesson -> ledger.note(id, lesson, minor.contains(lesson)));
    }

    private void save(String id, String lesson, boolean minor) {
        var address = "/author/" + id + "/lessons/" + lesson;
        var page = writer.get(address).body();
        var text = TEXT.matcher(page);
        if (!text.find()) {
            throw new IllegalStateException("no text to edit at " + address);
        }
        var fields =
                FIELD.matcher(page).results().collect(Collectors.toMap(each -> each.group(1), each -> each.group(2)));
        var form = new ArrayList<>(List.of("do=save"));
        fields.forEach((name, value) -> form.add(name + "=" + encoded(plain(value))));
        form.add("markdown="
                + encoded(edited(plain(text.group(1)).replace("\r", "").strip())));
        if (minor) {
            form.add("minor=yes");
        }
        moved(writer.submit(address, form), "saved");
    }

    private void act(Caller author, String id, String what) {
        var answer = author.submit("/author/" + id, List.of("do=" + what, "text=" + what));
        moved(answer, what.equals("open") ? "/author/" + id : "done=" + what);
    }

    private static void moved(HttpResponse<String> answer, String where) {
        var location = answer.headers().firstValue("Location").orElse("nowhere");
        if (answer.statusCode() / 100 != 3 || !location.contains(where)) {
            throw new IllegalStateException(answer.uri() + " " + answer.statusCode() + " " + location + " "
                    + answer.body().replaceAll("(?s)^.*?<main[^>]*>|<[^>]*>|\\s+(?=\\s)", ""));
        }
    }

    private String edited(String markdown) {
        var blocks = new ArrayList<>(Arrays.asList(BLANK_LINES.split(markdown)));
        for (int edits = 1 + random.nextInt(3); edits > 0; edits--) {
            int at = random.nextInt(blocks.size());
            switch (random.nextInt(6)) {
                case 0 -> Collections.swap(blocks, at, random.nextInt(blocks.size()));
                case 1 -> blocks.add(at, addition());
                case 2 -> removeAddition(blocks);
                default -> blocks.replaceAll(block -> block.equals(blocks.get(at)) ? reworded(block) : block);
            }
        }
        var edited = String.join("\n\n", blocks);
        return edited.equals(markdown) ? edited + "\n\n" + addition() : edited;
    }

    private String addition() {
        return "Addition" + word() + word() + word() + word() + word() + ".";
    }

    /** What was there from the beginning stays, so that there is always something to move and reword. */
    private void removeAddition(List<String> blocks) {
        blocks.stream().filter(block -> block.startsWith("Addition ")).findAny().ifPresent(blocks::remove);
    }

    private String reworded(String block) {
        return PLAIN.matcher(block).matches() ? block.replaceFirst("\\.?$", word() + word() + ".") : block;
    }

    /** A word that was never there, with a space before it. */
    private String word() {
        var letters = new StringBuilder(" x");
        for (int rest = ++words * 80 + module; rest > 0; rest /= 20) {
            letters.append((char) ('b' + rest % 20));
        }
        return letters.toString();
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static String plain(String html) {
        var signs = Map.of("&lt;", "<", "&gt;", ">", "&quot;", "\"", "&#39;", "'", "&#34;", "\"");
        var text = html;
        for (var sign : signs.entrySet()) {
            text = text.replace(sign.getKey(), sign.getValue());
        }
        return text.replace("&amp;", "&");
    }
}
