package org.dalil.texts;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/// The languages the workbench is made for. One whose files are not there yet is shown in English
/// but already sorts in its own order.
enum Language {
    ENGLISH("en", ""),
    RUSSIAN("ru", "_ru"),
    KAZAKH("kk", "_kk"),
    KYRGYZ("ky", "_ky"),
    UZBEK_LATIN("uz-Latn", "_uz_Latn"),
    UZBEK_CYRILLIC("uz-Cyrl", "_uz_Cyrl"),
    TAJIK("tg", "_tg");

    private final Locale locale;
    private final String suffix;

    Language(String tag, String suffix) {
        this.locale = Locale.forLanguageTag(tag);
        this.suffix = suffix;
    }

    Locale locale() {
        return locale;
    }

    /// What the names of its files end in, before `.properties`.
    String suffix() {
        return suffix;
    }

    /// The one to speak with somebody of this locale; English when there is no better. Uzbek
    /// without a script is Latin.
    static Language of(Locale wanted) {
        return Arrays.stream(values())
                .filter(language -> Bundle.exists(language.suffix) && language.speaks(wanted))
                .findFirst()
                .orElse(ENGLISH);
    }

    /// Those that have their files.
    static List<Language> present() {
        return Arrays.stream(values()).filter(l -> Bundle.exists(l.suffix)).toList();
    }

    private boolean speaks(Locale wanted) {
        return locale.getLanguage().equals(wanted.getLanguage())
                && (wanted.getScript().isEmpty()
                        || locale.getScript().isEmpty()
                        || locale.getScript().equals(wanted.getScript()));
    }
}
