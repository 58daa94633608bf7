/// What is posted: articles, their ids, content hashes and positions in the log.
@NullMarked
package dateline.contract.article;

import org.jspecify.annotations.NullMarked;
