package org.dalil.wire.bag;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

import org.junit.jupiter.api.Test;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// Names of every script, with signs that lists escape, come back as they went in.
class BagNameTest {
    @Property(tries = 300)
    void anyNameSurvivesTheList(@ForAll("names") String name) {
        String path = "data/" + name;
        byte[] list = BagManifest.bytes(BagHash.SHA256, List.of(file(path)));
        String text = new String(list, StandardCharsets.UTF_8);
        assertEquals(1, text.lines().count(), text);
        List<BagFault> faults = new ArrayList<>();
        BagManifest read = BagManifest.read("manifest-sha256.txt", list, false, faults);
        assertEquals(List.of(), faults);
        assertEquals(
                List.of(Normalizer.normalize(path, Normalizer.Form.NFC)),
                List.copyOf(read.hashes().keySet()));
    }

    @Provide
    Arbitrary<String> names() {
        return Arbitraries.of(
                        "а",
                        "ғ",
                        "é",
                        "e\u0301",
                        "😀",
                        "👩\u200d💻",
                        " ",
                        "'",
                        "\"",
                        "«",
                        "%",
                        "\r",
                        "\n",
                        "%0A",
                        "%25",
                        "x",
                        "漢",
                        "ع",
                        "*",
                        "#",
                        "..",
                        "-",
                        "\u2028",
                        "\u0085")
                .list()
                .ofMinSize(1)
                .ofMaxSize(12)
                .map(parts -> String.join("", parts))
                .filter(name -> !name.equals(".") && !name.equals(".."));
    }

    @Property(tries = 60)
    void anyBagWithOddNamesIsValid(@ForAll("oddNames") List<String> names) {
        Map<String, byte[]> payload = new TreeMap<>();
        for (int i = 0; i < names.size(); i++) {
            payload.put("data/" + i + names.get(i) + "_", BagKit.bytes(names.get(i)));
        }
        assertEquals(List.of(), BagKit.of(payload).read().faults());
    }

    @Provide
    Arbitrary<List<String>> oddNames() {
        return Arbitraries.of("қ", "😀", " ", "'", "«", "”", "%", "%0A", "e\u0301", "(1)", "a/b")
                .list()
                .ofMinSize(1)
                .ofMaxSize(6)
                .map(parts -> String.join("", parts))
                .list()
                .ofMinSize(1)
                .ofMaxSize(5);
    }

    @Test
    void escapesAreReadAsTheVersionSays() {
        assertEquals("a\nb", BagPath.decode("a%0Ab", false));
        assertEquals("a\nb", BagPath.decode("a%0ab", true));
        assertEquals("a\rb", BagPath.decode("a%0db", false));
        assertEquals("a%b", BagPath.decode("a%25b", false));
        assertEquals("a%25b", BagPath.decode("a%25b", true));
        assertEquals("a%0Ab", BagPath.decode("a%250Ab", false));
        assertEquals("100%", BagPath.decode("100%", false));
        assertEquals("a%20b", BagPath.decode("a%20b", false));
    }

    @Test
    void aDecomposedNameInAListMeansTheComposedFile() {
        BagKit bag = BagKit.of(Map.of("data/é", BagKit.bytes("x"))).withoutTagLists();
        bag.replace(BagHash.SHA256.manifest(), "é", "e\u0301");
        assertTrue(bag.read().isValid());
        bag.put(
                BagHash.SHA256.manifest(),
                bag.text(BagHash.SHA256.manifest()) + "0".repeat(64) + "  data/é\n");
        bag.hasOnly(new BagFault.Twice("data/é", BagHash.SHA256.manifest()));
    }

    @Test
    void listsTakeNoPathTwiceAndNoneOutside() {
        BagLists lists = new BagLists();
        lists.add(file("data/é"));
        assertThrows(IllegalArgumentException.class, () -> lists.add(file("data/e\u0301")));
        assertThrows(IllegalArgumentException.class, () -> lists.add(file("../x")));
        assertFalse(BagPath.isInside("a\0b"));
    }

    @Test
    void listsAreSorted() {
        BagLists lists = new BagLists();
        List.of("data/b", "data/a/z", "data/a", "bagit.txt").forEach(p -> lists.add(file(p)));
        assertEquals(
                List.of("data/a", "data/a/z", "data/b"),
                new String(lists.manifest(BagHash.SHA256), StandardCharsets.UTF_8)
                        .lines()
                        .map(line -> line.substring(66))
                        .toList());
        assertEquals("0.3", lists.oxum());
    }

    private static BagFile file(String path) {
        return BagKit.hashed(path, new byte[0]);
    }
}
