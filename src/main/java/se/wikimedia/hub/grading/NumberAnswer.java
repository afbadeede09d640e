package se.wikimedia.hub.grading;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import se.wikimedia.hub.content.Answer;

/**
 * A number as people write it anywhere: in the digits of any script, with a decimal point or comma, grouped by spaces,
 * apostrophes, points or commas. A single point or comma is a decimal sign, so {@code 1,500} is one and a half; grouping
 * counts where nothing else can be meant ({@code 1 500}, {@code 1,500.0}, {@code 1.500.000}, {@code 12,34,567}).
 */
final class NumberAnswer {

    /** What nobody types by hand is no answer, and arithmetic on it would be dear. */
    private static final int LONGEST = 60;

    private static final Pattern INVISIBLE = Pattern.compile("\\p{Cf}");
    private static final Pattern EDGE = Pattern.compile("^[\\p{Z}\\s]+|[\\p{Z}\\s]+$");
    private static final Pattern MINUS = Pattern.compile("^[\\u2212\\uFE63\\uFF0D\\u2013]");
    private static final Pattern GROUPING = Pattern.compile("[\\p{Z}\\t'\\u2019\\u066C]");
    private static final String SIGN = "[+-]?";

    private static final Pattern PLAIN = Pattern.compile(SIGN + "(\\d+\\.?\\d*|\\.\\d+)");
    private static final Pattern SPACED = Pattern.compile(SIGN + "\\d{1,3}( \\d{3})+(\\.\\d*)?");
    private static final Pattern COMMAS = Pattern.compile(SIGN + "\\d{1,3}(,\\d{2,3})+(?<=,\\d{3})(\\.\\d*)?");

    private NumberAnswer() {}

    static boolean fits(String given, List<Answer> answers) {
        return parse(given)
                .filter(number -> answers.stream().anyMatch(each -> isNear(number, each)))
                .isPresent();
    }

    private static boolean isNear(BigDecimal given, Answer answer) {
        var wanted = answer.number();
        // the context keeps a wanted number with a huge exponent from being written out
        return wanted != null
                && given.subtract(wanted, MathContext.DECIMAL128).abs().compareTo(answer.tolerance()) <= 0;
    }

    /** Nothing where it is no number, or none that can be read in one way only. */
    static Optional<BigDecimal> parse(String given) {
        if (given.length() > LONGEST) {
            return Optional.empty();
        }
        var text = ascii(given);
        return isNumber(text) ? Optional.of(new BigDecimal(text.replaceAll("[ ,]", ""))) : Optional.empty();
    }

    private static boolean isNumber(String text) {
        return PLAIN.matcher(text).matches()
                || SPACED.matcher(text).matches()
                || COMMAS.matcher(text).matches();
    }

    /** In ASCII digits, with the point as decimal sign and only commas or spaces between groups. */
    private static String ascii(String given) {
        var trimmed = EDGE.matcher(INVISIBLE.matcher(given).replaceAll("")).replaceAll("");
        var spaced = GROUPING.matcher(MINUS.matcher(trimmed).replaceFirst("-")).replaceAll(" ");
        var text = digits(spaced)
                .replaceFirst("^([+-]) ", "$1")
                .replace('\u066B', '.')
                .replace('\u060C', ',');
        return hasDecimalComma(text) ? text.replace(".", ";").replace(',', '.').replace(';', ',') : text;
    }

    private static String digits(String text) {
        var ascii = new StringBuilder();
        text.codePoints().forEach(point -> {
            int digit = Character.isDigit(point) ? Character.digit(point, 10) : -1;
            ascii.appendCodePoint(digit < 0 ? point : '0' + digit);
        });
        return ascii.toString();
    }

    /** The comma is the decimal sign when it stands alone and last; several points are a grouping. */
    private static boolean hasDecimalComma(String text) {
        boolean oneComma = text.indexOf(',') == text.lastIndexOf(',');
        boolean manyPoints = text.indexOf('.') != text.lastIndexOf('.');
        return oneComma && (manyPoints || text.lastIndexOf(',') > text.lastIndexOf('.'));
    }
}
