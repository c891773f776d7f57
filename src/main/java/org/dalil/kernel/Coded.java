package org.dalil.kernel;

import org.jspecify.annotations.Nullable;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// A choice of the program’s own, stored and shared by a code: its constant’s name in small
/// letters, if it says nothing else. A constant that was ever stored is never renamed.
public interface Coded {
    /// The constant’s name.
    String name();

    /// The stored code.
    default String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// The constant of a stored code; empty for none, and for one that this version does not know.
    static <E extends Enum<E> & Coded> Optional<E> find(Class<E> kind, @Nullable String code) {
        return Arrays.stream(kind.getEnumConstants())
                .filter(one -> one.code().equals(code))
                .findFirst();
    }
}
