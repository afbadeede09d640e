package se.wikimedia.hub.shared.text;

import com.ibm.icu.text.MessagePattern;
import com.ibm.icu.text.MessagePattern.ArgType;
import com.ibm.icu.text.MessagePattern.Part.Type;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import se.wikimedia.hub.shared.text.Message.Part;

/**
 * Reads ICU message syntax through ICU's own parser, apostrophes included: ' is literal unless it stands before a
 * brace (or # inside a plural), where it quotes; '' is always one apostrophe.
 */
final class MessageReader {

    private static final int LONGEST = 20_000;
    private static final int DEEPEST = 24;

    /** Quotes to leave out, and ICU's hints where it would add some; both stand inside a text. */
    private static final Set<Type> WITHIN_LITERAL = Set.of(Type.SKIP_SYNTAX, Type.INSERT_CHAR);

    private static final Set<String> PLAIN_TYPES = Set.of("number", "date", "time");

    private final MessagePattern pattern;

    private MessageReader(MessagePattern pattern) {
        this.pattern = pattern;
    }

    /** @throws IllegalArgumentException if the pattern is broken; the message says how */
    static Message read(String text, Message.Language language) {
        if (text.length() > LONGEST || depth(text) > DEEPEST) {
            throw new IllegalArgumentException("longer or more deeply nested than any message should be");
        }
        if (isLiteral(text)) {
            return new Message(language, List.of(new Message.Literal(text)));
        }
        try {
            MessageReader reader = new MessageReader(new MessagePattern(text));
            return new Message(language, reader.message(0));
        } catch (IndexOutOfBoundsException e) {
            throw new IllegalArgumentException("a number, name or nesting is too large", e);
        }
    }

    /** Most messages are; those that aren't have a brace or an apostrophe. */
    private static boolean isLiteral(String text) {
        return !text.isEmpty() && text.indexOf('{') < 0 && text.indexOf('}') < 0 && text.indexOf('\'') < 0;
    }

    /** At most this deep; quoted braces count too, which no honest message will notice. */
    private static int depth(String text) {
        int depth = 0;
        int deepest = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            depth += c == '{' ? 1 : c == '}' ? -1 : 0;
            deepest = Math.max(deepest, depth);
        }
        return deepest;
    }

    /** The parts between the MSG_START at this index and its MSG_LIMIT. */
    private List<Part> message(int start) {
        List<Part> parts = new ArrayList<>();
        StringBuilder literal = new StringBuilder();
        int from = pattern.getPart(start).getLimit();
        int end = pattern.getLimitPartIndex(start);
        for (int i = start + 1; i <= end; i++) {
            MessagePattern.Part part = pattern.getPart(i);
            literal.append(pattern.getPatternString(), from, part.getIndex());
            from = part.getLimit();
            if (!WITHIN_LITERAL.contains(part.getType())) {
                endLiteral(literal, parts);
            }
            if (part.getType() == Type.REPLACE_NUMBER) {
                parts.add(new Message.Counted());
            } else if (part.getType() == Type.ARG_START) {
                parts.add(argument(i));
                i = pattern.getLimitPartIndex(i);
                from = pattern.getPart(i).getLimit();
            }
        }
        return List.copyOf(parts);
    }

    private static void endLiteral(StringBuilder literal, List<Part> parts) {
        if (!literal.isEmpty()) {
            parts.add(new Message.Literal(literal.toString()));
            literal.setLength(0);
        }
    }

    private Part argument(int start) {
        ArgType type = pattern.getPart(start).getArgType();
        String name = pattern.getSubstring(pattern.getPart(start + 1));
        return switch (type) {
            case NONE -> new Message.Argument(name, false);
            case SIMPLE -> simple(start, name);
            case SELECT -> new Message.Select(name, branches(start));
            case PLURAL, SELECTORDINAL ->
                new Message.Plural(
                        name, type == ArgType.SELECTORDINAL, pattern.getPluralOffset(start + 2), branches(start));
            case CHOICE -> throw new IllegalArgumentException("choice is obsolete; write {" + name + ", plural, …}");
        };
    }

    private Part simple(int start, String name) {
        String type = pattern.getSubstring(pattern.getPart(start + 2));
        MessagePattern.Part next = pattern.getPart(start + 3);
        String style =
                next.getType() == Type.ARG_STYLE ? pattern.getSubstring(next).trim() : "";
        boolean percent = type.equals("number") && style.equals("percent");
        if (!percent && !(PLAIN_TYPES.contains(type) && style.isEmpty())) {
            throw new IllegalArgumentException("{" + name + ", " + type + (style.isEmpty() ? "" : ", " + style)
                    + "}: only number, \"number, percent\", date and time are known");
        }
        return new Message.Argument(name, percent);
    }

    private Map<String, List<Part>> branches(int start) {
        Map<String, List<Part>> branches = new LinkedHashMap<>();
        int end = pattern.getLimitPartIndex(start);
        int i = start + 2;
        if (pattern.getPart(i).getType().hasNumericValue()) {
            i++;
        }
        while (i < end) {
            String keyword = pattern.getSubstring(pattern.getPart(i++));
            if (pattern.getPart(i).getType().hasNumericValue()) {
                keyword = Message.Plural.exactly(pattern.getNumericValue(pattern.getPart(i++)));
            }
            if (branches.put(keyword, message(i)) != null) {
                throw new IllegalArgumentException("the branch \"" + keyword + "\" is there twice");
            }
            i = pattern.getLimitPartIndex(i) + 1;
        }
        return branches;
    }
}
