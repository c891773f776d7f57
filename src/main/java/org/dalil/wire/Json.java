package org.dalil.wire;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;

import org.dalil.kernel.Problem;

import java.io.IOException;

/// JSON as plain maps, lists and values. Refuses what is ambiguous; never builds foreign types.
public final class Json {
    private static final JsonMapper MAPPER =
            JsonMapper.builder(
                            JsonFactory.builder()
                                    .streamReadConstraints(
                                            StreamReadConstraints.builder()
                                                    .maxNestingDepth(100)
                                                    .maxStringLength(20_000_000)
                                                    .maxNumberLength(40)
                                                    .build())
                                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                                    .build())
                    .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                    .enable(DeserializationFeature.USE_LONG_FOR_INTS)
                    .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
                    .build();

    private Json() {}

    /// Reads one JSON value from UTF-8.
    ///
    /// @return a map, list, string, long, double or boolean
    /// @throws WireException when it is not exactly one sound value
    public static Object parse(byte[] utf8) throws WireException {
        try {
            return MAPPER.readValue(utf8, Object.class);
        } catch (IOException e) {
            throw new WireException(Problem.of("wire.problem.json"), e);
        }
    }

    /// Writes a value with sorted keys and no spaces.
    public static byte[] canonical(Object value) {
        try {
            return MAPPER.writeValueAsBytes(value);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("not a plain value", e);
        }
    }
}
