package org.dalil.bench;

import org.dalil.kernel.DateBasis;
import org.dalil.kernel.DateValue;
import org.dalil.kernel.edtf.Edtf;
import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Locale;
import java.util.Random;

/// Made-up words, names and dates for generated casefiles. The same seed gives the same material;
/// nobody real is in it.
final class Material {
    private static final List<String> LATIN =
            List.of("Anvar", "Bekzod", "Dilnoza", "Farhod", "Gulnora", "Jasur", "Kamila", "Oʻtkir");
    private static final List<String> CYRILLIC =
            List.of("Айгүл", "Бахтиёр", "Ғайрат", "Ержан", "Қанат", "Мөлдір", "Хуршед", "Шаҳло");
    private static final List<String> ARABIC =
            List.of("آرش", "پروین", "جمشید", "رستم", "شیرین", "فریدون", "گلنار", "ناصر");
    private static final List<String> HAN =
            List.of("阿依古丽", "巴哈尔", "古丽娜", "哈森", "卡米拉", "努尔兰", "热娜", "吐尔逊");
    private static final List<String> ENDS =
            List.of("ov", "ova", "zoda", "bekov", "qizi", "uulu", "kyzy", "iy");
    private static final List<String> WHO =
            List.of(
                    "The ministry",
                    "A relative",
                    "The lawyer",
                    "The court",
                    "A cellmate",
                    "Guards");
    private static final List<String> DID =
            List.of("stated", "denied", "confirmed", "reported", "asked", "recorded", "said again");
    private static final List<String> WHAT =
            List.of(
                    "that the person had been returned by air",
                    "that no request had reached them",
                    "that the hearing was held without a lawyer",
                    "that the family was not told where he was held",
                    "that the assurances covered medical visits",
                    "that the detention was prolonged by two months",
                    "that the complaint was left without an answer");
    private static final List<String> TOWNS =
            List.of("Oqtepa", "Жаңакент", "Дарёбод", "Qoraqum", "Сарысу", "Navbahor", "Тоғайлы");
    private final Random random;

    Material(long seed) {
        this.random = new Random(seed);
    }

    int upTo(int bound) {
        return random.nextInt(bound);
    }

    <T> T oneOf(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }

    <T> T oneOf(T[] all) {
        return all[random.nextInt(all.length)];
    }

    /// A name in script 0 Latin, 1 Cyrillic, 2 Arabic or 3 Han; numbered, so that lists are long.
    String name(int script, int number) {
        return switch (script) {
            case 0 -> oneOf(LATIN) + " " + oneOf(LATIN) + oneOf(ENDS) + " " + number;
            case 1 -> oneOf(CYRILLIC) + " " + oneOf(CYRILLIC) + "ов " + number;
            case 2 -> oneOf(ARABIC) + " " + oneOf(ARABIC) + " " + number;
            default -> oneOf(HAN) + oneOf(HAN) + " " + number;
        };
    }

    String town(int number) {
        return oneOf(TOWNS) + " " + number;
    }

    /// A sentence of a dozen or two words.
    String sentence() {
        String start = oneOf(WHO) + " " + oneOf(DID) + " " + oneOf(WHAT);
        return random.nextInt(3) == 0
                ? start + ", and in " + oneOf(TOWNS) + " " + oneOf(WHAT).substring(5) + "."
                : start + ".";
    }

    /// A date as sources give them; one in six says nothing that stands on a time line.
    @Nullable DateValue date() {
        int year = 1996 + random.nextInt(29);
        int month = 1 + random.nextInt(12);
        int day = 1 + random.nextInt(28);
        return switch (random.nextInt(12)) {
            case 0 -> null;
            case 1 -> DateValue.words("some weeks later", DateBasis.RELATIVE_UNRESOLVED);
            case 2 -> dated(form("%d", year));
            case 3 -> dated(form("%d-%02d", year, month));
            case 4 -> dated(form("%d-%02d~", year, month));
            case 5 -> dated(form("%d-%02d-%02d?", year, month, day));
            case 6 -> dated(form("%d-%02d-%02d/%d", year, month, day, year + 1));
            case 7 -> dated(form("%d-%02d/..", year, month));
            case 8 -> dated(form("%d-2%d", year, 1 + random.nextInt(4)));
            default -> dated(form("%d-%02d-%02d", year, month, day));
        };
    }

    private static DateValue dated(String edtf) {
        return DateValue.of(edtf, Edtf.parse(edtf).orElseThrow(), DateBasis.STATED);
    }

    private static String form(String form, Object... numbers) {
        return String.format(Locale.ROOT, form, numbers);
    }
}
