package org.dalil.vault.key;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.util.concurrent.ConcurrentLinkedQueue;

import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;

/// AES-256-GCM under one key. Sealed bytes are the text followed by a 16-byte tag; the nonce and
/// the associated data come from the caller, who never uses a nonce twice. Safe on any thread.
public final class Aead {
    /// Length of the tag behind every sealed text.
    public static final int TAG = 16;

    /// Length of a nonce.
    public static final int NONCE = 12;

    private final SecretKey key;
    private final ConcurrentLinkedQueue<Cipher> idle = new ConcurrentLinkedQueue<>();

    public Aead(SecretKey key) {
        this.key = key;
    }

    /// Seals `length` bytes into `out`, which gets [#TAG] bytes more.
    public void seal(byte[] nonce, byte[] about, ByteBuffer text, ByteBuffer out) {
        Cipher cipher = cipher();
        try {
            cipher.init(Cipher.ENCRYPT_MODE, key, new GCMParameterSpec(8 * TAG, nonce));
            cipher.updateAAD(about);
            cipher.doFinal(text, out);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("AES-GCM cannot seal here", e);
        }
        idle.add(cipher);
    }

    /// Opens sealed bytes into `out`. False, with nothing to be used in `out`, when they are not
    /// exactly what was sealed with this nonce and associated data.
    public boolean open(byte[] nonce, byte[] about, ByteBuffer sealed, ByteBuffer out) {
        if (sealed.remaining() < TAG) {
            return false;
        }
        Cipher cipher = cipher();
        try {
            cipher.init(Cipher.DECRYPT_MODE, key, new GCMParameterSpec(8 * TAG, nonce));
            cipher.updateAAD(about);
            cipher.doFinal(sealed, out);
            return true;
        } catch (AEADBadTagException e) {
            return false;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("AES-GCM cannot open here", e);
        } finally {
            idle.add(cipher);
        }
    }

    /// [#seal] for small texts.
    public byte[] seal(byte[] nonce, byte[] about, byte[] text) {
        ByteBuffer out = ByteBuffer.allocate(text.length + TAG);
        seal(nonce, about, ByteBuffer.wrap(text), out);
        return out.array();
    }

    private Cipher cipher() {
        Cipher cipher = idle.poll();
        if (cipher != null) {
            return cipher;
        }
        try {
            return Cipher.getInstance("AES/GCM/NoPadding");
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("this Java has no AES-GCM", e);
        }
    }
}
