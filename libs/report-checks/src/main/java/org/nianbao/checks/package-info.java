/**
 * The relations that must hold in and across reports (勾稽关系): checks as data, one small engine that assesses them, and
 * findings in words.
 */
package org.nianbao.checks;
