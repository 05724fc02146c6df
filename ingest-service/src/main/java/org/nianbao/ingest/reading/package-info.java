/** Runs the reader over documents from strangers: in bounded time, a bounded number at once. */
package org.nianbao.ingest.reading;
