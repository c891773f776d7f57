/// What can go wrong with a vault, told apart so that damage is never called a wrong passphrase.
/// May use: kernel. Thread: any.
@NullMarked
package org.dalil.vault.failure;

import org.jspecify.annotations.NullMarked;
