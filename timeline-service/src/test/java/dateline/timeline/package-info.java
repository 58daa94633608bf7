/// The service as a process, with real Kafka and real PostgreSQL.
@NullMarked
package dateline.timeline;

import org.jspecify.annotations.NullMarked;
