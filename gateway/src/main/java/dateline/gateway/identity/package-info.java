/// Who calls: keys, roles, and how much each may ask.
@NullMarked
package dateline.gateway.identity;

import org.jspecify.annotations.NullMarked;
