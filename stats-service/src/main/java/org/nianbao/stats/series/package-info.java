/** One indicator of one agency across years, with the breaks in its meaning. */
package org.nianbao.stats.series;
