package org.dalil.document.spoken.write;

import org.dalil.document.spoken.SpokenTier;
import org.jspecify.annotations.Nullable;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/// The languages of a file for ELAN. Its codes are XML names of which the file knows no second, so
/// a code that is none is made one; what it was stays beside it.
final class ElanLanguages {
    private static final String TAKEN = "ts\\d+|a\\d+_\\d+|Symbolic_\\w+|Included_In";
    private final Map<String, String> codes = new LinkedHashMap<>();

    ElanLanguages(List<SpokenTier> tiers) {
        Set<String> taken = new HashSet<>();
        for (SpokenTier tier : tiers) {
            String given = given(tier.language());
            if (given != null && isName(given) && taken.add(given)) {
                codes.put(given, given);
            }
        }
        for (SpokenTier tier : tiers) {
            String given = given(tier.language());
            if (given != null && !codes.containsKey(given)) {
                codes.put(given, free(given, taken));
            }
        }
    }

    /// The code in the file; null for none.
    @Nullable String of(@Nullable String language) {
        String given = given(language);
        return given == null ? null : codes.get(given);
    }

    void write(XMLStreamWriter xml) throws XMLStreamException {
        for (Map.Entry<String, String> code : codes.entrySet()) {
            xml.writeEmptyElement("LANGUAGE");
            xml.writeAttribute("LANG_ID", code.getValue());
            if (!code.getValue().equals(code.getKey())) {
                xml.writeAttribute("LANG_LABEL", ElanWriter.printable(code.getKey()));
            }
        }
    }

    private static @Nullable String given(@Nullable String language) {
        return language == null || language.isBlank() ? null : language.strip();
    }

    private static boolean isName(String code) {
        return code.matches("[A-Za-z_][A-Za-z0-9_.-]*") && !code.matches(TAKEN);
    }

    private static String free(String given, Set<String> taken) {
        String plain = given.replaceAll("[^A-Za-z0-9_.-]+", "-").replaceAll("^-+|-+$", "");
        String wanted = isName(plain) ? plain : plain.isEmpty() ? "und" : "x-" + plain;
        String code = wanted;
        for (int i = 2; !taken.add(code); i++) {
            code = wanted + "-" + i;
        }
        return code;
    }
}
