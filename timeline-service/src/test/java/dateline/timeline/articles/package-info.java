/// Tests of articles and revisions.
@NullMarked
package dateline.timeline.articles;

import org.jspecify.annotations.NullMarked;
