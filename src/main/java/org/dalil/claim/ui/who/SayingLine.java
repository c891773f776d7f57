package org.dalil.claim.ui.who;

import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

import org.dalil.claim.Attribution;
import org.dalil.claim.AttributionRole;
import org.dalil.claim.content.UsualVerb;
import org.dalil.desk.Desk;
import org.dalil.desk.Intent;
import org.dalil.desk.control.Actions;
import org.dalil.desk.control.CodeChoice;
import org.dalil.desk.control.KeptText;
import org.dalil.desk.control.LinkLine;
import org.dalil.desk.control.SuggestField;
import org.dalil.desk.control.line.Lines;
import org.dalil.desk.control.line.NamedRecord;
import org.dalil.desk.control.line.RecordChip;
import org.dalil.desk.control.line.TermChip;
import org.dalil.kernel.RecordKind;
import org.dalil.kernel.RecordRef;
import org.dalil.texts.Texts;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.UnaryOperator;

/// One link of the chain: who, what they did with the words, and how sure that is; opened, its
/// part, its verb, through which source it speaks and whether that withholds the name. On a sealed
/// claim it can only be read.
public final class SayingLine implements Lines.Line<Saying> {
    private static final double ROLE = 160;
    private static final double VERB = 150;
    private static final double WRAP = 640;
    private final VBox root = new VBox(2);
    private final FlowPane details = new FlowPane(8, 4);
    private final Desk desk;
    private final Runnable removal;
    private final Label remark = new Label();
    private final TermChip certainty;
    private final Button more;
    private final CodeChoice<AttributionRole> role;
    private final KeptText verb;
    private final RecordChip through;
    private final Button told;
    private final CheckBox withheld = new CheckBox();
    private @Nullable String drawn;
    private @Nullable Intent way;

    /// Keeps a link as changed.
    @FunctionalInterface
    public interface Keeping {
        /// @param done to be run once it is in the casefile
        void keep(UUID link, UnaryOperator<Attribution> how, Runnable done);
    }

    /// @param sources finds the source in which somebody speaks
    /// @param removal takes the line away
    public SayingLine(
            Wording wording,
            UUID id,
            Keeping keeping,
            SuggestField.Finder<NamedRecord> sources,
            Runnable removal) {
        this.desk = wording.desk();
        this.removal = removal;
        Texts texts = desk.texts();
        certainty = certaintyChip(wording, id, keeping);
        role =
                new CodeChoice<>(
                                texts.of("claim.field.role"),
                                Arrays.asList(AttributionRole.values()),
                                one -> texts.of("claim.role." + one.code()),
                                part -> keeping.keep(id, one -> one.as(part), () -> {}))
                        .named("claim-chain-part", ROLE);
        verb = verbField(wording, id, keeping);
        through =
                new RecordChip(
                        desk,
                        "claim-chain-through",
                        texts.of("claim.field.through"),
                        sources,
                        texts.of("claim.chain.through.none"),
                        source -> keeping.keep(id, one -> one.through(source), () -> {}));
        told = Actions.link("", this::goThrough);
        withheld.setText(texts.of("claim.field.withheld"));
        withheld.setId("claim-chain-withheld");
        withheld.setOnAction(
                pressed -> keeping.keep(id, one -> one.withheld(withheld.isSelected()), () -> {}));
        more =
                Actions.icon(
                        Feather.MORE_HORIZONTAL,
                        texts.of("claim.chain.more"),
                        () -> details.setVisible(!details.isVisible()));
        more.setId("claim-chain-more");
        fill();
    }

    private static TermChip certaintyChip(Wording wording, UUID id, Keeping keeping) {
        return new TermChip(
                wording.desk(),
                wording.terms(),
                "assessment",
                "claim-chain-certainty",
                wording.desk().texts().of("claim.field.certainty"),
                term ->
                        keeping.keep(
                                id, one -> one.sure(term == null ? null : term.code()), () -> {}));
    }

