package org.dalil.testimony.ui;

import org.dalil.casefile.RowSource;
import org.dalil.desk.control.RowBox;
import org.dalil.desk.control.consent.ConsentTag;
import org.dalil.kernel.ProblemException;
import org.dalil.testimony.consent.Consent;
import org.dalil.testimony.consent.ConsentSummary;
import org.dalil.testimony.interview.InterviewRow;
import org.dalil.texts.LanguageNames;
import org.dalil.texts.Texts;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Supplier;

/// The list of interviews, each row with what may be done with its words as of today, read a page
/// at a time.
final class InterviewLines implements RowSource<InterviewLine> {
    private final InterviewParts parts;
    private final Supplier<LocalDate> today;
    private final Texts texts;
    private final ConsentTag tag;

    InterviewLines(InterviewParts parts, Supplier<LocalDate> today, Texts texts) {
        this.parts = parts;
        this.today = today;
        this.texts = texts;
        this.tag = new ConsentTag(texts);
    }

    @Override
    public int count(String typed) throws ProblemException {
        return parts.rows().count(typed);
    }

    @Override
    public List<InterviewLine> page(String typed, int offset, int limit) throws ProblemException {
        List<InterviewRow> rows = parts.rows().page(typed, offset, limit);
        Map<UUID, List<Consent>> decisions =
                parts.consents()
                        .histories(
                                rows.stream()
                                        .map(InterviewRow::person)
                                        .filter(Objects::nonNull)
                                        .toList());
        return rows.stream().map(row -> line(row, decisions)).toList();
    }

    private InterviewLine line(InterviewRow row, Map<UUID, List<Consent>> decisions) {
        UUID person = row.person();
        return new InterviewLine(
                row, parts.rows().called(row), person == null ? null : summary(row, decisions));
    }

    private @Nullable ConsentSummary summary(InterviewRow row, Map<UUID, List<Consent>> decisions) {
        List<Consent> its = decisions.getOrDefault(row.person(), List.of());
        return ConsentSummary.of(its, row.id(), today.get());
    }

    @Override
    public int indexOf(String typed, UUID id) throws ProblemException {
        return parts.rows().indexOf(typed, id);
    }

    /// The words of a row: who told, under their code name where they have one, then when and in
    /// what language.
    RowBox.Words words(InterviewLine line) {
        InterviewRow row = line.row();
        List<String> below = new ArrayList<>();
        String code = row.codeName();
        if (code != null) {
            below.add(code);
        } else if (!line.name().isEmpty()) {
            below.add(line.name());
        }
        below.add(row.held() == null ? texts.of("testimony.undated") : texts.date(row.held()));
        String language = row.language();
        if (language != null) {
            below.add(new LanguageNames(texts.locale()).of(language));
        }
        return new RowBox.Words(
                row.title(),
                tag.words(line.consent()),
                String.join(" · ", below),
                texts.of("testimony.recordings", Map.of("count", row.recordings())));
    }
}
