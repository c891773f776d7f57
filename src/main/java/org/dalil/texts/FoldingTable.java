package org.dalil.texts;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;

/// How names of Central Asia, Russia and the Caucasus are spelt in the scripts and romanisations
/// met in reports, and the one plain letter (or two) each spelling stands for in a search key.
/// Letters the key does not otherwise need are given to sounds: c = ch, x = sh, j = zh and dzh.
final class FoldingTable {
    private static final String LATIN =
            """
            shch=xc sch=x tsch=c tch=c dzh=j dsch=j zh=j dj=j sh=x ch=c cz=c sz=x ck=k tz=ts
            kh=h gh=g ph=f q=k w=v x=h c=k
            oʼ=u gʼ=g ö=o ü=u ş=x š=x ŝ=xc ç=c č=c ž=j ğ=g ı=i ŋ=n ñ=n ə=a ä=a æ=a ø=o ß=s ð=d đ=d ł=l
            þ=t ȯ=o
            y=i yo=e ye=e ya=ia yu=iu ie=e iye=e iy=i yi=i
            lexa=leksa lexe=lekse maxim=maksim
            """;
    private static final String CYRILLIC =
            """
            а=a б=b в=v г=g д=d е=e ё=e ж=j з=z и=i й=i к=k л=l м=m н=n о=o п=p р=r с=s т=t у=u
            ф=f х=h ц=ts ч=c ш=x щ=xc ъ= ы=i ь= э=e ю=iu я=ia
            дж=j дз=z йо=e ье=e ьё=e ие=e ий=i ый=i йе=e ия=ia
            ә=a ғ=g қ=k ң=n ө=o ұ=u ү=u һ=h і=i ї=i є=e ґ=g
            ў=u ҳ=h ҷ=j ӣ=i ӯ=u ҹ=j җ=j ҡ=k ҙ=z ҫ=s ӑ=a ӗ=e ӳ=u ӧ=o ӱ=u ӓ=a ћ=c ђ=j љ=l њ=n
            """;

    private static final Pattern SPACES = Pattern.compile("\\s+");
    private static final Map<String, String> SOUNDS = read();
    // Most letters begin few spellings or none: looking up five for each was felt over many rows.
    private static final int[] LENGTHS = lengths();

    private FoldingTable() {}

    /// What the first letters of a lower-case text, from `at` on, stand for; the letter itself when
    /// the table does not know it. The longest spelling counts.
    static Match longest(CharSequence text, int at) {
        if (text.charAt(at) == 'j' && !vowelAt(text, at + 1)) {
            return new Match(1, "i"); // Sergej, Majmak
        }
        char first = text.charAt(at);
        int longest = first < LENGTHS.length ? LENGTHS[first] : 0;
        for (int length = Math.min(longest, text.length() - at); length > 0; length--) {
            String sound = SOUNDS.get(text.subSequence(at, at + length).toString());
            if (sound != null) {
                return new Match(length, sound);
            }
        }
        return new Match(1, String.valueOf(first));
    }

    private static boolean vowelAt(CharSequence text, int at) {
        return at < text.length() && "aeiouyjäöüıəāīūʼ".indexOf(text.charAt(at)) >= 0;
    }

    /// How many letters were read and what they stand for.
    record Match(int length, String sound) {}

    /// By first letter, the length of the longest spelling that begins with it.
    private static int[] lengths() {
        int last =
                SOUNDS.keySet().stream().mapToInt(spelling -> spelling.charAt(0)).max().orElse(0);
        int[] lengths = new int[last + 1];
        for (String spelling : SOUNDS.keySet()) {
            char first = spelling.charAt(0);
            lengths[first] = Math.max(lengths[first], spelling.length());
        }
        return lengths;
    }

    private static Map<String, String> read() {
        Map<String, String> sounds = new HashMap<>();
        for (String entry : SPACES.split(LATIN + CYRILLIC)) {
            int equals = entry.indexOf('=');
            sounds.put(entry.substring(0, equals), entry.substring(equals + 1));
        }
        return Map.copyOf(sounds);
    }
}
