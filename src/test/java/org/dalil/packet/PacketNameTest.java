package org.dalil.packet;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

import org.dalil.packet.seal.PacketContents;
import org.dalil.packet.seal.PacketEntry;
import org.dalil.packet.seal.PacketForm;
import org.dalil.vault.disk.Folders;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// Payloads with names of every script: whole in a tar and in a folder, and the same bytes twice.
class PacketNameTest {
    @Property(tries = 40)
    void anyNamesMakeAWholePacket(@ForAll("names") List<String> names) throws IOException {
        List<PacketEntry> entries = new ArrayList<>();
        for (String name : names) {
            entries.add(PacketKit.entry(entries.size() + name + "_", name));
        }
        PacketContents contents = PacketKit.contents(entries);
        Path dir = Files.createTempDirectory("names");
        try {
            Path one = dir.resolve("one.tar");
            Path two = dir.resolve("two.tar");
            Path folder = dir.resolve("folder");
            PacketKit.made(contents, new PacketForm.Tar(), one);
            PacketKit.made(contents, new PacketForm.Tar(), two);
            PacketKit.made(contents, new PacketForm.Folder(), folder);
            assertArrayEquals(Files.readAllBytes(one), Files.readAllBytes(two));
            requireWhole(one, entries.size() + 1);
            requireWhole(folder, entries.size() + 1);
        } finally {
            Folders.deleteTree(dir);
        }
    }

    private static void requireWhole(Path packet, int files) {
        assertEquals(List.of(), PacketKit.read(packet).faults());
        assertEquals(files, PacketKit.read(packet).files());
    }

    @Provide
    Arbitrary<List<String>> names() {
        return Arbitraries.of(
                        "қ",
                        "ї",
                        "😀",
                        "👩\u200d💻",
                        " ",
                        "'",
                        "«",
                        "”",
                        "e\u0301",
                        "漢",
                        "ع",
                        "(1)",
                        "/x",
                        "$",
                        "`",
                        "!",
                        "&",
                        ";",
                        "#",
                        "~",
                        "-")
                .list()
                .ofMinSize(1)
                .ofMaxSize(8)
                .map(parts -> String.join("", parts))
                // No folder’s name ends with a blank: some disks cannot hold it, and it is refused.
                .filter(name -> !name.contains(" /"))
                .list()
                .ofMaxSize(6);
    }
}
