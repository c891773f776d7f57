package org.dalil.source.content;

import org.dalil.history.shape.Field;
import org.dalil.history.shape.FieldValues;
import org.jspecify.annotations.Nullable;

import java.util.Arrays;
import java.util.List;

/// How a source is told from others beside its title. Says what stands on it, and guesses nothing.
///
/// @param otherTitles further titles it goes by, such as one in another language
/// @param series the series or periodical that it appeared in
/// @param issue the volume, number or issue of that
/// @param symbol its official symbol or number, such as `CAT/C/48/D/444/2010`
/// @param languages its languages as BCP 47 tags, the main one first
public record Edition(
        List<String> otherTitles,
        @Nullable String series,
        @Nullable String issue,
        @Nullable String symbol,
        List<String> languages) {
    private static final String LINES = "\\R";
    private static final String BLANKS = "\\s+";

    /// Nothing is known.
    public static final Edition UNKNOWN = new Edition(List.of(), null, null, null, List.of());

    public Edition {
        otherTitles = List.copyOf(otherTitles);
        languages = List.copyOf(languages);
    }

    /// The same, with these further titles; blank ones and repeats are left out.
    public Edition alsoTitled(List<String> titles) {
        return new Edition(cleaned(titles, LINES), series, issue, symbol, languages);
    }

    /// The same, in this series.
    public Edition inSeries(@Nullable String words) {
        return new Edition(otherTitles, words, issue, symbol, languages);
    }

    /// The same, of this issue.
    public Edition ofIssue(@Nullable String words) {
        return new Edition(otherTitles, series, words, symbol, languages);
    }

    /// The same, under this official symbol.
    public Edition underSymbol(@Nullable String words) {
        return new Edition(otherTitles, series, issue, words, languages);
    }

    /// The same, in these languages.
    public Edition inLanguages(List<String> tags) {
        return new Edition(otherTitles, series, issue, symbol, cleaned(tags, BLANKS));
    }

    /// The fields that hold it, in the order of `written`.
    public static List<Field> fields() {
        return List.of(
                Field.text("other_titles"),
                Field.text("series"),
                Field.text("issue"),
                Field.text("symbol"),
                Field.text("language"));
    }

    /// The values of its fields: one title a line, one space between languages.
    public List<@Nullable Object> written() {
        return Arrays.asList(
                joined("\n", otherTitles), series, issue, symbol, joined(" ", languages));
    }

    /// Reads it from a record’s values.
    public static Edition read(FieldValues values) {
        return new Edition(
                parts(values.text("other_titles"), LINES),
                values.text("series"),
                values.text("issue"),
                values.text("symbol"),
                parts(values.text("language"), BLANKS));
    }

    private static @Nullable String joined(String between, List<String> parts) {
        return parts.isEmpty() ? null : String.join(between, parts);
    }

    private static List<String> parts(@Nullable String text, String between) {
        return text == null ? List.of() : cleaned(List.of(text), between);
    }

    private static List<String> cleaned(List<String> parts, String between) {
        return parts.stream()
                .flatMap(part -> Arrays.stream(part.split(between)))
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .distinct()
                .toList();
    }
}
