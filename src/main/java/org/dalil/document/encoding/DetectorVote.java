package org.dalil.document.encoding;

import com.ibm.icu.text.CharsetDetector;
import com.ibm.icu.text.CharsetMatch;

import org.mozilla.universalchardet.UniversalDetector;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// What the two general detectors say. Each alone is often wrong about Central Asian texts, so
/// together they weigh less than [LetterVote]. Never decides.
final class DetectorVote {
    private static final int ICU_WEIGHT = 20;
    private static final int MOZILLA_WEIGHT = 15;
    private static final int ICU_CANDIDATES = 4;

    private DetectorVote() {}

    /// Points per encoding, up to 35.
    static Map<Charset, Integer> of(byte[] sample) {
        Map<Charset, Integer> points = new LinkedHashMap<>();
        CharsetDetector icu = new CharsetDetector();
        icu.setText(sample);
        int taken = 0;
        for (CharsetMatch match : icu.detectAll()) {
            Optional<Charset> charset = known(match.getName());
            if (charset.isPresent() && taken++ < ICU_CANDIDATES) {
                int vote = match.getConfidence() * ICU_WEIGHT / 100;
                points.merge(charset.get(), vote, Math::max);
            }
        }
        mozilla(sample).ifPresent(c -> points.merge(c, MOZILLA_WEIGHT, Integer::sum));
        return points;
    }

    private static Optional<Charset> mozilla(byte[] sample) {
        UniversalDetector detector = new UniversalDetector();
        detector.handleData(sample);
        detector.dataEnd();
        return Optional.ofNullable(detector.getDetectedCharset()).flatMap(DetectorVote::known);
    }

    private static boolean isMacintosh(String name) {
        return name.toLowerCase(Locale.ROOT).contains("mac");
    }

    /// ISO-8859-1 is read as windows-1252, as everyone does: the difference is control codes that
    /// texts do not hold. Escape-driven encodings are left out, and the old Macintosh one: a
    /// detector names it for any Cyrillic text with rare letters.
    private static Optional<Charset> known(String name) {
        String wanted = name.equals("ISO-8859-1") ? "windows-1252" : name;
        if (wanted.contains("_")
                || isMacintosh(wanted)
                || wanted.startsWith("ISO-2022")
                || wanted.startsWith("UTF-")) {
            return Optional.empty();
        }
        try {
            return Charset.isSupported(wanted)
                    ? Optional.of(Charset.forName(wanted))
                    : Optional.empty();
        } catch (IllegalCharsetNameException e) {
            return Optional.empty();
        }
    }
}