    private static KeptText verbField(Wording wording, UUID id, Keeping keeping) {
        Texts texts = wording.desk().texts();
        KeptText verb =
                KeptText.line(
                                wording.drafts(),
                                (words, done) ->
                                        keeping.keep(
                                                id,
                                                one -> one.saying(UsualVerb.stored(words, texts)),
                                                done))
                        .named("claim-chain-verb", texts.of("claim.field.verb"));
        verb.control().setPromptText(texts.of("claim.field.verb"));
        verb.control().setPrefWidth(VERB);
        return verb;
    }

    private void fill() {
        remark.getStyleClass().add("faint");
        remark.setMinWidth(0);
        told.setId("claim-chain-told");
        told.getStyleClass().add("told");
        VBox.setMargin(told, new Insets(-2, 0, 3, 7));
        told.managedProperty().bind(told.visibleProperty());
        more.managedProperty().bind(more.visibleProperty());
        details.setPadding(new Insets(0, 0, 4, 7));
        details.setPrefWrapLength(WRAP);
        details.setVisible(false);
        details.managedProperty().bind(details.visibleProperty());
        details.setRowValignment(javafx.geometry.VPos.CENTER);
        details.getChildren().addAll(role.control(), verb.control(), through.root(), withheld);
    }

    @Override
    public Node node() {
        return root;
    }

    @Override
    public void show(Saying now) {
        show(now, true);
    }

    /// Shows the link.
    ///
    /// @param open whether it may be changed
    public void show(Saying now, boolean open) {
        Texts texts = desk.texts();
        Attribution one = now.link();
        String words = one.verb() == null ? "" : UsualVerb.words(one.verb(), texts);
        AttributionRole part = AttributionRole.of(one.role());
        String hidden =
                one.anonymous() && one.agent() != null
                        ? " · " + texts.of("claim.chain.withheld")
                        : "";
        remark.setText(
                texts.of("claim.role." + part.code())
                        + (words.isEmpty() ? "" : " · " + words)
                        + hidden);
        tell(now.through());
        through.show(now.through());
        certainty.show(now.certainty(), open);
        role.show(part);
        verb.show("claim-chain:" + one.id() + ":verb", words);
        withheld.setSelected(one.anonymous());
        more.setVisible(open);
        details.setVisible(details.isVisible() && open);
        draw(name(now), one.agent(), open);
    }

    /// Says below the line through which source, so that it is read without opening anything.
    private void tell(@Nullable NamedRecord source) {
        way = source == null ? null : source.way();
        told.setVisible(source != null);
        if (source != null) {
            String name = source.name();
            told.setText(desk.texts().of("claim.chain.through", Map.of("source", name)));
            told.setTooltip(new Tooltip(name));
        }
    }

    private void goThrough() {
        if (way != null) {
            desk.navigator().go(way);
        }
    }

    // Drawn anew only when it reads otherwise: what has the keys in it keeps them.
    private void draw(String name, @Nullable UUID agent, boolean open) {
        String now = name + "\n" + agent + "\n" + open;
        if (Objects.equals(now, drawn)) {
            return;
        }
        drawn = now;
        HBox beside = new HBox(8, remark, certainty.root(), more);
        beside.setAlignment(Pos.CENTER_LEFT);
        LinkLine line =
                new LinkLine(
                        name,
                        beside,
                        () -> go(agent),
                        open
                                ? new LinkLine.Removal(desk.texts().of("desk.remove"), removal)
                                : null);
        root.getChildren().setAll(line, told, details);
    }

    private String name(Saying now) {
        String name = now.agent();
        if (name != null) {
            return name;
        }
        // Whose record was taken away is not somebody whom the source does not name.
        return now.link().agent() != null
                ? "–"
                : desk.texts().of(now.link().anonymous() ? "claim.anonymous" : "claim.unsaid");
    }

    private void go(@Nullable UUID agent) {
        if (agent != null) {
            desk.navigator().go(new Intent.ToRecord(new RecordRef(RecordKind.AGENT, agent)));
        }
    }
}
