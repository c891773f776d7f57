/// Passphrases, recovery keys and the key file: from what a person knows to the vault's key. May
/// use: kernel, wire, vault.failure, vault.disk. Thread: any; stretching a passphrase takes about a
/// second.
@NullMarked
package org.dalil.vault.key;

import org.jspecify.annotations.NullMarked;
