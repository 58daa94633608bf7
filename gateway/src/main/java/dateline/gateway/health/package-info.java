/// Whether the gateway and the services behind it can be used.
@NullMarked
package dateline.gateway.health;

import org.jspecify.annotations.NullMarked;
