/// Posting, correcting and retracting articles.
@NullMarked
package dateline.ingest.article;

import org.jspecify.annotations.NullMarked;
