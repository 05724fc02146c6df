/**
 * The life of a job: queued in the database, taken by a worker under a lease, read, delivered, ended.
 *
 * <p>Several processes work on one queue. A worker that vanishes loses its lease, and another takes the job again;
 * delivery is idempotent, so that twice has the effect of once.
 */
package org.nianbao.ingest.jobs;
