/// The timeline service: owns articles and events in PostgreSQL, runs f, answers queries.
@NullMarked
package dateline.timeline;

import org.jspecify.annotations.NullMarked;
