package org.dalil.casefile;

import org.dalil.history.CustodyLog;
import org.dalil.vault.Vault;
import org.dalil.vault.failure.VaultException;

import java.util.function.ObjLongConsumer;

/// The vault's journal as the ledger's custody log.
record JournalLog(Vault vault) implements CustodyLog {
    @Override
    public long append(byte[] entry) throws VaultException {
        return vault.journal().append(entry);
    }

    @Override
    public long last() {
        return vault.journal().lastSeq();
    }

    @Override
    public void readFrom(long number, ObjLongConsumer<byte[]> reader) throws VaultException {
        vault.journal().read(number, (seq, entry) -> reader.accept(entry, seq));
    }
}
