package org.haven.web.internal.form;

import java.math.BigDecimal;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import org.haven.guide.Values;
import org.hl7.fhir.r4.model.DateTimeType;
import org.hl7.fhir.r4.model.DateType;
import org.hl7.fhir.r4.model.DecimalType;
import org.hl7.fhir.r4.model.IntegerType;
import org.hl7.fhir.r4.model.StringType;
import org.hl7.fhir.r4.model.TimeType;
import org.hl7.fhir.r4.model.Type;
import org.hl7.fhir.r4.model.UriType;

/**
 * Reads what was typed. Strict where a guess could change an answer, and lenient where there is only one meaning.
 *
 * @param zone where the clocks on the wall stand to which entered times refer
 */
record TextParser(ZoneId zone) {

    private static final DateTimeFormatter LOCAL = DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ss");

    Parsed parse(Kind kind, String text) {
        if (text.length() > Limits.LONGEST) {
            return Parsed.wrong("long", String.valueOf(Limits.LONGEST));
        }
        if (Values.hasControlCharacter(text)) {
            return Parsed.wrong("characters");
        }
        return switch (kind) {
            case INTEGER -> integer(text);
            case DECIMAL -> decimal(text);
            case DATE -> isDate(text) ? Parsed.value(new DateType(text)) : Parsed.wrong("date");
            case DATE_TIME -> dateTime(text);
            case TIME -> time(text);
            case URL -> url(text);
            case STRING -> text.contains("\n") ? Parsed.wrong("characters") : Parsed.value(new StringType(text));
            default -> Parsed.value(new StringType(text));
        };
    }

    private static Parsed integer(String text) {
        try {
            // A plus sign and Unicode's other digits would be read too.
            return text.matches("-?[0-9]{1,10}")
                    ? Parsed.value(new IntegerType(Integer.parseInt(text)))
                    : Parsed.wrong("integer");
        } catch (NumberFormatException e) {
            return Parsed.wrong("integer");
        }
    }

    /** A comma is a decimal point, unless three digits follow it, which may as well be thousands. */
    private static Parsed decimal(String text) {
        if (text.matches("-?[0-9]{1,3}(,[0-9]{3})+")) {
            return Parsed.wrong("thousands");
        }
        return text.matches("-?[0-9]{1,15}([.,][0-9]{1,10})?")
                ? Parsed.value(new DecimalType(new BigDecimal(text.replace(',', '.'))))
                : Parsed.wrong("decimal");
    }

    /** A year or a month is a date too: who does not know the day says no more. */
    private static boolean isDate(String text) {
        try {
            if (text.matches("[0-9]{4}-[0-9]{2}-[0-9]{2}")) {
                LocalDate.parse(text);
            } else if (text.matches("[0-9]{4}-[0-9]{2}")) {
                YearMonth.parse(text);
            } else {
                return text.matches("[1-9][0-9]{3}");
            }
            return !text.startsWith("0000");
        } catch (DateTimeException e) {
            return false;
        }
    }

    private Parsed dateTime(String text) {
        if (isDate(text)) {
            return Parsed.value(new DateTimeType(text));
        }
        if (!text.matches("[0-9]{4}-[0-9]{2}-[0-9]{2}[T ][0-9]{2}:[0-9]{2}(:[0-9]{2})?")) {
            return Parsed.wrong("dateTime");
        }
        try {
            var local = LocalDateTime.parse(text.replace(' ', 'T'));
            return Parsed.value(new DateTimeType(
                    local.format(LOCAL) + local.atZone(zone).getOffset().getId()));
        } catch (DateTimeException e) {
            return Parsed.wrong("dateTime");
        }
    }

    private static Parsed time(String text) {
        try {
            return text.matches("[0-9]{2}:[0-9]{2}(:[0-9]{2})?")
                    ? Parsed.value(new TimeType(LocalTime.parse(text).format(DateTimeFormatter.ofPattern("HH:mm:ss"))))
                    : Parsed.wrong("time");
        } catch (DateTimeException e) {
            return Parsed.wrong("time");
        }
    }

    private static Parsed url(String text) {
        try {
            return new URI(text).isAbsolute() ? Parsed.value(new UriType(text)) : Parsed.wrong("url");
        } catch (URISyntaxException e) {
            return Parsed.wrong("url");
        }
    }

    /** The text that stands in the field for a value. */
    String text(Type value) {
        if (value instanceof DateTimeType time && time.getPrecision().ordinal() > 2) {
            var local = LocalDateTime.ofInstant(time.getValue().toInstant(), zone);
            return withoutNoSeconds(local.format(LOCAL));
        }
        return value instanceof TimeType ? withoutNoSeconds(value.primitiveValue()) : value.primitiveValue();
    }

    private static String withoutNoSeconds(String time) {
        return time.endsWith(":00") && time.matches(".*[0-9]{2}:[0-9]{2}:00")
                ? time.substring(0, time.length() - 3)
                : time;
    }
}
