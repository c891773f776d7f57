package org.dalil.texts;

import com.ibm.icu.util.ULocale;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/// Languages by name, in the person’s language and in their own, and by tag. Knows every language
/// of ISO 639, and those of our region in each of their scripts.
public final class LanguageNames {
    private static final List<String> SCRIPTS =
            List.of("uz-Cyrl", "uz-Latn", "kk-Cyrl", "kk-Latn", "tk-Cyrl", "tk-Latn", "az-Cyrl");

    private final ULocale person;

    /// @param person the language in which names are told
    public LanguageNames(Locale person) {
        this.person = ULocale.forLocale(person);
    }

    /// The name of a language; its tag where it has none.
    public String of(String tag) {
        String name = ULocale.getDisplayName(tag, person);
        return name.isBlank() ? tag : name;
    }

    /// The tags of languages that fit what was typed, the tag itself first, then names that begin
    /// with it.
    public List<String> find(String typed, int limit) {
        String key = Folding.key(typed);
        List<String> exact = new ArrayList<>();
        List<String> first = new ArrayList<>();
        List<String> others = new ArrayList<>();
        all().forEach(tag -> {
            String name = Folding.key(of(tag));
            String own = Folding.key(ULocale.getDisplayName(tag, new ULocale(tag)));
            if (tag.equalsIgnoreCase(typed.strip())) {
                exact.add(tag);
            } else if (name.startsWith(key) || own.startsWith(key)) {
                first.add(tag);
            } else if (name.contains(key)) {
                others.add(tag);
            }
        });
        return Stream.of(exact, first, others).flatMap(List::stream).limit(limit).toList();
    }

    private static Stream<String> all() {
        return Stream.concat(Arrays.stream(ULocale.getISOLanguages()), SCRIPTS.stream());
    }
}
