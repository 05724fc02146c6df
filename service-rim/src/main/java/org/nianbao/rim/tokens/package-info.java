/** Who calls: tokens that were verified already. */
package org.nianbao.rim.tokens;
