package org.dalil.law.bond;

import org.dalil.texts.Folding;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The names under which the States are known whose bonds the program brings. A record is such a
/// State only by its whole name, never by a part of it.
public final class StateNames {
    private static final Map<String, List<String>> NAMES =
            Map.of(
                    "RU",
                            List.of(
                                    "Russia",
                                    "Russian Federation",
                                    "Россия",
                                    "Российская Федерация",
                                    "РФ"),
                    "UZ",
                            List.of(
                                    "Uzbekistan",
                                    "Republic of Uzbekistan",
                                    "Узбекистан",
                                    "Республика Узбекистан",
                                    "Oʻzbekiston"),
                    "TJ",
                            List.of(
                                    "Tajikistan",
                                    "Republic of Tajikistan",
                                    "Таджикистан",
                                    "Республика Таджикистан",
                                    "Тоҷикистон"),
                    "KZ",
                            List.of(
                                    "Kazakhstan",
                                    "Republic of Kazakhstan",
                                    "Казахстан",
                                    "Республика Казахстан",
                                    "Қазақстан"),
                    "KG",
                            List.of(
                                    "Kyrgyzstan",
                                    "Kyrgyz Republic",
                                    "Киргизия",
                                    "Кыргызстан",
                                    "Кыргызская Республика"),
                    "TM", List.of("Turkmenistan", "Туркменистан", "Туркмения", "Türkmenistan"),
                    "UA", List.of("Ukraine", "Украина", "Україна"),
                    "BY",
                            List.of(
                                    "Belarus",
                                    "Republic of Belarus",
                                    "Беларусь",
                                    "Белоруссия",
                                    "Республика Беларусь"));

    private static final Map<String, String> CODES = codes();

    private StateNames() {}

    /// The code of the State of this name; empty when the program does not know it.
    public static Optional<String> code(String name) {
        return Optional.ofNullable(CODES.get(Folding.key(name)));
    }

    private static Map<String, String> codes() {
        Map<String, String> codes = new HashMap<>();
        NAMES.forEach((code, names) -> names.forEach(name -> codes.put(Folding.key(name), code)));
        return Map.copyOf(codes);
    }
}
