/// Events as spreadsheets and calendars read them, read back by parsers that others wrote.
@NullMarked
package dateline.gateway.render;

import org.jspecify.annotations.NullMarked;
