package org.dalil.people.ui.place;

import javafx.scene.Node;

import org.dalil.casefile.vocabulary.Vocabularies;
import org.dalil.desk.Desk;
import org.dalil.desk.Drafts;
import org.dalil.desk.control.line.TermChip;
import org.dalil.desk.control.said.ReadField;
import org.dalil.people.spot.Coordinates;
import org.dalil.people.spot.Spot;
import org.dalil.people.spot.SpotReading;
import org.dalil.texts.Texts;
import org.jspecify.annotations.Nullable;

import java.util.function.UnaryOperator;

/// What sort of place it is and where on the globe: three fields of its page. Words that are no
/// coordinates, or no distance, stay in their field with the reason below.
final class SpotBox {
    private final TermChip kind;
    private final ReadField<Coordinates> coordinates;
    private final ReadField<Long> uncertainty;

    /// Keeps a spot as changed.
    interface Keeping {
        /// @param done to be run once it is in the casefile
        void keep(UnaryOperator<Spot> how, Runnable done);
    }

    SpotBox(Desk desk, Drafts drafts, Vocabularies terms, Keeping keeping) {
        Texts texts = desk.texts();
        kind =
                new TermChip(
                                desk,
                                terms,
                                "place_kind",
                                "place-kind",
                                texts.of("people.place.kind"),
                                term -> keeping.keep(spot -> spot.of(term), () -> {}))
                        .alone();
        coordinates =
                new ReadField<>(
                                desk,
                                drafts,
                                SpotReading::coordinates,
                                Coordinates::words,
                                (point, done) -> keeping.keep(spot -> spot.at(point), done))
                        .named(
                                "place-coordinates",
                                texts.of("people.place.coordinates"),
                                texts.of("people.place.coordinates.example"));
        uncertainty =
                new ReadField<>(
                                desk,
                                drafts,
                                SpotReading::metres,
                                String::valueOf,
                                (metres, done) -> keeping.keep(spot -> spot.within(metres), done))
                        .named(
                                "place-uncertainty",
                                texts.of("people.place.uncertainty"),
                                texts.of("people.place.uncertainty.example"));
    }

    Node kind() {
        return kind.root();
    }

    Node coordinates() {
        return coordinates.root();
    }

    Node uncertainty() {
        return uncertainty.root();
    }

    /// Shows a place’s.
    ///
    /// @param kindWords its kind in words
    void show(String key, Spot spot, @Nullable String kindWords) {
        kind.show(kindWords, true);
        coordinates.show(key + ":coordinates", spot.at());
        uncertainty.show(key + ":uncertainty", spot.uncertainty());
    }
}
