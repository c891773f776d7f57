package org.dalil.source.ui.facts;

import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.dalil.desk.Desk;
import org.dalil.desk.Drafts;
import org.dalil.desk.Intent;
import org.dalil.desk.control.FieldRow;
import org.dalil.desk.control.KeptText;
import org.dalil.desk.control.LinkLine;
import org.dalil.desk.control.OneLink;
import org.dalil.desk.control.SuggestField;
import org.dalil.desk.control.said.DateField;
import org.dalil.kernel.RecordKind;
import org.dalil.kernel.RecordRef;
import org.dalil.people.Agent;
import org.dalil.source.EvidenceItem;
import org.dalil.source.content.Custody;
import org.dalil.texts.Texts;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

import java.util.Map;

/// The fold “Custody of the original”: how it came to us and what it is to us. Its bytes and their
/// fingerprints are not here, because nobody may change them.
public final class CustodyBox {
    private final Desk desk;
    private final Texts texts;
    private final Amending page;
    private final KeptText received;
    private final Label advice = new Label();
    private final OneLink from;
    private final KeptText how;
    private final DateField captured;
    private final OneLink copyOf;
    private final CheckBox evidence;
    private final ToggleButton fold;
    private final VBox rows = new VBox();
    private final VBox root = new VBox();

    /// An original with the names of what its custody mentions.
    ///
    /// @param from how the casefile calls who gave it
    /// @param copyOf the original that it is a copy of
    public record Kept(EvidenceItem item, @Nullable String from, @Nullable EvidenceItem copyOf) {}

    public CustodyBox(Desk desk, Drafts drafts, Amending page) {
        this.desk = desk;
        this.texts = desk.texts();
        this.page = page;
        received = KeptText.line(drafts, this::receive);
        received.named("custody-received", name("received"));
        advice.setId("custody-advice");
        advice.getStyleClass().addAll("echo", "advice", "bad");
        advice.managedProperty().bind(advice.textProperty().isNotEmpty());
        from = new OneLink(giver().field(), drafts);
        how =
                KeptText.line(
                                drafts,
                                (words, done) ->
                                        page.hold(
                                                c ->
                                                        c.receivedBy(
                                                                words.isBlank()
                                                                        ? null
                                                                        : words.strip()),
                                                done))
                        .named("custody-how", name("how"));
        captured =
                new DateField(
                        desk,
                        drafts,
                        "custody-captured",
                        name("captured"),
                        (date, done) -> page.hold(c -> c.capturedOn(date), done));
        copyOf = new OneLink(original().field(), drafts);
        evidence = new CheckBox(texts.of("source.custody.evidence"));
        evidence.setId("custody-evidence");
        evidence.setOnAction(
                press -> page.hold(c -> c.asEvidence(evidence.isSelected()), () -> {}));
        fold = fold();
        build();
    }

    private void build() {
        rows.getChildren()
                .addAll(
                        row("received", new VBox(received.control(), advice)),
                        row("from", from.root()),
                        row("how", how.control()),
                        row("captured", captured.root()),
                        row("copy-of", copyOf.root()),
                        row("role", evidence));
        root.getChildren().addAll(fold, rows);
        root.getStyleClass().add("custody");
        see(rows, false);
    }

    private ToggleButton fold() {
        FontIcon sign = new FontIcon(Feather.CHEVRON_DOWN);
        ToggleButton button = new ToggleButton(texts.of("source.custody"), sign);
        button.setId("source-custody");
        button.getStyleClass().add("chip");
        button.selectedProperty()
                .subscribe(open -> {
                    sign.setIconCode(open ? Feather.CHEVRON_UP : Feather.CHEVRON_DOWN);
                    see(rows, open);
                });
        return button;
    }

    private SuggestField<Agent> giver() {
        SuggestField<Agent> field =
                new SuggestField<>(
                        desk,
                        texts.of("source.custody.from.prompt"),
                        page::findAgents,
                        page::called,
                        found -> page.hold(c -> c.receivedFrom(found.id()), () -> {}),
                        words -> page.hold(c -> c.receivedFrom(words), () -> {}));
        field.field().setId("custody-from");
        field.field().setAccessibleText(name("from"));
        return field;
    }

    private SuggestField<EvidenceItem> original() {
        SuggestField<EvidenceItem> field =
                new SuggestField<>(
                        desk,
                        texts.of("source.custody.copy-of.prompt"),
                        page::findItems,
                        EvidenceItem::originalName,
                        found -> page.hold(c -> c.copyOf(found.id()), () -> {}),
                        null);
        field.field().setId("custody-copy-of");
        field.field().setAccessibleText(name("copy-of"));
        return field;
    }

    private FieldRow row(String field, Region value) {
        return new FieldRow(name(field), value);
    }

    private String name(String field) {
        return texts.of("source.custody." + field);
    }

    /// What to place.
    public VBox root() {
        return root;
    }

    /// Shows the custody of an original; nothing for null.
    public void show(@Nullable Kept kept) {
        see(root, kept != null);
        if (kept == null) {
            return;
        }
        Custody custody = kept.item().custody();
        String key = "evidence-item:" + kept.item().id() + ":";
        received.show(key + "received", MomentWords.of(custody.received(), desk.zone()));
        advise(received.control().getText());
        from.show(key + "from", giverLine(kept));
        how.show(key + "how", custody.how());
        captured.show(key + "captured", custody.captured());
        copyOf.show(key + "copy-of", copyLine(kept));
        evidence.setSelected(custody.evidentiary());
    }

    private @Nullable LinkLine giverLine(Kept kept) {
        Custody custody = kept.item().custody();
        var agent = custody.from();
        String name = agent == null ? custody.fromWords() : kept.from();
        if (name == null) {
            return null;
        }
        Runnable go =
                agent == null
                        ? () -> {}
                        : () ->
                                desk.navigator()
                                        .go(
                                                new Intent.ToRecord(
                                                        new RecordRef(RecordKind.AGENT, agent)));
        LinkLine line =
                new LinkLine(
                        name,
                        agent == null ? texts.of("source.custody.from.words") : "",
                        go,
                        new LinkLine.Removal(
                                texts.of("source.field.clear"),
                                () -> page.hold(c -> c.receivedFrom((String) null), () -> {})));
        line.link().setMouseTransparent(agent == null); // words lead nowhere
        line.link().setFocusTraversable(agent != null);
        return line;
    }

    private @Nullable LinkLine copyLine(Kept kept) {
        EvidenceItem original = kept.copyOf();
        if (original == null) {
            return null;
        }
        RecordRef source = new RecordRef(RecordKind.SOURCE, original.source());
        return new LinkLine(
                original.originalName(),
                "",
                () -> desk.navigator().go(new Intent.ToRecord(source)),
                new LinkLine.Removal(
                        texts.of("source.field.clear"),
                        () -> page.hold(c -> c.copyOf(null), () -> {})));
    }

    // Words that are no moment stay in the field, with what is to be done about them.
    private void receive(String words, Runnable done) {
        advise(words);
        if (words.isBlank()) {
            page.hold(c -> c.receivedAt(null), done);
        } else {
            MomentWords.read(words, desk.zone())
                    .ifPresent(at -> page.hold(c -> c.receivedAt(at), done));
        }
    }

    private void advise(String words) {
        boolean good = words.isBlank() || MomentWords.read(words, desk.zone()).isPresent();
        advice.setText(
                good ? "" : texts.of("source.custody.received.advice", Map.of("words", words)));
    }

    private static void see(Region part, boolean seen) {
        part.setVisible(seen);
        part.setManaged(seen);
    }
}
