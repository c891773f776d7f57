package org.dalil.testimony.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.Scene;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.stage.Stage;

import org.dalil.desk.Intent;
import org.dalil.kernel.RecordKind;
import org.dalil.kernel.RecordRef;
import org.dalil.kit.Hands;
import org.dalil.kit.SectionStage;
import org.dalil.kit.UsesScreen;
import org.dalil.people.Agent;
import org.dalil.people.AgentKind;
import org.dalil.people.Agents;
import org.dalil.people.Naming;
import org.dalil.source.EvidenceItem;
import org.dalil.source.Source;
import org.dalil.testimony.mention.Mentions;
import org.dalil.testimony.transcript.Bench;
import org.dalil.testimony.transcript.Tier;
import org.dalil.testimony.transcript.Transcript;
import org.dalil.testimony.transcript.version.Quote;
import org.dalil.testimony.ui.mention.AppearancesBox;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

import java.util.List;

/// On somebody’s page stand the words that mean them, to be read and heard.
@UsesScreen
@ExtendWith(ApplicationExtension.class)
class AppearancesBoxTest {
    private final FxRobot robot = new Hands();

    @SuppressWarnings("NullAway.Init")
    private SectionStage stage;

    @SuppressWarnings("NullAway.Init")
    private Bench bench;

    @SuppressWarnings("NullAway.Init")
    private Mentions mentions;

    @SuppressWarnings("NullAway.Init")
    private AppearancesBox box;

    @SuppressWarnings("NullAway.Init")
    private Agent somebody;

    @SuppressWarnings("NullAway.Init")
    private Transcript transcript;

    @SuppressWarnings("NullAway.Init")
    private EvidenceItem recording;

    @Start
    void start(Stage window) throws Exception {
        stage = new SectionStage("en");
        bench = new Bench(stage.casefile.holdings);
        Naming naming = new Naming(false);
        mentions = new Mentions(stage.casefile.holdings, bench.transcripts, naming);
        somebody = new Agents(stage.casefile.holdings, naming).add(AgentKind.PERSON, "Guard D");
        Source source = bench.source("How it was");
        recording = bench.recording(source, null);
        transcript = bench.conversation(recording, source);
        box = new AppearancesBox(RecordKind.AGENT, mentions, stage.kit.desk);
        window.setScene(new Scene(new VBox(box.node()), 600, 400));
        window.show();
    }

    @AfterEach
    void close() throws Exception {
        stage.casefile.close();
    }

    private void link(int segment, int from, int to) throws Exception {
        mentions.link(
                new Quote(bench.at(transcript, segment).id(), Tier.VERBATIM, from, to),
                Agent.SHAPE.ref(somebody.id()));
    }

    private void show() {
        robot.interact(() -> box.about(somebody.id()));
    }

    private List<String> words() {
        return robot.lookup(".appearance-words").queryAll().stream()
                .map(node -> ((Text) node).getText())
                .toList();
    }

    @Test
    void whomNobodyNamedHasNothing() {
        show();
        assertFalse(box.node().isVisible());
    }

    @Test
    void theWordsStandAmongOthersAndLeadToTheirTranscript() throws Exception {
        link(1, 0, 4);
        link(3, 0, 3);
        show();
        assertTrue(box.node().isVisible());
        assertEquals(List.of("They", "Who"), words());
        stage.kit.went.clear();
        robot.interact(() -> stageLink("How it was"));
        assertEquals(
                new Intent.ToRecord(new RecordRef(RecordKind.TRANSCRIPT, transcript.id())),
                stage.kit.went.getLast());
    }

    @Test
    void theirSecondsArePlayed() throws Exception {
        link(1, 0, 4);
        show();
        robot.interact(() -> stageLink("Hear these words"));
        assertEquals(new Intent.ToSound(recording.id(), 2_000, 6_000), stage.kit.went.getLast());
    }

    @Test
    void ofManyTheFirstFiveAreSeenUntilOneAsksForAll() throws Exception {
        for (int i = 0; i < 7; i++) {
            link(1, i, i + 4);
        }
        show();
        assertEquals(5, words().size());
        robot.interact(() -> stageLink("Show all"));
        assertEquals(7, words().size());
    }

    private void stageLink(String words) {
        box.node().lookupAll(".button").stream()
                .map(javafx.scene.control.Button.class::cast)
                .filter(one -> words.equals(one.getText()) || words.equals(one.getAccessibleText()))
                .findFirst()
                .orElseThrow()
                .fire();
    }
}
