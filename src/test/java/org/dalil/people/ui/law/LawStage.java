package org.dalil.people.ui.law;

import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.stage.Stage;

import org.dalil.desk.Theme;
import org.dalil.desk.control.matter.MatterDoors;
import org.dalil.kernel.RecordKind;
import org.dalil.kernel.RecordRef;
import org.dalil.kit.Picture;
import org.dalil.kit.SectionStage;
import org.dalil.law.Lawyer;
import org.dalil.people.Agent;
import org.dalil.people.AgentKind;
import org.dalil.people.Naming;
import org.dalil.people.ui.AgentPane;
import org.dalil.people.ui.AgentParts;
import org.dalil.vault.key.IdentityKey;

import java.security.SecureRandom;

/// The section of people over a casefile in memory, with a person whose law is looked at, and
/// somebody who records it. For tests.
public final class LawStage {
    public final SectionStage section;
    public final Lawyer lawyer;
    public final Agent person;
    private Scene scene;

    /// What the casefile is told before the page is shown: afterwards each act reads it again.
    public interface Telling {
        void to(LawStage law) throws Exception;
    }

    /// A window in this language.
    public LawStage(Stage stage, String language) throws Exception {
        this(stage, language, law -> {});
    }

    /// The same with something told before.
    public LawStage(Stage stage, String language, Telling before) throws Exception {
        section = new SectionStage(language);
        lawyer = new Lawyer(section.casefile);
        person = lawyer.agent(AgentKind.PERSON, "Person-A");
        before.to(this);
        AgentParts parts =
                AgentParts.of(
                        section.casefile.holdings,
                        new Naming(false),
                        () -> IdentityKey.fresh(new SecureRandom()));
        section.show(
                stage,
                new AgentPane(
                                parts,
                                MatterDoors.of(
                                        section.casefile.holdings,
                                        parts.agents(),
                                        section.kit.desk.texts()),
                                section.drafts,
                                section.kit.desk)
                        .screen());
        scene = stage.getScene();
        show(person);
    }

    /// Shows somebody’s page. On JavaFX’s thread.
    public void show(Agent agent) {
        section.screen().reload();
        section.screen().show(new RecordRef(RecordKind.AGENT, agent.id()));
    }

    /// The scene, for pictures.
    public Scene scene() {
        return scene;
    }

    /// Opens a fold, or closes it.
    public void turn(String fold) {
        section.interact(() -> section.node(fold, ToggleButton.class).fire());
        section.interact(() -> {});
    }

    /// Takes pictures of a fold, light and dark, in the window of a small laptop.
    public void picture(String fold, String name) {
        section.interact(() -> {
            scene.getWindow().setWidth(1366);
            scene.getWindow().setHeight(768);
        });
        section.interact(() -> toTop(section.node(fold, ToggleButton.class)));
        section.interact(() -> Picture.take(scene, name));
        section.interact(() -> {
            Theme.DARK.dress(scene);
            Picture.take(scene, name + "-dark");
            Theme.LIGHT.dress(scene);
        });
    }

    private void toTop(Node node) {
        scene.getRoot().applyCss();
        scene.getRoot().layout();
        Node at = node;
        while (at != null && !(at instanceof ScrollPane)) {
            at = at.getParent();
        }
        if (at instanceof ScrollPane page) {
            double top = page.getContent().sceneToLocal(node.localToScene(0, 0)).getY();
            double hidden =
                    page.getContent().getBoundsInLocal().getHeight()
                            - page.getViewportBounds().getHeight();
            page.setVvalue(Math.clamp(top / Math.max(1, hidden), 0, 1));
        }
    }
}
