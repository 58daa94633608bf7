/// Tests of who may do what, and how much of it.
@NullMarked
package dateline.gateway.identity;

import org.jspecify.annotations.NullMarked;
