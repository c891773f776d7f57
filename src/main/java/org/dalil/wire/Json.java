package org.dalil.wire;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;

import org.dalil.kernel.Problem;
import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Strict JSON as plain values: `Map<String, Object>`, `List`, `String`, `Long`, `Boolean` and
/// null. Numbers are whole: fractions are refused, because no record of ours holds one; only what
/// other programs wrote may have them. Duplicate names, trailing text, depth over 100 and strings
/// over 20 million units are refused too. Never builds objects of other classes. Safe on any
/// thread.
public final class Json {
    private static final int DEPTH = 100;
    private static final int LONGEST_STRING = 20_000_000;
    private static final JsonFactory FACTORY =
            JsonFactory.builder()
                    .streamReadConstraints(
                            StreamReadConstraints.builder()
                                    .maxNestingDepth(DEPTH)
                                    .maxStringLength(LONGEST_STRING)
                                    .maxNameLength(1_000)
                                    .maxNumberLength(20)
                                    .build())
                    .disable(JsonFactory.Feature.CHARSET_DETECTION) // UTF-8 it is, nothing else
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .disable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION)
                    .build();

    private Json() {}

    /// Reads one whole JSON text in UTF-8.
    ///
    /// @throws WireException when it is not JSON, or not within the limits
    public static @Nullable Object parse(byte[] utf8) throws WireException {
        return whole(utf8, false);
    }

    private static @Nullable Object whole(byte[] utf8, boolean fractions) throws WireException {
        try (JsonParser parser = FACTORY.createParser(utf8)) {
            Object value = value(parser, parser.nextToken(), fractions);
            if (parser.nextToken() != null) {
                throw refused(null);
            }
            return value;
        } catch (IOException e) {
            throw refused(e);
        }
    }

    /// Reads JSON of another program: as [#parse(byte[])], but fractions are taken, as `Double`.
    ///
    /// @throws WireException when it is not JSON, or not within the limits
    public static @Nullable Object foreign(byte[] utf8) throws WireException {
        return whole(utf8, true);
    }

    /// Writes a value the one canonical way: names sorted by UTF-16 units, no white space, only the
    /// escapes that JSON demands, lone surrogates escaped. Equal values give equal bytes.
    ///
    /// @throws IllegalArgumentException when the value holds other types, or is nested over 100
    ///   deep
    public static byte[] canonical(@Nullable Object value) {
        return CanonicalJson.bytes(value, DEPTH);
    }

    private static @Nullable Object value(
            JsonParser parser, @Nullable JsonToken token, boolean fractions)
            throws IOException, WireException {
        return switch (token) {
            case START_OBJECT -> object(parser, fractions);
            case START_ARRAY -> array(parser, fractions);
            case VALUE_STRING -> parser.getText();
            case VALUE_NUMBER_INT -> parser.getLongValue();
            case VALUE_NUMBER_FLOAT -> fraction(parser, fractions);
            case VALUE_TRUE -> true;
            case VALUE_FALSE -> false;
            case VALUE_NULL -> null;
            case null, default -> throw refused(null);
        };
    }

    private static Object fraction(JsonParser parser, boolean taken)
            throws IOException, WireException {
        if (!taken) {
            throw refused(null);
        }
        return parser.getDoubleValue();
    }

    private static Map<String, @Nullable Object> object(JsonParser parser, boolean fractions)
            throws IOException, WireException {
        Map<String, @Nullable Object> members = new LinkedHashMap<>();
        for (String name = parser.nextFieldName(); name != null; name = parser.nextFieldName()) {
            members.put(name, value(parser, parser.nextToken(), fractions));
        }
        return members;
    }

    private static List<@Nullable Object> array(JsonParser parser, boolean fractions)
            throws IOException, WireException {
        List<@Nullable Object> items = new ArrayList<>();
        JsonToken token = parser.nextToken();
        while (token != JsonToken.END_ARRAY) {
            items.add(value(parser, token, fractions));
            token = parser.nextToken();
        }
        return items;
    }

    private static WireException refused(@Nullable Throwable cause) {
        return new WireException(Problem.of("wire.problem.not-json"), cause);
    }
}
