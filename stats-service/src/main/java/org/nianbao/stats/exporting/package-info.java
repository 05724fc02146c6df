/** All observations and findings as streams, for those who take everything. */
package org.nianbao.stats.exporting;
