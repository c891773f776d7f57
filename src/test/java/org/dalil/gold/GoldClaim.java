package org.dalil.gold;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// One checked claim as the file of checked claims has it. Only reads.
///
/// @param chain who says so, from the origin on
/// @param place where, as the file words it
/// @param agents whom it is about, some with a remark in brackets
/// @param links pairs of kind and the id of the other claim
record GoldClaim(
        String id,
        String file,
        int start,
        int end,
        String quote,
        String prefix,
        String suffix,
        String kind,
        String modality,
        List<String> chain,
        String statement,
        @Nullable GoldDate date,
        @Nullable Map<?, ?> quantity,
        @Nullable String place,
        List<String> agents,
        List<List<String>> links,
        @Nullable String note) {

    /// A date as the file has it.
    ///
    /// @param edtf its meaning; empty where it cannot be placed
    record GoldDate(String verbatim, String edtf, String basis) {}

    /// A claim that a few words of a text make, which stand there once.
    static GoldClaim found(String id, String file, String text, String words, List<String> chain) {
        int start = text.indexOf(words);
        if (start < 0 || text.indexOf(words, start + 1) >= 0) {
            throw new AssertionError(words + " does not stand once in " + file);
        }
        int end = start + words.length();
        return new GoldClaim(
                id,
                file,
                start,
                end,
                words,
                text.substring(Math.max(0, start - 8), start),
                text.substring(end, Math.min(text.length(), end + 8)),
                "event_act",
                "reported",
                chain,
                "What the text tells of " + id,
                null,
                null,
                null,
                List.of(),
                List.of(),
                null);
    }

    /// The same claim on this date.
    GoldClaim at(String verbatim, String edtf) {
        return new GoldClaim(
                id,
                file,
                start,
                end,
                quote,
                prefix,
                suffix,
                kind,
                modality,
                chain,
                statement,
                new GoldDate(verbatim, edtf, "stated"),
                quantity,
                place,
                agents,
                links,
                note);
    }

    static GoldClaim of(Map<?, ?> json) {
        return new GoldClaim(
                text(json, "id"),
                text(json, "seed"),
                whole(json, "start"),
                whole(json, "end"),
                text(json, "quote"),
                text(json, "prefix"),
                text(json, "suffix"),
                text(json, "kind"),
                text(json, "modality"),
                strings(json.get("attribution_chain")),
                text(json, "statement"),
                date(json.get("date")),
                json.get("quantity") instanceof Map<?, ?> found ? found : null,
                json.get("place") instanceof String found ? found : null,
                strings(json.get("agents")),
                pairs(json.get("links")),
                json.get("note") instanceof String found ? found : null);
    }

    private static @Nullable GoldDate date(@Nullable Object json) {
        return json instanceof Map<?, ?> found
                ? new GoldDate(text(found, "verbatim"), text(found, "edtf"), text(found, "basis"))
                : null;
    }

    private static String text(Map<?, ?> json, String name) {
        return String.valueOf(json.get(name));
    }

    private static int whole(Map<?, ?> json, String name) {
        return ((Number) json.get(name)).intValue();
    }

    private static List<String> strings(@Nullable Object json) {
        List<String> found = new ArrayList<>();
        ((List<?>) json).forEach(one -> found.add(String.valueOf(one)));
        return found;
    }

    private static List<List<String>> pairs(@Nullable Object json) {
        List<List<String>> found = new ArrayList<>();
        ((List<?>) json).forEach(one -> found.add(strings(one)));
        return found;
    }
}
