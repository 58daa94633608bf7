package dateline.e2e;

import com.atlassian.oai.validator.OpenApiInteractionValidator;
import com.atlassian.oai.validator.model.Request;
import com.atlassian.oai.validator.model.SimpleResponse;
import com.atlassian.oai.validator.report.ValidationReport;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import dateline.contract.json.Json;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.util.List;
import java.util.Set;

/// The OpenAPI document: what every answer of the whole is held against.
final class Document {
    private static final OpenApiInteractionValidator VALIDATOR =
            OpenApiInteractionValidator.createForInlineApiSpecification(text()).build();

    /// A wrong address or method has an answer, too, of which the document says nothing.
    private static final Set<String> NOT_DESCRIBED =
            Set.of("validation.request.path.missing", "validation.request.operation.notAllowed");

    private Document() {}

    /// What an answer has that the document does not allow; empty: nothing.
    static List<String> faults(HttpResponse<byte[]> answer) {
        SimpleResponse.Builder response = SimpleResponse.Builder.status(answer.statusCode());
        answer.headers().map().forEach(response::withHeader);
        if (answer.body().length > 0) {
            response.withBody(answer.body());
        }
        return VALIDATOR
                .validateResponse(
                        answer.request().uri().getPath(),
                        Request.Method.valueOf(answer.request().method()),
                        response.build())
                .getMessages()
                .stream()
                .filter(message -> message.getLevel() == ValidationReport.Level.ERROR)
                .filter(message -> !NOT_DESCRIBED.contains(message.getKey()))
                .map(message -> message.getKey() + ": " + message.getMessage())
                .toList();
    }

    private static String text() {
        try {
            var file = Repository.root().resolve("docs/openapi.yaml");
            return Json.text(new YAMLMapper().readTree(Files.readAllBytes(file)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
