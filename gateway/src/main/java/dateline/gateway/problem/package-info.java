/// Errors as RFC 9457 problem details, the only form an error takes.
@NullMarked
package dateline.gateway.problem;

import org.jspecify.annotations.NullMarked;
