package org.dalil.architecture;

import java.util.List;

/// What the rules ask of one source file, as the compiler's parser saw it.
///
/// @param name the file's path, or any name for a sample
/// @param packageName empty for a module descriptor
/// @param types every type, also nested ones
/// @param methods every method and constructor that is written out
/// @param catches every caught type of every catch
/// @param packageComment the comment above the package, empty without one
/// @param packageMarks the annotations of the package
/// @param literalStyles lines that set a style from a literal
record SourceFile(
        String name,
        String packageName,
        List<Type> types,
        List<Method> methods,
        List<Catch> catches,
        List<String> packageMarks,
        String packageComment,
        List<Long> literalStyles) {
    /// A type.
    ///
    /// @param name its simple name
    /// @param line where it begins
    /// @param comment the text of its documentation, empty without one
    record Type(String name, long line, String comment) {}

    /// A method or constructor.
    ///
    /// @param name its name, `<init>` for a constructor
    /// @param line where it begins, without its comment
    /// @param lines how many lines it takes, without comment and annotations
    /// @param parameters how many it takes
    /// @param recordConstructor whether it is a constructor of a record
    record Method(String name, long line, long lines, int parameters, boolean recordConstructor) {}

    /// A caught type.
    ///
    /// @param type as written
    /// @param line where the catch begins
    /// @param empty whether nothing is done about it
    record Catch(String type, long line, boolean empty) {}

    /// The place in the order of packages, `?` without one.
    String place() {
        return new Places(Places.PROGRAM).of(packageName).orElse("?");
    }
}
