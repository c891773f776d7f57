package org.dalil.app.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.dalil.packet.PacketKit;
import org.dalil.packet.seal.PacketForm;
import org.dalil.packet.seal.PacketOutcome;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/// `verify PACKET`: what it says, in both languages, and its exit codes.
class PacketVerifyVerbTest {
    @TempDir Path dir;
    private CliKit cli;

    @BeforeEach
    void kit() {
        cli = new CliKit(dir);
    }

    private PacketOutcome.Made made(PacketForm form, String name) {
        return PacketKit.made(
                PacketKit.small(PacketKit.RECIPIENT.recipient()), form, dir.resolve(name));
    }

    @Test
    void aWholePacketIsToldInEveryFormAndLanguage() throws Exception {
        var us = PacketKit.RECIPIENT.recipient();
        PacketOutcome.Made made = made(new PacketForm.Folder(), "folder");
        made(new PacketForm.Tar(), "p.tar");
        made(new PacketForm.Sealed(List.of(us)), "p.age");
        String key = cli.file("key.txt", "# ours\n" + PacketKit.RECIPIENT.secretText() + "\n");
        for (Locale language : List.of(Locale.ENGLISH, Locale.of("ru"))) {
            cli.language = language;
            for (String name : List.of("folder", "p.tar", "p.age")) {
                cli.done(cli.run("", "verify", cli.path(name), "--identity", key));
                assertEquals(4, cli.out.lines().count(), cli.out);
                assertTrue(cli.out.contains(String.join(" ", made.words())), cli.out);
                assertTrue(cli.out.contains(made.fingerprint()), cli.out);
                assertTrue(cli.out.contains("Передачи & <выдачи>"), cli.out);
            }
        }
        assertTrue(cli.out.startsWith("Всё цело: 3 файла"), cli.out);
    }

    @Test
    void whatIsWrongIsListedByName() throws Exception {
        made(new PacketForm.Folder(), "folder");
        Files.writeString(dir.resolve("folder/data/a.txt"), "sAid");
        Files.delete(dir.resolve("folder/custody.jsonl"));
        cli.refused(cli.run("", "verify", cli.path("folder")), "listed above");
        assertTrue(cli.out.contains("“data/a.txt” was changed"), cli.out);
        assertTrue(cli.out.contains("custody.jsonl is missing"), cli.out);
        Files.delete(dir.resolve("folder/bagit.txt"));
        Files.delete(dir.resolve("folder/packet.json"));
        cli.language = Locale.of("ru");
        cli.refused(cli.run("", "verify", cli.path("folder")), "не всё в порядке");
        assertTrue(cli.out.contains("Нет файла packet.json"), cli.out);
    }

    @Test
    void whatCannotBeOpenedIsSaidInOneLine() throws Exception {
        made(new PacketForm.Sealed(List.of(PacketKit.RECIPIENT.recipient())), "p.age");
        cli.refusedQuietly(cli.run("", "verify", cli.path("p.age")), "--identity");
        cli.refusedQuietly(
                cli.run("", "verify", cli.path("p.age"), "--identity", cli.path("gone")), "gone");
        String wrong = cli.file("wrong.txt", "not a key");
        cli.refusedQuietly(
                cli.run("", "verify", cli.path("p.age"), "--identity", wrong), "secret key");
        String text = cli.file("words.txt", "just words");
        cli.refusedQuietly(cli.run("", "verify", text), "not a tar");
    }

    @Test
    void aKeyForACasefileIsMisuse() {
        String ours = cli.made("Ours.dalil");
        cli.misused(cli.run("", "verify", ours, "--identity", "key.txt"));
        cli.misused(cli.run("", "verify", ours, "--identity"));
        cli.done(cli.unlocked("verify", ours));
    }

    @Test
    void aFloodOfFaultsIsCutShort() throws Exception {
        made(new PacketForm.Folder(), "folder");
        for (int i = 0; i < 90; i++) {
            Files.writeString(dir.resolve("folder/extra" + i), "x");
            Files.writeString(dir.resolve("folder/data/extra" + i), "x");
        }
        cli.refused(cli.run("", "verify", cli.path("folder")), "wrong with this packet");
        assertEquals(201, cli.out.lines().count());
        assertTrue(cli.out.contains("more."), cli.out);
    }
}
