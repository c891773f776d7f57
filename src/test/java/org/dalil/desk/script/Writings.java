package org.dalil.desk.script;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// What people write: names and sentences in scripts that are shaped, in others, and in both.
final class Writings {
    private static final List<String> WORDS =
            List.of(
                    "آرش",
                    "پروین",
                    "ئۇيغۇر",
                    "محمد",
                    "שלום",
                    "བོད་ཡིག",
                    "ภาษาไทย",
                    "नमस्ते",
                    "Anwar",
                    "Айгүл",
                    "阿依古丽",
                    "stated",
                    "مى‌خواهم",
                    "۱۲۳",
                    "1124",
                    "😀",
                    "é",
                    "-",
                    "…",
                    "“",
                    "”",
                    "(",
                    ")",
                    " ",
                    "\u00a0",
                    "\u200f",
                    "\u202b",
                    "\u202c",
                    "\t",
                    "\n");

    private Writings() {}

    /// Whole names and sentences of scripts that are shaped.
    static List<String> shaped() {
        return List.of(
                "پروین",
                "آرش پروین جمشید رستم",
                "هذا نص عربي طويل عن الشهود",
                "ئۇيغۇر ئاپتونوم رايونى",
                "שלום עולם ושלום לכולם",
                "བོད་ཡིག་གི་ཡི་གེ།",
                "สวัสดีชาวโลกทั้งหลาย",
                "नमस्ते दुनिया के लोगों",
                "Said by پروین at last, and by آرش",
                "Айгүл айтты: پروین جمشید келді",
                "پروین (Parvin), ئۇيغۇر, שלום, 阿依古丽");
    }

    /// Names and sentences of scripts that are not.
    static List<String> plain() {
        return List.of(
                "Anwar",
                "The witness stated that he was held for eleven months.",
                "Айгүл Қасымова айтты: үйге келді",
                "阿依古丽·买买提",
                "One\nTwo\n\nThree  ",
                "a-long-word-that-must-be-broken-somewhere-in-its-middle",
                "tab\tand tab");
    }

    /// Mixtures, always the same ones.
    static Stream<String> mixed(int count) {
        Random random = new Random(42);
        return IntStream.range(0, count).mapToObj(one -> mixture(random));
    }

    private static String mixture(Random random) {
        StringBuilder made = new StringBuilder();
        int words = 1 + random.nextInt(8);
        for (int i = 0; i < words; i++) {
            made.append(WORDS.get(random.nextInt(WORDS.size())))
                    .append(" ".repeat(random.nextInt(3)));
        }
        return made.toString();
    }
}
