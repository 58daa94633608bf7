/// Articles and their revisions: what the log of articles says, record by record.
@NullMarked
package dateline.timeline.articles;

import org.jspecify.annotations.NullMarked;
