/// What is posted, read strictly and checked: pure, no framework.
@NullMarked
package dateline.ingest.request;

import org.jspecify.annotations.NullMarked;
