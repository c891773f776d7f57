package org.dalil.document;

import org.jspecify.annotations.Nullable;

import java.util.Map;

/// What an extraction learned about the document beside its words. All of it is claimed or guessed.
///
/// @param title the title it declares, else the first headline at its top, else its first line,
///   else null; one line, 300 at most
/// @param language the language it declares (BCP 47), null when it declares none
/// @param encoding the encoding its bytes were read with, null where the format fixes it
/// @param fields what it says about itself; dates in ISO 8601; values of 500 units at most
public record Description(
        @Nullable String title,
        @Nullable String language,
        @Nullable String encoding,
        Map<DocumentField, String> fields) {
    public Description {
        fields = Map.copyOf(fields);
    }
}
