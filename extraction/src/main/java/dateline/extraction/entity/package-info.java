/// Who and where: names, what they stand for, and which of them are one.
@NullMarked
package dateline.extraction.entity;

import org.jspecify.annotations.NullMarked;
