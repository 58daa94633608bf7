/// The whole system over the wire, through the gateway: real Kafka, real PostgreSQL, the packaged services.
@NullMarked
package dateline.e2e;

import org.jspecify.annotations.NullMarked;
