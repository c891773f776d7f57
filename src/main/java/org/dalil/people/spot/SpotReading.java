package org.dalil.people.spot;

import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads coordinates and distances as people write them: decimal point or comma, degrees with
/// minutes and seconds, the letters of the compass in English or Russian. Guesses nothing.
public final class SpotReading {
    /// Half of the way around the globe: no place is known less exactly.
    public static final long FARTHEST = 20_000_000;

    private static final int MOST = 200;
    private static final BigDecimal SIXTY = BigDecimal.valueOf(60);
    private static final String NUMBER = "(\\d{1,3}(?:[.,]\\d{1,12})?)";
    private static final String LETTER = "([NSEWСЮВЗ])";
    private static final Pattern ONE =
            Pattern.compile(
                    LETTER
                            + "?\\s*([+\\-−–])?\\s*"
                            + NUMBER
                            + "\\s*[°º]?\\s*(?:"
                            + NUMBER
                            + "\\s*['’′]\\s*(?:"
                            + NUMBER
                            + "\\s*(?:[\"”″]|['’′]{2})\\s*)?)?"
                            + LETTER
                            + "?");
    private static final Pattern DISTANCE =
            Pattern.compile("(?:±\\s*)?(\\d{1,9}(?:[.,]\\d{1,3})?)\\s*(m|м|km|км)?\\.?");

    private SpotReading() {}

    /// Latitude and longitude, in this order unless their letters say otherwise; between them a
    /// semicolon, a comma with a blank after it, or a blank.
    ///
    /// @throws SpotException naming what is wrong: unreadable, or off the globe
    public static Coordinates coordinates(String words) throws SpotException {
        String typed = words.strip();
        List<String> parts = parts(typed.toUpperCase(Locale.ROOT));
        Angle first = parts.size() == 2 ? angle(parts.get(0)) : null;
        Angle second = parts.size() == 2 ? angle(parts.get(1)) : null;
        if (first == null || second == null) {
            throw new SpotException("people.problem.coordinates", typed);
        }
        boolean turned = first.isLongitude() || second.isLatitude();
        Angle north = turned ? second : first;
        Angle east = turned ? first : second;
        if (north.isLongitude() || east.isLatitude()) {
            throw new SpotException("people.problem.coordinates", typed);
        }
        if (!Coordinates.isLatitude(north.value())) {
            throw new SpotException("people.problem.latitude", typed);
        }
        if (!Coordinates.isLongitude(east.value())) {
            throw new SpotException("people.problem.longitude", typed);
        }
        return new Coordinates(north.value(), east.value());
    }

    /// A distance in whole metres: `500`, `500 m`, `1,5 km`.
    ///
    /// @throws SpotException when it is none, or farther than the globe is wide
    public static long metres(String words) throws SpotException {
        String typed = words.strip();
        Matcher found = DISTANCE.matcher(typed.toLowerCase(Locale.ROOT));
        if (typed.length() > MOST || !found.matches()) {
            throw new SpotException("people.problem.uncertainty", typed);
        }
        String unit = found.group(2);
        boolean far = unit != null && unit.length() == 2;
        BigDecimal metres = number(found.group(1)).movePointRight(far ? 3 : 0);
        long whole = metres.setScale(0, RoundingMode.CEILING).longValueExact();
        if (whole < 1 || whole > FARTHEST) {
            throw new SpotException("people.problem.uncertainty", typed);
        }
        return whole;
    }

    /// One angle in millionths of a degree.
    ///
    /// @param letter of the compass, in English; 0 for none
    private record Angle(long value, char letter) {
        boolean isLatitude() {
            return letter == 'N' || letter == 'S';
        }

        boolean isLongitude() {
            return letter == 'E' || letter == 'W';
        }
    }

    private static List<String> parts(String typed) {
        if (typed.length() > MOST) {
            return List.of();
        }
        for (String between : List.of("\\s*;\\s*", "\\s*,\\s+", "(?<=[NSEWСЮВЗ])[\\s,]*(?=\\d)")) {
            List<String> parts = List.of(typed.split(between));
            if (parts.size() == 2) {
                return parts;
            }
        }
        return List.of(typed.split("\\s+"));
    }

    private static @Nullable Angle angle(String typed) {
        Matcher found = ONE.matcher(typed.strip());
        if (!found.matches() || found.group(1) != null && found.group(6) != null) {
            return null;
        }
        char letter = letter(found.group(1) == null ? found.group(6) : found.group(1));
        boolean minus = found.group(2) != null && !found.group(2).equals("+");
        BigDecimal minutes = number(found.group(4));
        BigDecimal seconds = number(found.group(5));
        boolean doubled = minus && letter != 0;
        if (doubled || minutes.compareTo(SIXTY) >= 0 || seconds.compareTo(SIXTY) >= 0) {
            return null;
        }
        BigDecimal all =
                number(found.group(3))
                        .multiply(BigDecimal.valueOf(3600))
                        .add(minutes.multiply(SIXTY))
                        .add(seconds)
                        .movePointRight(6)
                        .divide(BigDecimal.valueOf(3600), 0, RoundingMode.HALF_UP);
        boolean negative = minus || letter == 'S' || letter == 'W';
        return new Angle(negative ? -all.longValueExact() : all.longValueExact(), letter);
    }

    private static BigDecimal number(@Nullable String digits) {
        return digits == null ? BigDecimal.ZERO : new BigDecimal(digits.replace(',', '.'));
    }

    private static char letter(@Nullable String said) {
        if (said == null) {
            return 0;
        }
        int russian = "СЮВЗ".indexOf(said.charAt(0));
        return russian < 0 ? said.charAt(0) : "NSEW".charAt(russian);
    }
}
