/** What reports were at some time, which revisions they have, and how these differ. 版本与历史。 */
package org.nianbao.catalog.history;
