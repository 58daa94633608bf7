package dateline.contract.json;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import com.fasterxml.jackson.databind.EnumNamingStrategies;
import com.fasterxml.jackson.databind.cfg.MapperConfig;
import com.fasterxml.jackson.databind.introspect.Annotated;
import com.fasterxml.jackson.databind.introspect.AnnotatedClass;
import com.fasterxml.jackson.databind.introspect.AnnotatedMember;
import com.fasterxml.jackson.databind.introspect.AnnotatedParameter;
import com.fasterxml.jackson.databind.introspect.JacksonAnnotationIntrospector;
import java.lang.reflect.RecordComponent;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What the records say already, so that no annotation has to repeat it: a component that is not
/// `@Nullable` must be there and must not be null; an enum constant `ON_TIME` is `on-time`, unless
/// its type keeps its names ({@link AsDeclared}).
final class RecordRules extends JacksonAnnotationIntrospector {
    private static final long serialVersionUID = 1L;

    @Override
    public @Nullable Object findEnumNamingStrategy(
            MapperConfig<?> config, AnnotatedClass annotated) {
        return annotated.hasAnnotation(AsDeclared.class)
                ? null
                : EnumNamingStrategies.KebabCaseStrategy.class;
    }

    @Override
    public @Nullable Boolean hasRequiredMarker(AnnotatedMember member) {
        return componentOf(member)
                .map(component -> !mayBeNull(component))
                .orElseGet(() -> super.hasRequiredMarker(member));
    }

    @Override
    public JsonSetter.Value findSetterInfo(Annotated annotated) {
        return componentOf(annotated)
                .map(component -> mayBeNull(component) ? Nulls.SET : Nulls.FAIL)
                .map(nulls -> JsonSetter.Value.construct(nulls, Nulls.FAIL))
                .orElseGet(() -> super.findSetterInfo(annotated));
    }

    private static Optional<RecordComponent> componentOf(Annotated annotated) {
        if (annotated instanceof AnnotatedParameter parameter) {
            Class<?> owner = parameter.getDeclaringClass();
            RecordComponent[] components = owner.isRecord() ? owner.getRecordComponents() : null;
            if (components != null
                    && parameter.getOwner().getParameterCount() == components.length) {
                return Optional.of(components[parameter.getIndex()]);
            }
        }
        return Optional.empty();
    }

    private static boolean mayBeNull(RecordComponent component) {
        return component.getAnnotatedType().isAnnotationPresent(Nullable.class);
    }
}
