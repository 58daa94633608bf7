/// Files that are served as they are.
@NullMarked
package dateline.gateway.page;

import org.jspecify.annotations.NullMarked;
