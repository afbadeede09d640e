package se.wikimedia.hub.shared.text;

import com.ibm.icu.number.LocalizedNumberFormatter;
import com.ibm.icu.number.NumberFormatter;
import com.ibm.icu.number.Precision;
import com.ibm.icu.number.Scale;
import com.ibm.icu.text.DateFormat;
import com.ibm.icu.text.ListFormatter;
import com.ibm.icu.util.Calendar;
import com.ibm.icu.util.Currency;
import com.ibm.icu.util.NoUnit;
import com.ibm.icu.util.ULocale;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZonedDateTime;
import java.util.List;

/**
 * Numbers, dates and enumerations as CLDR writes them in a language; a language that CLDR doesn't know borrows from
 * its fallback chain. The calendar is the Gregorian one in every language, as on Wikimedia's wikis, so that people
 * of several countries who speak of a date mean the same day. Safe for threads.
 */
public final class Formats {

    private static final int REMEMBERED = 1_000;

    private final Memo<String, Formatters> formatters;

    public Formats(Languages languages) {
        formatters = new Memo<>(REMEMBERED, tag -> Formatters.of(languages.cldr(tag)));
    }

    private record Formatters(
            LocalizedNumberFormatter number,
            LocalizedNumberFormatter percent,
            DateFormat date,
            DateFormat dateTime,
            DateFormat month,
            DateFormat weekday,
            DateFormat weekdayInShort,
            DayOfWeek firstDayOfWeek,
            ListFormatter list) {

        static Formatters of(ULocale language) {
            ULocale locale = language.setKeywordValue("calendar", "gregorian");
            LocalizedNumberFormatter number = NumberFormatter.withLocale(locale);
            return new Formatters(
                    number.precision(Precision.maxFraction(3)),
                    number.unit(NoUnit.PERCENT).scale(Scale.powerOfTen(2)).precision(Precision.integer()),
                    DateFormat.getInstanceForSkeleton("yMMMMd", locale),
                    DateFormat.getInstanceForSkeleton("yMMMMdjmmzzzz", locale),
                    DateFormat.getInstanceForSkeleton("yMMMM", locale),
                    DateFormat.getInstanceForSkeleton("cccc", locale),
                    DateFormat.getInstanceForSkeleton("cccccc", locale),
                    // ICU counts from Sunday as 1
                    DayOfWeek.SUNDAY.plus(Calendar.getInstance(locale).getFirstDayOfWeek() - 1L),
                    ListFormatter.getInstance(locale));
        }
    }

    /** At most three decimals. */
    public String number(String lang, Number number) {
        return formatters.get(lang).number().format(number).toString();
    }

    /** A share of one as whole percent: 0.97 is "97 %" in Swedish. */
    public String percent(String lang, double share) {
        return formatters.get(lang).percent().format(share).toString();
    }

    /** An amount in minor units with its currency: 2800 of EUR are "€28.00" in English, "28,00 €" in Swedish. */
    public String money(String lang, long minor, String currency) {
        return formatters
                .get(lang)
                .number()
                .unit(Currency.getInstance(currency))
                .precision(Precision.fixedFraction(Money.digits(currency)))
                .format(Money.decimal(minor, currency))
                .toString();
    }

    /** Day, month in words, year. */
    public String date(String lang, LocalDate date) {
        return copy(formatters.get(lang).date()).format(date);
    }

    /** A month with its year: "May 2027". */
    public String month(String lang, YearMonth month) {
        return copy(formatters.get(lang).month()).format(month.atDay(1));
    }

    /** The name of a day of the week. */
    public String weekday(String lang, LocalDate day) {
        return copy(formatters.get(lang).weekday()).format(day);
    }

    /** The same as short as it is used above columns. */
    public String weekdayInShort(String lang, LocalDate day) {
        return copy(formatters.get(lang).weekdayInShort()).format(day);
    }

    /** With which day weeks begin where most who read the language live. */
    public DayOfWeek firstDayOfWeek(String lang) {
        return formatters.get(lang).firstDayOfWeek();
    }

    /** Day, month in words, year, hour and minute in the time's own zone, and that zone's name. */
    public String dateTime(String lang, ZonedDateTime time) {
        return copy(formatters.get(lang).dateTime()).format(time);
    }

    /** "A, B and C". */
    public String list(String lang, List<String> items) {
        return formatters.get(lang).list().format(items);
    }

    /** ICU's date formats aren't safe for threads. */
    private static DateFormat copy(DateFormat format) {
        return format.clone();
    }
}
