package org.dalil.casefile;

import static org.junit.jupiter.api.Assertions.assertEquals;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

import org.junit.jupiter.api.Test;

import java.util.BitSet;
import java.util.List;

/// Searching many keys as one text finds what asking each of them finds.
class KeyTextsTest {
    @Provide
    Arbitrary<List<String>> keys() {
        return Arbitraries.strings().withChars("ab жé").ofMaxLength(6).list().ofMaxSize(40);
    }

    @Provide
    Arbitrary<String> words() {
        return Arbitraries.strings().withChars("ab жé").ofMaxLength(3);
    }

    @Property(tries = 500)
    void findsWhatEachKeyHasAlsoWhileMoreAreAdded(
            @ForAll("keys") List<String> keys,
            @ForAll("keys") List<String> more,
            @ForAll("words") String words) {
        KeyTexts texts = new KeyTexts();
        keys.forEach(texts::add);
        assertEquals(oneByOne(keys, words), texts.find(words));

        more.forEach(texts::add);
        List<String> all = java.util.stream.Stream.concat(keys.stream(), more.stream()).toList();
        assertEquals(oneByOne(all, words), texts.find(words));
        assertEquals(all.size(), texts.count());
    }

    private static BitSet oneByOne(List<String> keys, String words) {
        BitSet having = new BitSet();
        for (int i = 0; i < keys.size(); i++) {
            having.set(i, keys.get(i).contains(words));
        }
        return having;
    }

    @Test
    void whatEndsOneKeyAndBeginsTheNextIsInNeither() {
        KeyTexts texts = new KeyTexts();
        texts.add("osh");
        texts.add("khorog");

        assertEquals(new BitSet(), texts.find("hk"));
        assertEquals(BitSet.valueOf(new long[] {0b10}), texts.find("kh"));
        assertEquals(BitSet.valueOf(new long[] {0b11}), texts.find("h"));
    }

    @Test
    void moreThanOneTextHoldsThem() {
        KeyTexts texts = new KeyTexts();
        for (int i = 0; i < 20_000; i++) {
            texts.add("town " + i + (i % 2 == 0 ? " latin" : " жана"));
        }

        assertEquals(1, texts.find("town 7 ").cardinality());
        assertEquals(7, texts.find("town 7 ").nextSetBit(0));
        assertEquals(10_000, texts.find("жана").cardinality());
        assertEquals(20_000, texts.find("town").cardinality());
        assertEquals(19_999, texts.find("town 19999").nextSetBit(0));
    }

    @Test
    void forgottenKeysAreNotFound() {
        KeyTexts texts = new KeyTexts();
        texts.add("osh");
        texts.clear();

        assertEquals(0, texts.count());
        assertEquals(new BitSet(), texts.find("osh"));
        assertEquals(new BitSet(), texts.find(""));
        assertEquals(0, texts.add("batken"));
        assertEquals(1, texts.find("tk").cardinality());
    }
}
