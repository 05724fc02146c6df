/** Hands readings over to the catalog and their figures to stats. */
package org.nianbao.ingest.delivering;
