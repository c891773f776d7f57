package org.dalil.packet.ui;

import org.dalil.exchange.age.AgeKeyException;
import org.dalil.exchange.age.AgeRecipient;
import org.dalil.packet.seal.PacketForm;
import org.dalil.texts.Texts;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// In what shape somebody wants a packet.
enum PacketShape {
    /// A folder that anybody can look into.
    FOLDER(""),
    /// One file that anybody can open.
    FILE(".tar"),
    /// One file for those whose keys are named.
    SEALED(".tar.age");

    private final String ending;

    PacketShape(String ending) {
        this.ending = ending;
    }

    /// With what its name ends.
    String ending() {
        return ending;
    }

    String words(Texts texts) {
        return texts.of("packet.shape." + name().toLowerCase(Locale.ROOT));
    }

    /// The form for these keys.
    ///
    /// @param keys as pasted, white space between them
    /// @throws AgeKeyException naming the first that is none
    PacketForm form(String keys) throws AgeKeyException {
        return switch (this) {
            case FOLDER -> new PacketForm.Folder();
            case FILE -> new PacketForm.Tar();
            case SEALED -> {
                List<AgeRecipient> to = new ArrayList<>();
                for (String one : keys.strip().split("\\s+", -1)) {
                    if (!one.isEmpty()) {
                        to.add(AgeRecipient.parse(one));
                    }
                }
                yield new PacketForm.Sealed(to);
            }
        };
    }
}
