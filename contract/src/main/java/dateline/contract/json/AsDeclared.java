package dateline.contract.json;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// The constants of this enum are names that a standard gives: JSON spells them as they are declared.
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface AsDeclared {}
