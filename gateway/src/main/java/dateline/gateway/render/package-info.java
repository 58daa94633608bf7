/// Events in the forms that spreadsheets, calendars and programs read.
@NullMarked
package dateline.gateway.render;

import org.jspecify.annotations.NullMarked;
