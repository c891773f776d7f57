package org.dalil.kernel;

import org.jspecify.annotations.Nullable;

/// A term of a list as somebody chose it: its code, and the very wording that stood before them
/// then. Lists change and are translated; what a person meant by choosing does not.
///
/// @param code names the term within its list; stored and shared
/// @param label the wording chosen; null where only the code is known
/// @param language the language of that wording, such as `ru`; null likewise
/// @param list the version of the list it was chosen from; null likewise
public record Term(
        String code, @Nullable String label, @Nullable String language, @Nullable String list) {
    private static final int LONGEST = 500;

    public Term {
        if (code.isBlank() || code.length() > LONGEST) {
            throw new IllegalArgumentException("a term has a code");
        }
        if (label != null && (label.isBlank() || label.length() > LONGEST)) {
            throw new IllegalArgumentException("a term’s wording is a short text");
        }
    }

    /// A term of which only the code is known.
    public static Term ofCode(String code) {
        return new Term(code, null, null, null);
    }

    /// Whether both name the same term, however it was worded.
    public boolean sameAs(@Nullable Term other) {
        return other != null && code.equals(other.code);
    }
}
