/// Makes evidence packets: a bag with lists, description, custody and signature, as a folder, a tar
/// or a tar sealed with age. Decides nothing about what goes in. May use: kernel, texts, wire,
/// vault, exchange, packet. Thread: any worker, never the user interface's.
@NullMarked
package org.dalil.packet.seal;

import org.jspecify.annotations.NullMarked;
