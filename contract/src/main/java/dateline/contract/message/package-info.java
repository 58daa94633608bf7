/// What Kafka carries: topics with their settings, CloudEvents, dead letters.
@NullMarked
package dateline.contract.message;

import org.jspecify.annotations.NullMarked;
