/** Sums and pooled rates over many reports, kept for the country, provinces and the divisions below them. */
package org.nianbao.stats.totals;
