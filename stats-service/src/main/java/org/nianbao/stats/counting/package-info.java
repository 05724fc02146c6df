/** What each report contributes to statistics over many reports, kept in step with its figures. */
package org.nianbao.stats.counting;
