package org.dalil.wire.bag;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;

/// One case for each rule of the format: what is allowed passes, what is not is named.
class BagRuleTest {
    private static final String LIST = BagHash.SHA256.manifest();

    @Test
    void aSoundBagIsCompleteAndValid() {
        BagReport report = BagKit.sound().read();
        assertEquals(List.of(), report.faults());
        assertTrue(report.isComplete() && report.isValid());
        assertEquals("the bag", report.base());
        assertEquals(List.of("17.2"), report.info().values("payload-oxum"));
        assertTrue(report.isPlainlyWritten(LIST));
    }

    @Test
    void tagListsMayBeLeftOut() {
        assertTrue(BagKit.sound().withoutTagLists().read().isValid());
    }

    @Test
    void aMissingFileIsNamedWithEachListThatNamesIt() {
        BagKit bag = BagKit.sound();
        bag.files.remove("data/a.txt");
        bag.put("bag-info.txt", "Contact: –\n").withoutTagLists();
        BagReport report = bag.read();
        assertFalse(report.isComplete());
        assertEquals(
                List.of(
                        new BagFault.Missing("data/a.txt", LIST),
                        new BagFault.Missing("data/a.txt", BagHash.SHA512.manifest())),
                report.faults());
        report.faults().forEach(BagKit::says);
    }

    @Test
    void anExtraPayloadFileIsNamed() {
        BagKit bag = BagKit.sound().put("data/extra", "x").put("bag-info.txt", "A: b\n");
        bag.withoutTagLists();
        bag.files.remove(BagHash.SHA512.manifest());
        bag.hasOnly(new BagFault.Unlisted("data/extra", LIST));
    }

    @Test
    void everyListHasToNameAllPayload() {
        BagKit bag = BagKit.sound().withoutTagLists();
        bag.put("manifest-md5.txt", "d41d8cd98f00b204e9800998ecf8427e data/a.txt\n");
        bag.hasOnly(new BagFault.Unlisted("data/б/в.txt", "manifest-md5.txt"));
    }

    @Test
    void aChangedByteIsNamedAndTheBagStaysComplete() {
        BagKit bag = BagKit.sound().put("data/a.txt", "fIrst").withoutTagLists();
        BagReport report = bag.read();
        assertTrue(report.isComplete());
        assertFalse(report.isValid());
        assertEquals(new BagFault.Changed("data/a.txt", LIST), report.faults().getFirst());
        report.faults().forEach(BagKit::says);
    }

    @Test
    void aListThatAloneIsWrongIsTheOneNamed() {
        BagKit bag = BagKit.sound().withoutTagLists();
        char first = bag.text(LIST).charAt(0);
        bag.put(LIST, (first == '0' ? '1' : '0') + bag.text(LIST).substring(1));
        bag.hasOnly(new BagFault.Disputed(LIST, "data/a.txt"));
    }

    @Test
    void aChangedDescriptionIsFoundThroughTheTagList() {
        BagReport report = BagKit.sound().put("bag-info.txt", "Payload-Oxum: 17.2 \n").read();
        assertEquals("bag-info.txt", report.faults().getFirst().file());
    }

