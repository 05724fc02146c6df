/** Removes originals when their time is over, if an operator has set one. */
package org.nianbao.ingest.retaining;
