/** Reads for many keys at once: one call, at most one statement. */
package org.nianbao.stats.batching;
