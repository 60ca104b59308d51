package org.haven.guide;

import java.util.regex.Pattern;

/** What a value may not be, because it could not be read again once stored, or would keep a validator busy for ever. */
public final class Values {

    /** In characters. */
    public static final int LONGEST_NUMBER = 64;

    private static final int DEEPEST_MARKUP = 32;

    private static final Pattern EXPONENT = Pattern.compile(".*[eE][-+]?0*(\\d*)");
    private static final Pattern TAG = Pattern.compile("<(/?)[A-Za-z][^<>]*?(/?)>");

    private Values() {}

    /** FHIR strings hold no characters below 32 except 9, 10 and 13. */
    public static boolean hasControlCharacter(String text) {
        return text.chars().anyMatch(c -> c < 32 && c != '\t' && c != '\n' && c != '\r');
    }

    /** True if the number stays readable when it is written out in full. */
    public static boolean isStorable(String number) {
        if (number.length() > LONGEST_NUMBER) {
            return false;
        }
        var exponent = EXPONENT.matcher(number);
        return !exponent.matches()
                || exponent.group(1).length() <= 1
                || exponent.group(1).length() == 2 && exponent.group(1).compareTo("30") <= 0;
    }

    /** True if markup in a text, such as a narrative, nests deeper than any that a person would write. */
    public static boolean nestsTooDeeply(String text) {
        if (text.indexOf('<') < 0) {
            return false;
        }
        var depth = 0;
        var tags = TAG.matcher(text);
        while (tags.find()) {
            if (!tags.group(1).isEmpty()) {
                depth--;
            } else if (tags.group(2).isEmpty() && ++depth > DEEPEST_MARKUP) {
                return true;
            }
        }
        return false;
    }
}
