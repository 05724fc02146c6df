/**
 * Checks reports again behind their filings: by another list of checks, against other bodies' reports, or when asked.
 */
package org.nianbao.stats.rechecking;
