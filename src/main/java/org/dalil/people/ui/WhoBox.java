package org.dalil.people.ui;

import org.dalil.desk.Desk;
import org.dalil.desk.control.DetailPage;
import org.dalil.people.ui.field.OpenRow;
import org.dalil.texts.Texts;
import org.jspecify.annotations.Nullable;

/// Who somebody is, as two fields of the page: who is the same person, and the real identity under
/// seal.
final class WhoBox {
    private final IdentityModel model;
    private final IdentityBox same;
    private final ProtectedBox real;
    private final OpenRow sameRow;
    private final OpenRow realRow;
    private @Nullable AgentView view;

    WhoBox(IdentityModel model, AgentModel agents, Desk desk, DetailPage page) {
        this.model = model;
        Texts texts = desk.texts();
        same = new IdentityBox(model, agents, desk);
        real = new ProtectedBox(model, texts);
        sameRow =
                new OpenRow(
                        "agent-look",
                        texts.of("people.look"),
                        page.row(texts.of("people.field.same"), same.root()),
                        same.first(),
                        model::look);
        realRow =
                new OpenRow(
                        "agent-protect",
                        texts.of("people.protect"),
                        page.row(texts.of("people.field.real"), real.root()),
                        real.first(),
                        model::begin);
        model.proposals().subscribe(this::propose);
    }

    OpenRow same() {
        return sameRow;
    }

    OpenRow real() {
        return realRow;
    }

    /// Another agent is shown: what was open of the last one is forgotten.
    void reset() {
        model.shut();
        sameRow.seen(false);
        realRow.seen(false);
    }

    void show(AgentView now) {
        view = now;
        if (now.covered()) {
            model.shut();
        }
        model.lookIfQuick(now.agent());
        propose(model.proposals().get());
        real.show(now);
        boolean typing = model.real().get() != null;
        realRow.seen(now.isSealed() || typing);
    }

    private void propose(IdentityModel.Proposals proposals) {
        AgentView now = view;
        if (now != null) {
            same.show(now, proposals);
            boolean proposed =
                    now.agent().id().equals(proposals.of()) && !proposals.candidates().isEmpty();
            sameRow.seen(sameRow.isSeen() || proposed || !now.decisions().isEmpty());
        }
    }
}
