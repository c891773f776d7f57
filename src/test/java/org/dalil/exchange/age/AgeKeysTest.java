package org.dalil.exchange.age;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.List;
import java.util.Locale;

/// Keys are read as people paste them, and a bad one is told exactly what is wrong with it.
class AgeKeysTest {
    /// The key pair in the age specification's test vectors.
    private static final String SECRET =
            "AGE-SECRET-KEY-1EGTZVFFV20835NWYV6270LXYVK2VKNX2MMDKWYKLMGR48UAWX40Q2P2LM0";

    private static final String PUBLIC =
            "age1xmwwc06ly3ee5rytxm9mflaz2u56jjj36s0mypdrwsvlul66mv4q47ryef";

    @Test
    void aSecretGivesItsRecipient() throws AgeKeyException {
        AgeIdentity identity = AgeIdentity.parse("  " + SECRET + "\n");
        assertEquals(PUBLIC, identity.recipient().text());
        assertEquals(SECRET, identity.secretText());
        assertFalse(identity.toString().contains(SECRET.substring(20, 30)));
    }

    @Test
    void bothCasesAreTheSameKey() throws AgeKeyException {
        assertEquals(
                AgeRecipient.parse(PUBLIC),
                AgeRecipient.parse("\t" + PUBLIC.toUpperCase(Locale.ROOT) + " "));
        assertEquals(SECRET, AgeIdentity.parse(SECRET.toLowerCase(Locale.ROOT)).secretText());
    }

    @Property(tries = 100)
    void generatedKeysSurviveWriting(@ForAll @IntRange(max = 61) int at, @ForAll char instead)
            throws AgeKeyException {
        AgeIdentity made = AgeKit.identity();
        assertEquals(made.recipient(), AgeIdentity.parse(made.secretText()).recipient());
        String text = made.recipient().text();
        StringBuilder changed = new StringBuilder(text);
        changed.setCharAt(at, instead);
        if (!changed.toString().strip().equals(text)) {
            assertThrows(AgeKeyException.class, () -> AgeRecipient.parse(changed.toString()));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "not-recipient,hello",
        "not-recipient,''",
        "is-secret," + SECRET,
        "unsupported,age1yubikey1qwt50d05nh5vutpdzmlg5wn80xq5negm4uj9ghv0snvdd3yysf5yw3rhl3t",
        "unsupported,ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIHsKLqeplhpW",
        "mixed-case,age1Xmwwc06ly3ee5rytxm9mflaz2u56jjj36s0mypdrwsvlul66mv4q47ryef",
        "length,age1xmwwc06ly3ee5rytxm9mflaz2u56jjj36s0mypdrwsvlul66mv4q47rye",
        "character,age1xmwwc06ly3ee5rytxm9mflaz2u56jjj36s0mypdrwsvoul66mv4q47ryef",
        "checksum,age1xmwwc06ly3ee5rytxm9mflaz2u56jjj36s0mypdrwsvlul66mv4q47ryeq",
    })
    void aBadRecipientIsToldWhy(String reason, String text) {
        AgeKeyException e = assertThrows(AgeKeyException.class, () -> AgeRecipient.parse(text));
        assertEquals("exchange.problem.key-" + reason, e.problem().key());
        assertFalse(e.problem().args().containsValue(text));
    }

    @Test
    void theBadCharacterIsPointedAt() {
        String typo = PUBLIC.substring(0, 44) + 'o' + PUBLIC.substring(45);
        AgeKeyException e = assertThrows(AgeKeyException.class, () -> AgeRecipient.parse(typo));
        assertEquals(45, e.problem().args().get("position"));
    }

    @Test
    void keysThatHideNothingAreRefused() {
        String zero = Bech32.encode("age", new byte[32]);
        AgeKeyException e = assertThrows(AgeKeyException.class, () -> AgeRecipient.parse(zero));
        assertEquals("exchange.problem.key-weak", e.problem().key());
    }

    @ParameterizedTest
    @CsvSource({
        "is-public," + PUBLIC,
        "not-identity,hello",
        "unsupported,AGE-SECRET-KEY-PQ-1HZLGZUPT4ETPKDEV8HSGFDCYZ4E522W",
        "unsupported,AGE-PLUGIN-YUBIKEY-1GCJF2Q",
        "length,AGE-SECRET-KEY-1EGTZVFFV20835",
        "checksum,AGE-SECRET-KEY-1EGTZVFFV20835NWYV6270LXYVK2VKNX2MMDKWYKLMGR48UAWX40Q2P2LMQ",
    })
    void aBadIdentityIsToldWhy(String reason, String text) {
        AgeKeyException e = assertThrows(AgeKeyException.class, () -> AgeIdentity.parse(text));
        assertEquals("exchange.problem.key-" + reason, e.problem().key());
    }

    @Test
    void anIdentityFileMayHoldComments() throws AgeKeyException {
        String file = "# created: today\r\n# public key: " + PUBLIC + "\r\n\r\n" + SECRET + "\r\n";
        List<AgeIdentity> read = AgeIdentity.parseFile(file);
        assertEquals(1, read.size());
        assertEquals(PUBLIC, read.getFirst().recipient().text());
    }

    @Test
    void aBadLineOfAnIdentityFileIsNumbered() {
        AgeKeyException e =
                assertThrows(
                        AgeKeyException.class,
                        () -> AgeIdentity.parseFile("# x\n" + SECRET + "\n" + PUBLIC));
        assertEquals(3, e.problem().args().get("line"));
        assertEquals(
                "exchange.problem.key-none-in-file",
                assertThrows(AgeKeyException.class, () -> AgeIdentity.parseFile("# x\n"))
                        .problem()
                        .key());
    }
}
