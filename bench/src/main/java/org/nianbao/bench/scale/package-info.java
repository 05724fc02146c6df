/** A country of agencies and their filings, made without documents: for measuring how statistics bear their number. */
package org.nianbao.bench.scale;
