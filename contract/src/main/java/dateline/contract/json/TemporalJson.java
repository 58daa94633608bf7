package dateline.contract.json;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.Module;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.StdScalarSerializer;
import dateline.temporal.Anchor;
import dateline.temporal.Constraint;
import dateline.temporal.PartialDate;
import dateline.temporal.When;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/// How the words of time look in JSON; `temporal` itself knows no JSON.
final class TemporalJson {
    private TemporalJson() {}

    static Module module() {
        return new SimpleModule("temporal")
                .setMixInAnnotation(Constraint.class, ConstraintKinds.class)
                .setMixInAnnotation(Anchor.class, AnchorKinds.class)
                .setMixInAnnotation(When.class, NullsShown.class)
                .addSerializer(PartialDate.class, new DateWriter())
                .addDeserializer(PartialDate.class, new DateReader());
    }

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
    @JsonSubTypes({
        @JsonSubTypes.Type(value = Constraint.On.class, name = "on"),
        @JsonSubTypes.Type(value = Constraint.OnWeekday.class, name = "on-weekday"),
        @JsonSubTypes.Type(value = Constraint.Offset.class, name = "offset"),
        @JsonSubTypes.Type(value = Constraint.Nearest.class, name = "nearest"),
        @JsonSubTypes.Type(value = Constraint.Before.class, name = "before"),
        @JsonSubTypes.Type(value = Constraint.After.class, name = "after"),
        @JsonSubTypes.Type(value = Constraint.During.class, name = "during"),
        @JsonSubTypes.Type(value = Constraint.Lasting.class, name = "lasting"),
        @JsonSubTypes.Type(value = Constraint.SameYear.class, name = "same-year"),
    })
    private interface ConstraintKinds {}

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
    @JsonSubTypes({
        @JsonSubTypes.Type(value = Anchor.Written.class, name = "written"),
        @JsonSubTypes.Type(value = Anchor.Told.class, name = "told"),
    })
    private interface AnchorKinds {}

    /// `earliest` and `latest` are said to be `null` where they are unbounded.
    @JsonInclude(JsonInclude.Include.ALWAYS)
    private interface NullsShown {}

    private static final class DateWriter extends StdScalarSerializer<PartialDate> {
        private static final long serialVersionUID = 1L;

        DateWriter() {
            super(PartialDate.class);
        }

        @Override
        public void serialize(PartialDate date, JsonGenerator out, SerializerProvider provider)
                throws IOException {
            out.writeString(date.toString());
        }
    }

    private static final class DateReader extends StdScalarDeserializer<PartialDate> {
        private static final long serialVersionUID = 1L;

        DateReader() {
            super(PartialDate.class);
        }

        @Override
        public @Nullable PartialDate deserialize(JsonParser in, DeserializationContext context)
                throws IOException {
            String text = in.getValueAsString();
            try {
                return PartialDate.parse(text == null ? "" : text);
            } catch (IllegalArgumentException notEdtf) {
                return (PartialDate)
                        context.handleWeirdStringValue(
                                PartialDate.class, text, "not a date in EDTF");
            }
        }
    }
}
