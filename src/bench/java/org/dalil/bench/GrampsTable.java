package org.dalil.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;

/// Gramps, which takes a table of people: once of people with a birth alone, and once of what our
/// rows say, as far as it can hold it: a person, an event with a date and a place, a count, a note,
/// and the source of each. Its own start, about two seconds, is in its time.
final class GrampsTable {
    static final String PROGRAM = "gramps";

    private final Path folder;
    private int turn;

    /// @param folder where it may write its database
    GrampsTable(Path folder) {
        this.folder = folder;
    }

    /// People with a date and a place of birth: two objects a row.
    Took births(int rows) throws IOException {
        StringBuilder text =
                new StringBuilder("Person,Firstname,Lastname,Gender,Birthdate,Birthplace\n");
        for (int i = 1; i <= rows; i++) {
            text.append(
                    "[p%d],First %d,Person %d,male,%s,Square %d%n"
                            .formatted(i, i, i % 5000, date(i), i % 300));
        }
        return taking(text);
    }

    /// What a row of ours says: six objects a row.
    Took same(int rows) throws IOException {
        StringBuilder text =
                new StringBuilder(
                        "Person,Firstname,Lastname,Note,Source,Residencedate,Residenceplace,"
                                + "Residencesource,Attributetype,Attributevalue,Attributesource\n");
        for (int i = 1; i <= rows; i++) {
            text.append(
                    "[p%d],Detained %d,Person %d,as told %d,rows.csv,%s,\"Square %d, town\",rows.csv,People detained,%d,rows.csv%n"
                            .formatted(i, i, i % 5000, i, date(i), i % 300, i % 50 + 3));
        }
        return taking(text);
    }

    private static String date(int i) {
        return String.format(Locale.ROOT, "%d-%02d-%02d", 1910 + i % 90, 1 + i % 12, 1 + i % 28);
    }

    private Took taking(CharSequence text) throws IOException {
        Path home = Files.createDirectory(folder.resolve("gramps" + turn++));
        Path table = Files.writeString(home.resolve("people.csv"), text);
        return Outside.timed(
                home,
                "env -u DISPLAY gramps -y -C taken -i " + table + " > said.log 2>&1",
                Map.of("GRAMPSHOME", home.toString()));
    }
}
