/**
 * Which revision stands for a report, which report stands for its year, since when, and how others get to know when
 * that changes. 年度报告的有效版本及其变更。
 */
package org.nianbao.catalog.standings;
