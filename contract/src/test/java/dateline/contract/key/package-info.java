/// The keys of the public API: their form, and the file that names who holds one.
@NullMarked
package dateline.contract.key;

import org.jspecify.annotations.NullMarked;
