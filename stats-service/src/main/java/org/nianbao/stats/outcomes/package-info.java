/** What became of the requests, harmonised across the editions of the form (办理结果). */
package org.nianbao.stats.outcomes;
