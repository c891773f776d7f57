package org.dalil.casefile.vocabulary;

import org.dalil.kernel.Term;
import org.dalil.texts.Texts;
import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Locale;
import java.util.Objects;

/// One term as it stands in its list, with its place in the tree. Says how it is worded; chooses
/// nothing by itself.
///
/// @param scheme the list, such as `act_type`
/// @param code its name in the list
/// @param parent the code of the broader term, or null
/// @param depth 1 for a broadest term, at most [Vocabularies#DEEPEST]
/// @param holds what the value of a predicate is: `date`, `place`, `agent`, `quantity`, `text` or
///   the name of a scheme; null for every other term
/// @param single whether a predicate has one true value, so that two that differ are in conflict
/// @param mapping the nearest code of the HURIDOCS micro-thesauri, such as `MT4 020111110000`
/// @param hidden whether people keep a term that the program brings out of their choosers
/// @param own the record of a term that people added; null for one that the program brings
public record ListedTerm(
        String scheme,
        String code,
        @Nullable String parent,
        int depth,
        @Nullable String holds,
        boolean single,
        @Nullable String mapping,
        boolean hidden,
        @Nullable OwnTerm own) {

    /// Its wording: what people called it, or what the program calls it in this language.
    public String label(Texts texts) {
        return own == null ? texts.of(key()) : own.label();
    }

    /// Its wordings in these languages, each once; an own term has only one.
    public List<String> wordings(List<Texts> languages) {
        return own == null
                ? languages.stream().map(this::label).distinct().toList()
                : List.of(own.label());
    }

    /// Whether it is still offered. One that is not stays readable wherever it was chosen.
    public boolean offered() {
        return own == null ? !hidden : !own.retired();
    }

    /// Whether both are the same term of the same list, however it is worded or placed now.
    public boolean sameAs(@Nullable ListedTerm other) {
        return other != null
                && scheme.equals(other.scheme)
                && code.equals(other.code)
                && Objects.equals(
                        own == null ? null : own.id(), other.own == null ? null : other.own.id());
    }

    /// The same term, kept out of choosers or not.
    ListedTerm hidden(boolean kept) {
        return new ListedTerm(scheme, code, parent, depth, holds, single, mapping, kept, own);
    }

    /// The term as chosen now, in the wording that stands before the person.
    public Term chosen(Texts texts) {
        return new Term(
                code,
                label(texts),
                own == null ? texts.locale().getLanguage() : own.language(),
                own == null ? Vocabularies.VERSION : "own");
    }

    private String key() {
        return "vocabulary." + scheme + "." + code.toLowerCase(Locale.ROOT);
    }
}
