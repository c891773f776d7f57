package org.dalil.testimony.ui.consent;

import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

import org.dalil.desk.Desk;
import org.dalil.desk.Intent;
import org.dalil.desk.control.Actions;
import org.dalil.desk.control.PagePart;
import org.dalil.desk.control.consent.ConsentTag;
import org.dalil.kernel.DateValue;
import org.dalil.kernel.ProblemException;
import org.dalil.kernel.RecordRef;
import org.dalil.source.Source;
import org.dalil.source.Sources;
import org.dalil.testimony.interview.Interview;
import org.dalil.testimony.interview.Interviews;
import org.dalil.texts.Texts;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/// What somebody allows, on their own page: to be read there, and changed on the page of an
/// interview, to which it leads. Not seen where nobody was interviewed and nothing decided.
public final class PersonConsents implements PagePart {
    private final VBox root = new VBox(2);
    private final ConsentReader reader;
    private final Interviews interviews;
    private final Sources sources;
    private final Desk desk;
    private @Nullable UUID shown;

    /// What is read of somebody.
    ///
    /// @param table over all interviews
    private record Found(ConsentTable table, List<Told> told) {}

    /// An interview in which they told.
    private record Told(RecordRef ref, String title) {}

    public PersonConsents(ConsentReader reader, Interviews interviews, Sources sources, Desk desk) {
        this.reader = reader;
        this.interviews = interviews;
        this.sources = sources;
        this.desk = desk;
        root.setId("person-consent");
        root.managedProperty().bind(root.visibleProperty());
        root.setVisible(false);
    }

    @Override
    public Node node() {
        return root;
    }

    @Override
    public void about(UUID person) {
        if (!person.equals(shown)) {
            root.setVisible(false); // what was allowed by somebody else is never seen here
            shown = person;
        }
        desk.jobs().latest(this, "consent.person", () -> read(person), this::show, desk.problems());
    }

    private Found read(UUID person) throws ProblemException {
        LocalDate today = desk.clock().now().atZone(desk.zone()).toLocalDate();
        DateValue day = ConsentModel.date(today);
        List<Told> told = new ArrayList<>();
        for (Interview one : interviews.with(person)) {
            String title = sources.find(one.source()).map(Source::title).orElse("–");
            told.add(new Told(one.ref(), title));
        }
        return new Found(reader.read(person, null, today, day), told);
    }

    private void show(Found now) {
        Texts texts = desk.texts();
        ConsentTable table = now.table();
        List<ConsentTable.Line> decided =
                table.lines().stream().filter(line -> line.told() != null).toList();
        boolean seen = table.person().equals(shown) && !(decided.isEmpty() && now.told().isEmpty());
        root.setVisible(seen);
        root.getChildren().clear();
        if (!seen) {
            return;
        }
        Label head = new Label(texts.of("testimony.consent"));
        head.getStyleClass().add("consent-head");
        HBox top = new HBox(10, head, new ConsentTag(texts).of(table.summary()));
        top.setAlignment(Pos.CENTER_LEFT);
        root.getChildren().add(top);
        for (ConsentTable.Line line : decided) {
            ConsentRow row = new ConsentRow(desk, line.purpose().code(), false, () -> {});
            row.show(line);
            root.getChildren().add(row.root());
        }
        if (decided.size() < table.lines().size()) {
            root.getChildren().add(rest(texts));
        }
        now.told().forEach(told -> root.getChildren().add(way(told, texts)));
    }

    private static Node rest(Texts texts) {
        Label rest = new Label(texts.of("testimony.person.rest"));
        rest.getStyleClass().addAll("faint", "alone");
        return rest;
    }

    private Node way(Told told, Texts texts) {
        var link =
                Actions.link(
                        texts.of("testimony.person.interview", Map.of("title", told.title())),
                        () -> desk.navigator().go(new Intent.ToRecord(told.ref())));
        VBox.setMargin(link, new Insets(2, 0, 2, 7));
        return link;
    }
}
