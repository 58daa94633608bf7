/// One JSON mapper for every process, and the canonical form (RFC 8785).
@NullMarked
package dateline.contract.json;

import org.jspecify.annotations.NullMarked;
