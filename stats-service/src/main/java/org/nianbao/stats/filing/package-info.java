/** Takes the figures of reports in, keeps them, and gives them back. */
package org.nianbao.stats.filing;
