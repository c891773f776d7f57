package org.dalil.timeline.chronicle;

import org.dalil.casefile.Sweep;
import org.dalil.claim.content.ClaimKind;
import org.dalil.database.Row;
import org.dalil.database.RowReader;
import org.dalil.kernel.RecordKind;
import org.dalil.kernel.RecordRef;
import org.dalil.timeline.Extent;
import org.dalil.timeline.Tone;
import org.dalil.timeline.chronicle.TimelineEntry.LaneName;
import org.dalil.timeline.chronicle.Told.Said;
import org.dalil.timeline.chronicle.Told.Sort;
import org.jspecify.annotations.Nullable;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/// The claims, or the events, that stand, in their order.
final class ToldTable implements Held {
    private static final Sort EVENT =
            new Sort(LaneName.ofMessage("timeline.kind.event"), Tone.EVENT, false);
    private static final String DATE =
            ", when_sort, when_verbatim, when_edtf, when_basis, when_earliest, when_latest";
    private static final String OF_CLAIMS =
            "id, gone, supersedes, search_key, number, place, statement, kind" + DATE;
    private static final String OF_EVENTS = "id, gone, search_key, sort_key, place, title" + DATE;

    private final Map<UUID, Told> byId = new HashMap<>();
    private final OneOfEach<UUID> places = new OneOfEach<>();
    private final OneOfEach<Said> dates = new OneOfEach<>();
    private final Map<String, Sort> sorts = new HashMap<>();
    private final RowReader<Told> reader;
    private final Sweep sweep;
    private @Nullable List<Told> inOrder;

    private ToldTable(String columns, String table, boolean claims) {
        this.reader = claims ? this::claim : this::event;
        this.sweep = new Sweep(columns, table, this::take);
    }

    static ToldTable claims() {
        return new ToldTable(OF_CLAIMS, "claim", true);
    }

    static ToldTable events() {
        return new ToldTable(OF_EVENTS, "event", false);
    }

    /// All of them, in their order. Valid until the next change.
    List<Told> inOrder() {
        List<Told> ordered = inOrder;
        if (ordered == null) {
            ordered = new ArrayList<>(byId.values());
            ordered.sort(null);
            inOrder = ordered;
        }
        return Collections.unmodifiableList(ordered);
    }

    /// The one of this id, if it stands.
    @Nullable Told find(UUID id) {
        return byId.get(id);
    }

    @Override
    public Sweep sweep() {
        return sweep;
    }

    @Override
    public void forget() {
        byId.clear();
        places.forget();
        dates.forget();
        inOrder = null;
        sweep.again();
    }

    private Boolean take(Row row) throws SQLException {
        UUID id = row.id("id");
        Told now = row.flag("gone") ? null : reader.read(row);
        Told before = now == null ? byId.remove(id) : byId.put(id, now);
        List<Told> ordered = inOrder;
        if (ordered != null) {
            if (before != null) {
                ordered.remove(Collections.binarySearch(ordered, before));
            }
            if (now != null) {
                ordered.add(-Collections.binarySearch(ordered, now) - 1, now);
            }
        }
        return Boolean.TRUE;
    }

    private Told event(Row row) throws SQLException {
        return new Told(
                new RecordRef(RecordKind.EVENT, row.id("id")),
                row.word("title"),
                row.word("search_key"),
                EVENT,
                row.number("when_sort"),
                0,
                row.word("sort_key"),
                places.sameOrNull(row.ref("place")),
                null,
                said(row));
    }

    private Told claim(Row row) throws SQLException {
        return new Told(
                new RecordRef(RecordKind.CLAIM, row.id("id")),
                row.word("statement"),
                row.word("search_key"),
                sorts.computeIfAbsent(row.word("kind"), ToldTable::sort),
                row.number("when_sort"),
                row.number("number"),
                "",
                places.sameOrNull(row.ref("place")),
                row.ref("supersedes"),
                said(row));
    }

    private Said said(Row row) throws SQLException {
        String edtf = row.text("when_edtf");
        String verbatim = row.text("when_verbatim");
        Extent extent =
                Extent.stored(row.whole("when_earliest"), row.whole("when_latest"), edtf)
                        .orElse(null);
        return dates.same(new Said(verbatim, edtf, row.text("when_basis"), extent));
    }

    /// Steps and states of law stand apart from what is said about facts.
    private static Sort sort(String code) {
        Tone tone =
                switch (ClaimKind.of(code)) {
                    case LEGAL_STEP, STATUS, LEGAL_ASSESSMENT, FINDING, SUBMISSION, ASSURANCE ->
                            Tone.LAW;
                    default -> Tone.CLAIM;
                };
        boolean alleges = ClaimKind.of(code) == ClaimKind.ALLEGATION_AGAINST_VICTIM;
        return new Sort(LaneName.ofKind(code), tone, alleges);
    }
}
