package org.dalil.vault.log;

/// Hears the entries of a log in order.
@FunctionalInterface
public interface EntryReader {
    /// Hears one.
    ///
    /// @param number from 1
    /// @param entry the bytes that were appended
    void entry(long number, byte[] entry);
}
