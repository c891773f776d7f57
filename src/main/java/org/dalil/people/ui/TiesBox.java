package org.dalil.people.ui;

import org.dalil.desk.Desk;
import org.dalil.desk.Drafts;
import org.dalil.desk.control.DetailPage;
import org.dalil.people.ui.field.OpenRow;
import org.dalil.texts.Texts;

/// What ties somebody to others, as two fields of the page: relations and positions.
final class TiesBox {
    private final RelationsBox relations;
    private final PositionsBox positions;
    private final OpenRow relationsRow;
    private final OpenRow positionsRow;

    TiesBox(TieModel model, AgentModel agents, Drafts drafts, Desk desk, DetailPage page) {
        Texts texts = desk.texts();
        relations = new RelationsBox(model, agents, drafts, desk);
        positions = new PositionsBox(model, agents, drafts, desk);
        relationsRow =
                new OpenRow(
                        "agent-add-relation",
                        texts.of("people.add-relation"),
                        page.row(texts.of("people.field.relations"), relations.root()),
                        relations.first(),
                        () -> {});
        positionsRow =
                new OpenRow(
                        "agent-add-position",
                        texts.of("people.add-position"),
                        page.row(texts.of("people.field.positions"), positions.root()),
                        positions.first(),
                        () -> {});
    }

    OpenRow relations() {
        return relationsRow;
    }

    OpenRow positions() {
        return positionsRow;
    }

    /// Another agent is shown.
    void reset() {
        relations.reset();
        relationsRow.seen(false);
        positionsRow.seen(false);
    }

    void show(String key, AgentView view) {
        relations.show(key + ":relation", view.relations());
        positions.show(key + ":position", view.positions());
        relationsRow.seen(relationsRow.isSeen() || !view.relations().isEmpty());
        positionsRow.seen(positionsRow.isSeen() || !view.positions().isEmpty());
    }
}
