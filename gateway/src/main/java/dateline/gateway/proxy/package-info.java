/// The way to the services behind the gateway, streamed both ways.
@NullMarked
package dateline.gateway.proxy;

import org.jspecify.annotations.NullMarked;
