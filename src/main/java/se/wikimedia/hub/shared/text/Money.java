package se.wikimedia.hub.shared.text;

import java.math.BigDecimal;
import java.util.Currency;
import java.util.Optional;

/** Amounts as whole numbers of a currency's minor unit (ISO 4217), so that they add up, and as people write them. */
public final class Money {

    /** In minor units; sums of thousands of such amounts still fit. */
    public static final long MOST = 1_000_000_000_000L;

    private Money() {}

    /** Whether this is the code of a currency that has units, such as EUR. */
    public static boolean isCurrency(String code) {
        return Currency.getAvailableCurrencies().stream()
                .anyMatch(each -> each.getCurrencyCode().equals(code) && each.getDefaultFractionDigits() >= 0);
    }

    static int digits(String currency) {
        return Currency.getInstance(currency).getDefaultFractionDigits();
    }

    /** As a number with as many decimals as the currency has: 2800 cents are 28.00. */
    public static BigDecimal decimal(long minor, String currency) {
        return BigDecimal.valueOf(minor, digits(currency));
    }

    /**
     * What somebody has typed, with a point or a comma before the decimals, in the digits of any script. Nothing where it is
     * no amount, is below zero, is more than {@link #MOST} or has more decimals than the currency.
     */
    public static Optional<Long> minor(String typed, String currency) {
        var plain = new StringBuilder();
        typed.codePoints().filter(c -> !isSpace(c)).forEach(c -> plain.append(inAscii(c)));
        int digits = digits(currency);
        boolean amount = plain.toString().matches("[0-9]{1,13}" + (digits == 0 ? "" : "(\\.[0-9]{1," + digits + "})?"));
        return amount
                ? Optional.of(new BigDecimal(plain.toString())
                                .movePointRight(digits)
                                .longValueExact())
                        .filter(minor -> minor <= MOST)
                : Optional.empty();
    }

    private static boolean isSpace(int c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    private static String inAscii(int c) {
        if (c == ',' || c == '٫') {
            return ".";
        }
        int digit = Character.digit(c, 10);
        return digit >= 0 ? Integer.toString(digit) : Character.toString(c);
    }
}
