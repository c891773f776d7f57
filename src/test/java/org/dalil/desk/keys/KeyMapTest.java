package org.dalil.desk.keys;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.input.KeyCode;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Maps of keys: no two commands that meet share a key, in any profile and after any change that
/// takes keys over; and a map comes back from its file as it was.
class KeyMapTest {
    private static Command command(String id) {
        return Commands.of(id).orElseThrow();
    }

    private static Stroke stroke(String written) {
        return Stroke.own(written);
    }

    @ParameterizedTest
    @EnumSource(Profile.class)
    void noTwoCommandsThatMeetShareAKeyInAnyProfile(Profile profile) {
        assertEquals(List.of(), KeyMap.FIRST.as(profile).clashes());
    }

    @ParameterizedTest
    @EnumSource(Profile.class)
    void aProfileHoldsOnlyKeysAPersonCouldGiveAndOnlyCommandsThatAre(Profile profile) {
        for (Command command : Commands.all()) {
            if (!command.fixed()) {
                for (Stroke stroke : profile.keys(command)) {
                    assertEquals(Optional.empty(), stroke.fault(), command.id());
                }
            }
        }
        assertEquals(Optional.of(profile), Profile.of(profile.code()));
    }

    @Test
    void aClashIsFound() {
        KeyMap map = KeyMap.FIRST.with(command("window.why"), List.of(stroke("Ctrl+K")));
        assertEquals(1, map.clashes().size());
        assertEquals("window.palette", map.clashes().getFirst().one().id());
        KeyMap here = KeyMap.FIRST.with(command("transcript.quote"), List.of(stroke("Ctrl+K")));
        assertEquals(1, here.clashes().size(), "narrower alone is no leave to hide the palette");
        KeyMap apart = KeyMap.FIRST.with(command("timeline.table"), List.of(stroke("Ctrl+R")));
        assertEquals(List.of(), apart.clashes(), "timeline and transcript never meet");
    }

    @Test
    void idsAreUniqueAndSayTheirScope() {
        Set<String> ids = new HashSet<>();
        for (Command command : Commands.all()) {
            assertTrue(ids.add(command.id()), command.id());
            assertTrue(command.id().startsWith(command.scope().code() + "."), command.id());
        }
    }

    @Test
    void theNarrowerCommandWinsWhereItIs() {
        Stroke two = stroke("Ctrl+2");
        Set<Scope> inTranscript = EnumSet.of(Scope.TRANSCRIPT, Scope.RECORD, Scope.GLOBAL);
        assertEquals(
                Optional.of("transcript.speaker-2"),
                KeyMap.FIRST.command(two, inTranscript).map(Command::id));
        assertEquals(
                Optional.of("window.section-2"),
                KeyMap.FIRST.command(two, EnumSet.of(Scope.RECORD, Scope.GLOBAL)).map(Command::id));
    }

    @Test
    void takingAKeyLeavesItsOtherKeysToWhoeverHadIt() {
        KeyMap map = KeyMap.FIRST.taking(command("audio.start"), List.of(stroke("Ctrl+Y")));
        assertEquals(List.of(stroke("Ctrl+Y")), map.keys(command("audio.start")));
        assertEquals(List.of(stroke("Ctrl+Shift+Z")), map.keys(command("window.redo")));
        assertTrue(map.isChanged(command("window.redo")));
        assertEquals(KeyMap.FIRST, map.as(Profile.DEFAULT));
    }

    @Test
    void whatIsFixedOrUnknownOrAsAtFirstIsNoChange() {
        assertEquals(KeyMap.FIRST, KeyMap.FIRST.with(command("list.open"), List.of()));
        assertEquals(KeyMap.FIRST, KeyMap.FIRST.with(command("window.why"), List.of(stroke("F8"))));
        assertEquals(
                Map.of(),
                new KeyMap(Profile.DEFAULT, Map.of("no.such", List.of()), false).changes());
    }

    @Provide
    Arbitrary<Stroke> strokes() {
        return Combinators.combine(
                        Arbitraries.of(KeyCode.values()),
                        Arbitraries.of(true, false),
                        Arbitraries.of(true, false),
                        Arbitraries.of(true, false))
                .as(Stroke::new)
                .filter(stroke -> stroke.fault().isEmpty());
    }

    @Provide
    Arbitrary<KeyMap> maps() {
        Arbitrary<Command> free =
                Arbitraries.of(Commands.all()).filter(command -> !command.fixed());
        var gifts = Combinators.combine(free, strokes().list().ofMaxSize(3)).as(Map::entry);
        return Combinators.combine(
                        Arbitraries.of(Profile.values()),
                        gifts.list().ofMaxSize(12),
                        Arbitraries.of(true, false))
                .as((profile, changes, twice) -> {
                    KeyMap map = KeyMap.FIRST.as(profile).doubleControl(twice);
                    for (var gift : changes) {
                        KeyMap now = map;
                        boolean leaves =
                                gift.getValue().stream()
                                        .flatMap(one -> now.rivals(gift.getKey(), one).stream())
                                        .noneMatch(Command::fixed);
                        map = leaves ? map.taking(gift.getKey(), gift.getValue()) : map;
                    }
                    return map;
                });
    }

    @Property(tries = 150)
    void takingOverNeverLeavesTwoCommandsWithOneKey(@ForAll("maps") KeyMap map) {
        assertEquals(List.of(), map.clashes());
    }

    @Property(tries = 60)
    void whatIsWrittenIsReadAsItWas(@ForAll("maps") KeyMap map) throws Exception {
        Path file = Files.createTempFile("keys", ".json");
        KeyFile.write(map, file);
        assertEquals(map, KeyFile.read(file));
        assertEquals(map, KeyFile.kept(KeyFile.written(map)));
        Files.delete(file);
    }

    @Property(tries = 300)
    void aStrokeIsReadAsItWasWritten(@ForAll("strokes") Stroke stroke) {
        assertEquals(Optional.of(stroke), Stroke.read(stroke.written()));
        assertFalse(stroke.words().isBlank());
    }
}
