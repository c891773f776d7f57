package org.dalil.packet.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.dalil.exchange.age.AgeIdentity;
import org.dalil.exchange.age.AgeKeyException;
import org.dalil.packet.seal.PacketForm;
import org.dalil.texts.Texts;
import org.junit.jupiter.api.Test;

import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Locale;

/// A shape becomes the form in which a packet leaves, or says which key is none.
class PacketShapeTest {
    @Test
    void everyShapeHasWordsAndANameOfItsOwn() {
        for (String language : new String[] {"en", "ru"}) {
            Texts texts = Texts.in(Locale.of(language));
            assertEquals(
                    PacketShape.values().length,
                    Arrays.stream(PacketShape.values())
                            .map(one -> one.words(texts))
                            .distinct()
                            .count());
        }
        assertEquals(
                3, Arrays.stream(PacketShape.values()).map(PacketShape::ending).distinct().count());
    }

    @Test
    void keysAreTakenOnlyWhereTheySealIt() throws Exception {
        assertInstanceOf(PacketForm.Folder.class, PacketShape.FOLDER.form("nonsense"));
        assertInstanceOf(PacketForm.Tar.class, PacketShape.FILE.form(""));
        assertThrows(AgeKeyException.class, () -> PacketShape.SEALED.form("nonsense"));
    }

    @Test
    void keysStandAsTheyWerePasted() throws Exception {
        AgeIdentity one = AgeIdentity.generate(new SecureRandom());
        AgeIdentity two = AgeIdentity.generate(new SecureRandom());
        String pasted = "\n " + one.recipient().text() + "\n\n" + two.recipient().text() + " ";
        PacketForm.Sealed form =
                assertInstanceOf(PacketForm.Sealed.class, PacketShape.SEALED.form(pasted));
        assertEquals(2, form.to().size());
        assertFalse(form.to().isEmpty());
    }
}
