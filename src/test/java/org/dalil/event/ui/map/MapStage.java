package org.dalil.event.ui.map;

import javafx.stage.Stage;

import org.dalil.casefile.vocabulary.Vocabularies;
import org.dalil.desk.control.matter.MatterDoors;
import org.dalil.event.Events;
import org.dalil.event.map.route.Transfers;
import org.dalil.event.ui.EventPane;
import org.dalil.kernel.RecordKind;
import org.dalil.kernel.RecordRef;
import org.dalil.kit.SectionStage;
import org.dalil.people.Agents;
import org.dalil.people.Places;

/// The section of events with its map over a casefile in memory.
final class MapStage {
    final SectionStage section;
    final Transfers transfers;

    MapStage(String language) throws Exception {
        section = new SectionStage(language);
        transfers = new Transfers(section.casefile);
    }

    /// Shows the event of the transfers. On JavaFX's thread.
    void show(Stage stage, double width, double height) {
        var holdings = section.casefile.holdings;
        var desk = section.kit.desk;
        section.show(
                stage,
                new EventPane(
                                new Events(holdings),
                                new Places(holdings),
                                MatterDoors.of(holdings, new Agents(holdings), desk.texts()),
                                section.drafts,
                                desk)
                        .mapping(event ->
                                new MapSheet(transfers.routes(), vocabularies(), desk).open(event))
                        .screen());
        stage.setWidth(width);
        stage.setHeight(height);
        section.screen().show(new RecordRef(RecordKind.EVENT, transfers.event.id()));
    }

    Vocabularies vocabularies() {
        return new Vocabularies(section.casefile.holdings);
    }

    MapView view() {
        return section.node("map-view", MapView.class);
    }
}
