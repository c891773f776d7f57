package org.dalil.document.spoken.write;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import org.dalil.document.Shared;
import org.dalil.document.spoken.SpokenLine;
import org.dalil.document.spoken.SpokenOutcome;
import org.dalil.document.spoken.SpokenText;
import org.dalil.document.spoken.SpokenTier;
import org.dalil.document.spoken.read.SpokenReading;
import org.junit.jupiter.api.Test;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.GZIPInputStream;

import javax.xml.XMLConstants;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.SchemaFactory;
import javax.xml.validation.Validator;

/// What is written for ELAN stands the format's own schema.
class ElanSchemaTest {
    private static final String DATE = "2026-01-31T12:00:00Z";

    private static Validator schema() throws Exception {
        byte[] schema = Shared.bytes("data/eaf/EAFv3.0.xsd");
        return SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI)
                .newSchema(new StreamSource(new ByteArrayInputStream(schema)))
                .newValidator();
    }

    private static SpokenText read(byte[] file) {
        return assertInstanceOf(SpokenOutcome.Read.class, SpokenReading.read(file, "a.eaf", null))
                .text();
    }

    @Test
    void thePublishedSampleWrittenAgainIsValidAndWhole() throws Exception {
        SpokenText sample = read(sample());
        Written file = ElanWriter.of(sample.tiers(), DATE);
        schema().validate(new StreamSource(new StringReader(file.text())));
        SpokenText again = read(file.text().getBytes(StandardCharsets.UTF_8));
        assertEquals(sample.tiers(), again.tiers());
    }

    private static byte[] sample() throws IOException {
        byte[] packed = Shared.bytes("data/eaf/sample_3.0.eaf.gz");
        try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(packed))) {
            return in.readAllBytes();
        }
    }

    @Test
    void hostileWordsAndNamesStayValid() throws Exception {
        SpokenTier tier =
                new SpokenTier(
                        "a<b>&\"",
                        "С & К",
                        null,
                        -1,
                        List.of(SpokenLine.of(null, null, null, "\u0000\u0007]]> <x/>")));
        Written file = ElanWriter.of(List.of(tier, tier), DATE);
        schema().validate(new StreamSource(new StringReader(file.text())));
    }
}
