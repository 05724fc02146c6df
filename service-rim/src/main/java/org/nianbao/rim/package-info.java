/** What every service shows at its HTTP rim: request ids, errors as JSON, one shape of JSON. */
package org.nianbao.rim;