    @Test
    void aPathListedTwiceIsNamed() {
        BagKit bag = BagKit.sound().withoutTagLists();
        bag.put(LIST, bag.text(LIST) + bag.text(LIST).lines().findFirst().orElseThrow() + "\n");
        bag.hasOnly(new BagFault.Twice("data/a.txt", LIST));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "../up",
                "data/../../up",
                "/etc/passwd",
                "C:/Windows/x",
                "c:x",
                "data\\..\\up",
                "\\\\server\\share",
                "~/x",
                "~root/x",
                "data//x",
                "data/./x",
                "data/x/"
            })
    void aLineThatPointsOutsideIsNamed(String path) {
        BagKit bag = BagKit.sound().withoutTagLists();
        bag.put(LIST, bag.text(LIST) + "0".repeat(64) + "  " + path + "\n");
        bag.hasOnly(new BagFault.Outside(LIST, 3));
    }

    @ParameterizedTest
    @ValueSource(strings = {"abc", "xyz  data/a.txt", "  data/b", "00  data/c", "\u00a0", "#"})
    void aLineThatIsNoneIsNamed(String line) {
        BagKit bag = BagKit.sound().withoutTagLists();
        bag.put(LIST, line + "\n" + bag.text(LIST));
        if (line.isBlank()) {
            assertTrue(bag.read().isValid());
        } else {
            bag.hasOnly(new BagFault.Malformed(LIST, 1));
        }
    }

    @Test
    void payloadListsNameOnlyPayloadAndTagListsOnlyTheRest() {
        BagKit bag = BagKit.sound().withoutTagLists();
        bag.put(LIST, bag.text(LIST) + "0".repeat(64) + "  bagit.txt\n");
        bag.hasOnly(new BagFault.Malformed(LIST, 3));
        BagKit other = BagKit.sound();
        String tags = BagHash.SHA256.tagManifest();
        other.put(tags, other.text(tags) + "0".repeat(64) + "  " + tags + "\n");
        other.hasOnly(new BagFault.Malformed(tags, 5));
    }

    @Test
    void unusualWhiteSpaceIsAllowed() {
        BagKit bag = BagKit.sound().withoutTagLists();
        bag.replace(LIST, "  ", " \t  \t").replace(LIST, "\n", "\r\n");
        String other = BagHash.SHA512.manifest();
        bag.replace(other, "\n", "\r");
        bag.put("bag-info.txt", "Contact-Name:\tA\n  B\n\tC\nPayload-Oxum:   17.2\n");
        BagReport report = bag.read();
        assertEquals(List.of(), report.faults());
        assertEquals(List.of("A B C"), report.info().values("Contact-Name"));
        assertFalse(report.isPlainlyWritten(LIST));
    }

    @Test
    void capitalsMarkersAndLeadingDotsOfOtherToolsAreAllowed() {
        BagKit bag = BagKit.sound().withoutTagLists();
        bag.put(LIST, bag.text(LIST).toUpperCase(Locale.ROOT).replace("DATA/A.TXT", "data/a.txt"));
        bag.replace(LIST, "DATA/Б/В.TXT", "./data/б/в.txt");
        bag.replace(BagHash.SHA512.manifest(), "  ", " *");
        assertEquals(List.of(), bag.read().faults());
    }

    @Test
    void theLastLineNeedsNoEnd() {
        BagKit bag = BagKit.sound().withoutTagLists();
        bag.put(LIST, bag.text(LIST).stripTrailing());
        assertTrue(bag.read().isValid());
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16", "UTF-16LE", "ISO-8859-1", "windows-1251"})
    void listsInOtherEncodingsAreNamed(String charset) {
        BagKit bag = BagKit.sound().withoutTagLists();
        bag.put(LIST, bag.text(LIST), Charset.forName(charset));
        List<BagFault> faults = bag.read().faults();
        // Latin-1 turns what it lacks into question marks, so there the name is what is wrong.
        boolean named = faults.contains(new BagFault.NotUtf8(LIST));
        assertEquals(!charset.equals("ISO-8859-1"), named, faults.toString());
        assertFalse(faults.isEmpty());
    }

    @Test
    void aByteOrderMarkIsNamed() {
        BagKit bag = BagKit.sound().withoutTagLists();
        bag.put(LIST, "\uFEFF" + bag.text(LIST));
        assertEquals(new BagFault.NotUtf8(LIST), bag.read().faults().getFirst());
        BagKit declared = BagKit.sound().withoutTagLists();
        declared.put("bagit.txt", "\uFEFF" + declared.text("bagit.txt"));
        declared.hasOnly(new BagFault.NotUtf8("bagit.txt"));
        BagKit described = BagKit.sound().withoutTagLists();
        described.put("bag-info.txt", "\uFEFFA: b\n");
        described.hasOnly(new BagFault.NotUtf8("bag-info.txt"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"ISO-8859-1", "UTF-16", "KOI8-R"})
    void aDeclaredOtherEncodingIsNamed(String declared) {
        BagKit bag = BagKit.sound().withoutTagLists().replace("bagit.txt", "UTF-8", declared);
        bag.hasOnly(new BagFault.OtherEncoding("bagit.txt", declared));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "BagIt-Version: 1.0\n",
                "BagIt-Version:1.0\nTag-File-Character-Encoding: UTF-8\n",
                "BagIt-Version : 1.0\nTag-File-Character-Encoding: UTF-8\n",
                "BagIt-Version:  1.0\nTag-File-Character-Encoding: UTF-8\n",
                "Tag-File-Character-Encoding: UTF-8\nBagIt-Version: 1.0\n",
                "BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\nMore: x\n",
                "bagit-version: 1.0\nTag-File-Character-Encoding: UTF-8\n",
                "BagIt-Version: one\nTag-File-Character-Encoding: UTF-8\n",
            })
    void aDeclarationThatIsNoneIsNamed(String text) {
        BagKit.sound()
                .withoutTagLists()
                .put("bagit.txt", text)
                .hasOnly(new BagFault.Undeclared("bagit.txt"));
    }

    @Test
    void otherVersionsAreNamed() {
        BagKit bag = BagKit.sound().withoutTagLists();
        assertTrue(bag.replace("bagit.txt", "1.0", "0.97").read().isValid());
        bag.replace("bagit.txt", "0.97", "2.0");
        bag.hasOnly(new BagFault.OtherVersion("bagit.txt", "2.0"));
    }

    @Test
    void nothingIsEverFetched() {
        BagKit bag = BagKit.sound().put("fetch.txt", "x - data/a\n");
        bag.hasOnly(new BagFault.Fetched("fetch.txt"));
    }

    @Test
    void aBagWithoutListsIsNamed() {
        BagKit bag = BagKit.empty().put("data/a", "x");
        bag.files.put("bagit.txt", BagDeclaration.bytes());
        bag.hasOnly(new BagFault.NoManifest(LIST));
        bag.put("manifest-md5.txt", "9dd4e461268c8034f5c8564e155c67a6 data/a\n");
        bag.hasOnly(new BagFault.NoManifest(LIST));
    }

    @Test
    void aWrongCountIsNamed() {
        BagKit bag = BagKit.sound().withoutTagLists().put("bag-info.txt", "Payload-Oxum: 1.1\n");
        bag.hasOnly(new BagFault.Miscounted("bag-info.txt", "1.1", "17.2"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"no colon\n", " begins with space\n", ": no label\n", "Label : x\n"})
    void aDescriptionThatIsNoneIsNamed(String text) {
        BagKit.sound()
                .withoutTagLists()
                .put("bag-info.txt", text)
                .hasOnly(new BagFault.Malformed("bag-info.txt", 1));
    }

    @Test
    void labelsMayComeAgain() {
        BagKit bag = BagKit.sound().withoutTagLists();
        BagReport report = bag.put("bag-info.txt", "Note: a: b\nNOTE: c\nEmpty:\n").read();
        assertEquals(List.of("a: b", "c"), report.info().values("note"));
        assertEquals(List.of(""), report.info().values("Empty"));
    }

    @Test
    void valuesStayOnOneLine() {
        BagDescription info =
                new BagDescription(
                        List.of(new BagDescription.Item("Purpose", "one\r\n two\nthree ")));
        assertEquals("Purpose: one two three\n", new String(info.bytes(), StandardCharsets.UTF_8));
    }

    @Test
    void everyFaultHasWords() {
        for (BagFault fault :
                List.of(
                        new BagFault.Unreadable("data/x"),
                        new BagFault.TooLarge("data/x"),
                        new BagFault.NotPlain("data/x"),
                        new BagFault.Beside("x"),
                        new BagFault.Twice("data/x", "–"))) {
            BagKit.says(fault);
            assertTrue(fault.isIncomplete());
        }
    }

    @Test
    void largeFilesAreHashedAsSmallOnesAre() {
        byte[] large = new byte[3 << 20];
        for (int i = 0; i < large.length; i++) {
            large[i] = (byte) (i * 31 >> 3);
        }
        BagFile file = BagKit.hashed("data/large", large);
        HexFormat hex = HexFormat.of();
        assertEquals(hex.formatHex(BagHash.SHA256.fresh().digest(large)), file.sha256());
        assertEquals(hex.formatHex(BagHash.SHA512.fresh().digest(large)), file.sha512());
        assertEquals(large.length, file.size());
    }
}
