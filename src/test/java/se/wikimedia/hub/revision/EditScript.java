package se.wikimedia.hub.revision;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A lesson and random edits of it, which know where each block came from. Each block has words of its own, mixed with
 * words that all blocks share.
 */
final class EditScript {

    private static final List<String> SHARED = List.of("the", "and", "of", "is", "to");

    private final Random random;
    private final List<Written> before = new ArrayList<>();
    private final List<Written> after;
    private int origins;

    /** A block and the blocks whose words it holds. */
    record Written(String text, List<Integer> origins) {
        Written {
            origins = origins.stream().distinct().toList();
        }
    }

    EditScript(Random random, int edits) {
        this.random = random;
        IntStream.range(0, 3 + random.nextInt(12)).forEach(i -> before.add(fresh()));
        after = new ArrayList<>(before);
        IntStream.range(0, edits).forEach(i -> edit());
    }

    /** Ids are in disorder and some were used before. */
    List<KnownBlock> before() {
        List<KnownBlock> known = new ArrayList<>();
        for (int i = 0; i < before.size(); i++) {
            known.add(new KnownBlock(id(i), before.get(i).text));
        }
        return known;
    }

    static int id(int origin) {
        return 2 * (origin ^ 1) + 1;
    }

    static int highest() {
        return 100;
    }

    List<Written> written() {
        return after;
    }

    List<EditedBlock> after() {
        return after.stream().map(block -> new EditedBlock(block.text)).toList();
    }

    private Written fresh() {
        int origin = origins++;
        String text = IntStream.range(0, 4 + random.nextInt(20))
                .mapToObj(i -> i % 3 == 2 ? SHARED.get(random.nextInt(SHARED.size())) : word(origin, i))
                .collect(Collectors.joining(" "));
        return new Written(text, List.of(origin));
    }

    private static String word(int origin, int place) {
        return new Random(1_000L * origin + place)
                .ints(6, 'a', 'z' + 1)
                .mapToObj(Character::toString)
                .collect(Collectors.joining());
    }

    private void edit() {
        int place = after.isEmpty() ? -1 : random.nextInt(after.size());
        switch (place < 0 ? 0 : random.nextInt(6)) {
            case 0 -> after.add(random.nextInt(after.size() + 1), fresh());
            case 1 -> after.remove(place);
            case 2 -> after.add(random.nextInt(after.size()), after.remove(place));
            case 3 -> reword(place);
            case 4 -> split(place);
            default -> merge(place);
        }
    }

    private void reword(int place) {
        Written block = after.get(place);
        List<String> words = new ArrayList<>(List.of(block.text.split(" ")));
        for (int i = random.nextInt(1 + words.size() / 3); i >= 0; i--) {
            words.set(random.nextInt(words.size()), SHARED.get(random.nextInt(SHARED.size())));
        }
        after.set(place, new Written(String.join(" ", words), block.origins));
    }

    private void split(int place) {
        Written block = after.get(place);
        List<String> words = List.of(block.text.split(" "));
        if (words.size() > 1) {
            int cut = 1 + random.nextInt(words.size() - 1);
            after.set(place, new Written(String.join(" ", words.subList(0, cut)), block.origins));
            after.add(place + 1, new Written(String.join(" ", words.subList(cut, words.size())), block.origins));
        }
    }

    private void merge(int place) {
        if (place + 1 < after.size()) {
            Written first = after.get(place);
            Written second = after.remove(place + 1);
            var both = Stream.concat(first.origins.stream(), second.origins.stream());
            after.set(place, new Written(first.text + " " + second.text, both.toList()));
        }
    }
}
