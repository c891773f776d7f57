/// Bags of BagIt (RFC 8493): lists of files with their hashes, written and checked. Reads folders
/// and tars, writes lists only, and never fetches anything. May use: kernel, jobs, wire. Thread:
/// any; one bag belongs to one thread.
@NullMarked
package org.dalil.wire.bag;

import org.jspecify.annotations.NullMarked;
