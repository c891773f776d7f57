package org.dalil.vault.page;

import org.dalil.vault.key.Aead;

import java.nio.ByteBuffer;
import java.security.SecureRandom;

/// Seals and opens single pages of one file. The associated data binds a page to its file and
/// place, so that a page put elsewhere does not open.
final class PageSeal {
    /// What H2 sees as one page.
    static final int PAGE = 4096;

    /// What lies on the disk for a page: nonce, sealed page, four spare bytes.
    static final int SEALED = PAGE + 32;

    /// What lies on the disk for one header slot: counter, nonce, sealed page, spare bytes.
    static final int SLOT = PAGE + 64;

    private static final byte VERSION = 1;

    private final Aead aead;
    private final byte[] fileId;
    private final SecureRandom random;

    PageSeal(Aead aead, byte[] fileId, SecureRandom random) {
        this.aead = aead;
        this.fileId = fileId.clone();
        this.random = random;
    }

    void seal(long page, ByteBuffer text, byte[] out, int at) {
        seal(about('P', page, 0, 0), text, out, at);
    }

    boolean open(long page, byte[] sealed, int at, ByteBuffer out) {
        return open(about('P', page, 0, 0), sealed, at, out);
    }

    byte[] sealSlot(int page, int slot, long counter, ByteBuffer text) {
        byte[] out = new byte[SLOT];
        ByteBuffer.wrap(out).putLong(counter);
        seal(about('H', page, slot, counter), text, out, Long.BYTES);
        return out;
    }

    boolean openSlot(int page, int slot, byte[] sealed, ByteBuffer out) {
        long counter = ByteBuffer.wrap(sealed).getLong();
        return open(about('H', page, slot, counter), sealed, Long.BYTES, out);
    }

    private void seal(byte[] about, ByteBuffer text, byte[] out, int at) {
        byte[] nonce = new byte[Aead.NONCE];
        random.nextBytes(nonce);
        System.arraycopy(nonce, 0, out, at, nonce.length);
        aead.seal(
                nonce,
                about,
                text.slice(text.position(), PAGE),
                ByteBuffer.wrap(out, at + Aead.NONCE, PAGE + Aead.TAG));
    }

    private boolean open(byte[] about, byte[] sealed, int at, ByteBuffer out) {
        byte[] nonce = new byte[Aead.NONCE];
        System.arraycopy(sealed, at, nonce, 0, nonce.length);
        ByteBuffer text = ByteBuffer.wrap(sealed, at + Aead.NONCE, PAGE + Aead.TAG);
        return aead.open(nonce, about, text, out);
    }

    private byte[] about(char sort, long page, int slot, long counter) {
        return ByteBuffer.allocate(3 + FileHeader.ID + 2 * Long.BYTES)
                .put(VERSION)
                .put((byte) sort)
                .put((byte) slot)
                .put(fileId)
                .putLong(page)
                .putLong(counter)
                .array();
    }
}
