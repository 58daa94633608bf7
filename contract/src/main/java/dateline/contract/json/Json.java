package dateline.contract.json;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.cfg.CoercionAction;
import com.fasterxml.jackson.databind.cfg.CoercionInputShape;
import com.fasterxml.jackson.databind.cfg.MutableCoercionConfig;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.type.LogicalType;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/// The one way from records to JSON and back, in every process: fields named as the records'
/// components, enums in lower case with hyphens, dates as ISO 8601 or EDTF text, absent where null
/// unless the shape says otherwise. Reading refuses doubled names, trailing tokens, wrong types,
/// nulls and gaps where the record allows none; unknown fields are passed over, so that shapes grow
/// by addition (a new component is `@Nullable`).
public final class Json {
    /// Deep enough for any message, shallow enough for any stack.
    static final int MAX_DEPTH = 100;

    /// No message and no request is longer.
    static final int MAX_LENGTH = 16 * 1024 * 1024;

    private static final JsonMapper MAPPER = build();

    private Json() {}

    /// A mapper of one's own with the same rules, for frameworks that want to hold one.
    public static ObjectMapper mapper() {
        return MAPPER.copy();
    }

    public static byte[] bytes(Object value) {
        try {
            return MAPPER.writeValueAsBytes(value);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("cannot be written as JSON: " + value.getClass(), e);
        }
    }

    public static String text(Object value) {
        try {
            return MAPPER.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("cannot be written as JSON: " + value.getClass(), e);
        }
    }

    public static JsonNode tree(Object value) {
        return MAPPER.valueToTree(value);
    }

    /// @throws UnreadableJsonException if it is not exactly one JSON value
    public static JsonNode parse(byte[] json) {
        return present(reading(() -> MAPPER.readTree(json)));
    }

    /// @throws UnreadableJsonException if it is not exactly one JSON value
    public static JsonNode parse(String json) {
        return present(reading(() -> MAPPER.readTree(json)));
    }

    /// @throws UnreadableJsonException if it is not exactly one JSON value of that shape
    public static <T> T read(byte[] json, Class<T> type) {
        return present(reading(() -> MAPPER.readValue(json, type)));
    }

    /// @throws UnreadableJsonException if it is not exactly one JSON value of that shape
    public static <T> T read(String json, Class<T> type) {
        return present(reading(() -> MAPPER.readValue(json, type)));
    }

    /// @throws UnreadableJsonException if it is not of that shape
    public static <T> T read(JsonNode json, Class<T> type) {
        return present(reading(() -> MAPPER.treeToValue(json, type)));
    }

    private static <T> @Nullable T reading(Read<T> read) {
        try {
            return read.get();
        } catch (IOException e) {
            throw UnreadableJsonException.because(e);
        }
    }

    private static <T> T present(@Nullable T value) {
        if (value == null || value instanceof JsonNode node && node.isMissingNode()) {
            throw new UnreadableJsonException("nothing there", "", null);
        }
        return value;
    }

    private interface Read<T> {
        @Nullable T get() throws IOException;
    }

    private static void refuseScalars(MutableCoercionConfig text) {
        text.setCoercion(CoercionInputShape.Integer, CoercionAction.Fail)
                .setCoercion(CoercionInputShape.Float, CoercionAction.Fail)
                .setCoercion(CoercionInputShape.Boolean, CoercionAction.Fail);
    }

    private static JsonMapper build() {
        return JsonMapper.builder(factory())
                .addModule(new JavaTimeModule())
                .addModule(TemporalJson.module())
                .annotationIntrospector(new RecordRules())
                .serializationInclusion(JsonInclude.Include.NON_NULL)
                .withCoercionConfig(LogicalType.Textual, Json::refuseScalars)
                .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
                .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
                .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
                .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                .enable(DeserializationFeature.FAIL_ON_READING_DUP_TREE_KEY)
                .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
                .enable(DeserializationFeature.FAIL_ON_NUMBERS_FOR_ENUMS)
                .build();
    }

    private static JsonFactory factory() {
        StreamReadConstraints bounds =
                StreamReadConstraints.builder()
                        .maxNestingDepth(MAX_DEPTH)
                        .maxDocumentLength(MAX_LENGTH)
                        .maxStringLength(MAX_LENGTH)
                        .maxNumberLength(40)
                        .maxNameLength(1_000)
                        .build();
        return JsonFactory.builder()
                .streamReadConstraints(bounds)
                .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                .disable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION)
                .disable(JsonFactory.Feature.INTERN_FIELD_NAMES)
                .build();
    }
}
