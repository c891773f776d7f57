package org.dalil.kernel.edtf;

import org.jspecify.annotations.Nullable;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads written EDTF. Takes no notice of anything longer than a person would write.
final class EdtfParser {
    private static final int LONGEST = 400;
    private static final String MARK = "([?~%]?)";
    private static final Pattern DATE =
            Pattern.compile(
                    (MARK + "(-?[0-9X]{4})" + MARK)
                            + ("(?:-" + MARK + "([0-9X]{2})" + MARK)
                            + ("(?:-" + MARK + "([0-9X]{2})" + MARK + ")?)?"));
    private static final Pattern PART_YEAR =
            Pattern.compile("(-?[0-9]{4})-(2[1-9]|3[0-9]|4[01])" + MARK);
    private static final Pattern YEARS = Pattern.compile("(-?[0-9]{2,3})" + MARK);
    private static final Pattern YEAR =
            Pattern.compile(
                    "(Y-?[1-9][0-9]{4,}|Y-?[1-9][0-9]*E[1-9][0-9]?|-?[0-9]{4}(?=S))(?:S([1-9]))?");

    private EdtfParser() {}

    static Optional<Edtf> parse(String written) {
        if (written.length() > LONGEST) {
            return Optional.empty();
        }
        try {
            return Optional.of(any(written));
        } catch (IllegalArgumentException e) {
            return Optional.empty(); // the parts' own rules say so: no month 13, nothing backwards
        }
    }

    private static Edtf any(String written) {
        if (written.startsWith("[") && written.endsWith("]")) {
            return set(false, written);
        }
        if (written.startsWith("{") && written.endsWith("}")) {
            return set(true, written);
        }
        int slash = written.indexOf('/');
        return slash < 0 ? one(written) : interval(written, slash);
    }

    private static Edtf interval(String written, int slash) {
        String from = written.substring(0, slash);
        String to = written.substring(slash + 1);
        return new EdtfInterval(end(from), end(to), from.equals(".."), to.equals(".."));
    }

    private static @Nullable Edtf end(String written) {
        return written.isEmpty() || written.equals("..") ? null : one(written);
    }

    private static Edtf set(boolean all, String written) {
        List<EdtfSet.Member> members = new ArrayList<>();
        String[] inside = written.substring(1, written.length() - 1).split(",", -1);
        for (int i = 0; i < inside.length; i++) {
            String member = inside[i].strip();
            int row = member.indexOf("..");
            if (row < 0) {
                Edtf date = one(member);
                members.add(new EdtfSet.Member(date, date));
            } else if ((row == 0 && i > 0)
                    || (row == member.length() - 2 && i < inside.length - 1)) {
                throw new IllegalArgumentException("open in the middle");
            } else {
                members.add(
                        new EdtfSet.Member(
                                side(member.substring(0, row)), side(member.substring(row + 2))));
            }
        }
        return new EdtfSet(all, members);
    }

    private static @Nullable Edtf side(String written) {
        return written.isEmpty() ? null : one(written);
    }

    private static Edtf one(String written) {
        Matcher m = PART_YEAR.matcher(written);
        if (m.matches()) {
            return new EdtfPartYear(
                    number(m.group(1)), Integer.parseInt(m.group(2)), Mark.ofSign(m.group(3)));
        }
        m = DATE.matcher(written);
        if (m.matches()) {
            return date(m);
        }
        m = YEARS.matcher(written);
        if (m.matches()) {
            number(m.group(1));
            return new EdtfYears(m.group(1), Mark.ofSign(m.group(2)));
        }
        m = YEAR.matcher(written);
        return m.matches() ? year(m) : EdtfClock.parse(written);
    }

    private static EdtfDate date(Matcher m) {
        if (!m.group(2).contains("X")) {
            number(m.group(2));
        }
        return new EdtfDate(
                new EdtfPart(m.group(2), Mark.ofSign(m.group(1)), Mark.ofSign(m.group(3))),
                part(m, 4),
                part(m, 7));
    }

    private static @Nullable EdtfPart part(Matcher m, int group) {
        String digits = m.group(group + 1);
        return digits == null
                ? null
                : new EdtfPart(
                        digits, Mark.ofSign(m.group(group)), Mark.ofSign(m.group(group + 2)));
    }

    private static EdtfYear year(Matcher m) {
        String digits = m.group(1);
        int exponent = digits.indexOf('E');
        int begin = digits.startsWith("Y") ? 1 : 0;
        String plain = digits.substring(begin, exponent < 0 ? digits.length() : exponent);
        BigInteger year = new BigInteger(plain);
        if (exponent > 0) {
            year =
                    year.multiply(
                            BigInteger.TEN.pow(Integer.parseInt(digits.substring(exponent + 1))));
        }
        String significant = m.group(2);
        return new EdtfYear(
                digits, year, significant == null ? null : Integer.valueOf(significant));
    }

    /// The number, where a zero has no sign.
    private static int number(String digits) {
        int number = Integer.parseInt(digits);
        if (number == 0 && digits.startsWith("-")) {
            throw new IllegalArgumentException("minus zero");
        }
        return number;
    }
}
