package org.dalil.testimony.ui;

import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;

import org.dalil.desk.Desk;
import org.dalil.desk.Drafts;
import org.dalil.desk.control.LinkLine;
import org.dalil.desk.control.OneLink;
import org.dalil.desk.control.SuggestField;
import org.dalil.kernel.RecordKind;
import org.dalil.people.Agent;
import org.dalil.testimony.interview.Attendance;
import org.jspecify.annotations.Nullable;

import java.util.UUID;
import java.util.function.BiFunction;

/// One person who was there: found or made as one types, then a link to them.
final class WhoField {
    private final InterviewModel model;
    private final Desk desk;
    private final BiFunction<Attendance, @Nullable UUID, Attendance> how;
    private final SuggestField<Agent> field;
    private final OneLink link;

    /// @param how puts a person, or nobody, into who was there
    WhoField(
            InterviewModel model,
            Desk desk,
            Drafts drafts,
            String id,
            BiFunction<Attendance, @Nullable UUID, Attendance> how) {
        this.model = model;
        this.desk = desk;
        this.how = how;
        field =
                new SuggestField<>(
                        desk,
                        desk.texts().of("testimony.who.prompt"),
                        model::findPeople,
                        model::called,
                        found -> put(found.id()),
                        name -> model.name(name, how::apply));
        field.field().setId(id);
        link = new OneLink(field.field(), drafts);
    }

    private void put(@Nullable UUID agent) {
        model.change(i -> i.among(how.apply(i.attendance(), agent)));
    }

    VBox root() {
        return link.root();
    }

    TextField field() {
        return field.field();
    }

    /// Shows who it is.
    ///
    /// @param name what they are called now; null for nobody
    /// @param remark a few words beside it
    void show(String draftKey, @Nullable UUID agent, @Nullable String name, String remark) {
        link.show(
                draftKey,
                agent == null
                        ? null
                        : new LinkLine(
                                name == null ? "–" : name,
                                remark,
                                () -> model.go(RecordKind.AGENT, agent),
                                new LinkLine.Removal(
                                        desk.texts().of("desk.remove"), () -> put(null))));
    }
}
