package org.dalil.people;

import org.dalil.casefile.Holdings;
import org.dalil.casefile.ListQuery;
import org.dalil.casefile.RowSource;
import org.dalil.database.Database;
import org.dalil.history.ActName;
import org.dalil.kernel.ProblemException;
import org.dalil.kernel.RecordKind;
import org.dalil.kernel.RecordRef;
import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// What can be done with places.
public final class Places {
    private final Holdings holdings;
    private final RowSource<PlaceRow> rows;

    public Places(Holdings holdings) {
        this.holdings = holdings;
        this.rows = rowsOf(holdings.database());
    }

    /// Makes a place.
    public Place add(String name, PlacePrecision precision, @Nullable String country)
            throws ProblemException {
        Place place =
                new Place(holdings.ids().next(), name.strip(), precision.code(), country, null);
        return holdings.create(act("people.act.add-place", place), Place.SHAPE, place);
    }

    /// Keeps a place as it now is.
    public void change(Place place) throws ProblemException {
        holdings.update(act("people.act.change-place", place), Place.SHAPE, place);
    }

    /// Takes a place away; undo brings it back.
    public void remove(Place place) throws ProblemException {
        holdings.remove(
                act("people.act.remove-place", place), new RecordRef(RecordKind.PLACE, place.id()));
    }

    /// The place with this id.
    public Optional<Place> find(UUID id) throws ProblemException {
        return holdings.records().find(Place.SHAPE, id);
    }

    /// Places whose name holds what was typed, in whatever script.
    public List<Place> suggest(String typed, int limit) throws ProblemException {
        return holdings
                .database()
                .read(tx ->
                        holdings.records()
                                .where(
                                        tx,
                                        Place.SHAPE,
                                        "search_key LIKE ? ESCAPE '!'",
                                        "sort_key, id FETCH FIRST 20 ROWS ONLY",
                                        ListQuery.pattern(typed)))
                .stream()
                .limit(limit)
                .toList();
    }

    /// The list of all places by name.
    public RowSource<PlaceRow> rows() {
        return rows;
    }

    private static RowSource<PlaceRow> rowsOf(Database database) {
        return new ListQuery<>(
                database,
                """
                SELECT t.id, t.name, t.precision, t.country,
                    (SELECT count(*) FROM claim k WHERE k.place = t.id AND NOT k.gone) AS claims
                FROM place t
                """,
                "place",
                "t.sort_key, t.id",
                row ->
                        new PlaceRow(
                                row.id("id"),
                                row.word("name"),
                                PlacePrecision.of(row.word("precision")),
                                row.text("country"),
                                row.number("claims")));
    }

    private static ActName act(String key, Place place) {
        return ActName.of(key, "name", place.name());
    }
}
