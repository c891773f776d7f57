package org.dalil.exchange.table;

import org.dalil.casefile.vocabulary.ListedTerm;
import org.dalil.casefile.vocabulary.Vocabularies;
import org.dalil.claim.content.ClaimKind;
import org.dalil.kernel.ProblemException;
import org.dalil.kernel.Term;
import org.dalil.people.PlacePrecision;
import org.dalil.texts.Folding;
import org.dalil.texts.Texts;
import org.jspecify.annotations.Nullable;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// The lists that cells are looked up in, by code or by wording in any language of the program.
/// Holds what the lists were when it was made; adds nothing to them.
public final class Wordings {
    static final String KIND = "claim_kind";
    static final String DATE_PRECISION = "date_precision";
    static final String PLACE_PRECISION = "place_precision";
    private static final List<String> LISTED = List.of("claim_modality", "predicate", "role");

    private final Map<String, Map<String, String>> codes = new HashMap<>();
    private final Map<String, Map<String, Term>> terms = new HashMap<>();
    private final Map<String, String> holds = new HashMap<>();
    private final Map<String, Map<String, String>> labels = new HashMap<>();

    private Wordings() {}

    /// The lists as they are now.
    ///
    /// @param texts the language that terms are chosen in
    public static Wordings of(Vocabularies vocabularies, Texts texts) throws ProblemException {
        Wordings all = new Wordings();
        List<Texts> languages = Texts.available().stream().map(Texts::in).toList();
        for (String scheme : LISTED) {
            for (ListedTerm one : vocabularies.terms(scheme)) {
                all.term(scheme, one, texts);
                languages.forEach(language -> all.add(scheme, one.label(language), one.code()));
            }
        }
        for (ClaimKind kind : ClaimKind.values()) {
            all.word(KIND, kind.code(), "claim.kind." + kind.code(), languages, texts);
        }
        for (DatePrecision one : DatePrecision.values()) {
            String key = "exchange.table.precision." + one.code();
            all.word(DATE_PRECISION, one.code(), key, languages, texts);
        }
        for (PlacePrecision one : PlacePrecision.values()) {
            String key = "people.precision." + one.code();
            all.word(PLACE_PRECISION, one.code(), key, languages, texts);
        }
        return all;
    }

    private void term(String scheme, ListedTerm one, Texts texts) {
        add(scheme, one.code(), one.code());
        terms.computeIfAbsent(scheme, list -> new HashMap<>()).put(one.code(), one.chosen(texts));
        label(scheme, one.code(), one.label(texts));
        String value = one.holds();
        if (value != null) {
            holds.put(one.code(), value);
        }
    }

    private void word(String scheme, String code, String key, List<Texts> languages, Texts own) {
        add(scheme, code, code);
        languages.forEach(language -> add(scheme, language.of(key), code));
        label(scheme, code, own.of(key));
    }

    private void add(String scheme, String words, String code) {
        codes.computeIfAbsent(scheme, list -> new HashMap<>()).putIfAbsent(key(words), code);
    }

    private void label(String scheme, String code, String words) {
        labels.computeIfAbsent(scheme, list -> new LinkedHashMap<>()).put(code, words);
    }

    /// The code of these words in a list; null when the list does not hold them.
    public @Nullable String code(String scheme, String words) {
        return codes.getOrDefault(scheme, Map.of()).get(key(words));
    }

    /// A term of a list as chosen now; of a code that is not in it, the code alone.
    public Term term(String scheme, String code) {
        return terms.getOrDefault(scheme, Map.of()).getOrDefault(code, Term.ofCode(code));
    }

    /// What the value of a predicate is: `date`, `place`, `quantity`, or anything else for words.
    String holds(String predicate) {
        return holds.getOrDefault(predicate, "text");
    }

    /// The codes of a list with their wordings, in the list’s order.
    public Map<String, String> labels(String scheme) {
        return Map.copyOf(labels.getOrDefault(scheme, Map.of()));
    }

    /// The codes of a list in its order.
    public List<String> codes(String scheme) {
        return List.copyOf(labels.getOrDefault(scheme, Map.of()).keySet());
    }

    /// What words are compared by. Figures and signs alone are compared as they are.
    public static String key(String words) {
        String plain = words.strip().toLowerCase(Locale.ROOT);
        return plain.chars().anyMatch(Character::isLetter) ? Folding.key(plain) : plain;
    }
}
