/// f: live extractions and editors' decisions in, events out. Pure: no clock, no I/O, no order of arrival.
@NullMarked
package dateline.merging;

import org.jspecify.annotations.NullMarked;
