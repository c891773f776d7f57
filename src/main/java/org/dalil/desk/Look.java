package org.dalil.desk;

import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.Supplier;

/// How the program looks and speaks, for the screens on which a person changes that. Each change
/// shows at once and is remembered on this computer.
///
/// @param theme the look chosen now
/// @param dress wears another
/// @param speak speaks another language
public record Look(Supplier<Theme> theme, Consumer<Theme> dress, Consumer<Locale> speak) {}
