/** Shows what is in quarantine, and gives it back to the queue: one job, or all of a kind. */
package org.nianbao.ingest.retrying;
