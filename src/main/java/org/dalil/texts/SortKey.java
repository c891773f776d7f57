package org.dalil.texts;

import com.ibm.icu.text.Collator;
import com.ibm.icu.util.ULocale;

import java.util.HexFormat;

/// Keys that put names of all our scripts into one order that no laptop's language changes: the
/// Unicode root order, in which Kazakh, Kyrgyz, Tajik and Uzbek letters stand beside their kin.
public final class SortKey {
    private static final Collator ROOT = Collator.getInstance(ULocale.ROOT).freeze();

    private SortKey() {}

    /// A hexadecimal key; names sort as their keys do, character by character.
    public static String of(String name) {
        return HexFormat.of().formatHex(ROOT.getCollationKey(name).toByteArray());
    }
}
