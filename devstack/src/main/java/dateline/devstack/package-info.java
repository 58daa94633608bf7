/// Real Kafka and real PostgreSQL without Docker, each a process of its own, and the services under one supervisor.
@NullMarked
package dateline.devstack;

import org.jspecify.annotations.NullMarked;
