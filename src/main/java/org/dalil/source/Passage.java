package org.dalil.source;

import org.dalil.history.shape.Field;
import org.dalil.history.shape.RecordShape;
import org.dalil.history.shape.Recorded;
import org.dalil.kernel.Locator;
import org.dalil.kernel.RecordKind;
import org.jspecify.annotations.Nullable;

import java.util.Arrays;
import java.util.List;
import java.util.UUID;

/// Exact words of a source at an exact place. Never edited: another place is another passage.
public record Passage(UUID id, UUID source, UUID textVersion, Locator locator) implements Recorded {
    /// How passages are stored.
    public static final RecordShape<Passage> SHAPE =
            new RecordShape<>(
                    RecordKind.PASSAGE,
                    "passage",
                    List.of(
                            Field.ref("source"),
                            Field.ref("text_version"),
                            Field.whole("start_at"),
                            Field.whole("end_at"),
                            Field.text("quote"),
                            Field.text("prefix"),
                            Field.text("suffix"),
                            Field.whole("page")),
                    passage ->
                            Arrays.asList(
                                    passage.source,
                                    passage.textVersion,
                                    (long) passage.locator.start(),
                                    (long) passage.locator.end(),
                                    passage.locator.quote(),
                                    passage.locator.prefix(),
                                    passage.locator.suffix(),
                                    page(passage.locator)),
                    (id, values) ->
                            new Passage(
                                    id,
                                    values.id("source"),
                                    values.id("text_version"),
                                    new Locator(
                                            Math.toIntExact(values.number("start_at")),
                                            Math.toIntExact(values.number("end_at")),
                                            values.word("quote"),
                                            values.word("prefix"),
                                            values.word("suffix"),
                                            page(values.whole("page")))));

    private static @Nullable Long page(Locator locator) {
        Integer page = locator.page();
        return page == null ? null : page.longValue();
    }

    private static @Nullable Integer page(@Nullable Long page) {
        return page == null ? null : Math.toIntExact(page);
    }
}
