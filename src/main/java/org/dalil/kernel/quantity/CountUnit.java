package org.dalil.kernel.quantity;

import org.dalil.kernel.Coded;
import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// What is usually counted here, and only in whole numbers. Anything else is a unit in the source's
/// own words. The codes are stored and shared: never rename, only add.
public enum CountUnit implements Coded {
    PERSON("person persons people человек человека люди людей лицо лица лиц"),
    PERSON_ALLEGING("complainant complainants заявитель заявителя заявителей"),
    /// One ruling can cover several people, and a person several rulings.
    RULING_PERSON(""),
    REQUEST("request requests запрос запроса запросов"),
    CASE("case cases дело дела дел"),
    INCIDENT("incident incidents инцидент инцидента инцидентов"),
    STATE("state states государство государства государств"),
    HOUSEHOLD("family families household households семья семьи семей");

    private final List<String> words;

    CountUnit(String words) {
        this.words = Pattern.compile(" ").splitAsStream(words).toList();
    }

    /// The unit of this code; empty for a unit in words of its own.
    public static Optional<CountUnit> ofCode(@Nullable String code) {
        return Coded.find(CountUnit.class, code);
    }

    /// The unit that this one word names, in English or Russian.
    static Optional<CountUnit> ofWord(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        for (CountUnit unit : values()) {
            if (!lower.isEmpty() && unit.words.contains(lower)) {
                return Optional.of(unit);
            }
        }
        return Optional.empty();
    }
}
