/** Takes documents in: measures them while they stream, reads them, refuses what is no report, keeps the rest. */
package org.nianbao.ingest.accepting;
