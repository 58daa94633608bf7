# Dateline's services, one target each:
#   docker build --target ingest-service .
# The build needs nothing but Docker; Maven's downloads stay in BuildKit's cache.
FROM maven:3.9-eclipse-temurin-25 AS build
WORKDIR /build
COPY . .
RUN --mount=type=cache,target=/root/.m2 \
    mvn -B -q -DskipTests -Dspotless.check.skip -pl ingest-service,timeline-service,gateway -am package

FROM eclipse-temurin:25-jre AS service
ENV JAVA_TOOL_OPTIONS="-XX:MaxRAMPercentage=60 -XX:+UseSerialGC -XX:+ExitOnOutOfMemoryError --enable-native-access=ALL-UNNAMED --sun-misc-unsafe-memory-access=allow" \
    QUARKUS_HTTP_HOST=0.0.0.0
WORKDIR /app
# A number, so that an orchestrator can see that it is not root.
USER 10001:10001
ENTRYPOINT ["java", "-jar", "/app/quarkus-run.jar"]

FROM service AS ingest-service
COPY --from=build /build/ingest-service/target/quarkus-app /app
EXPOSE 8081

FROM service AS timeline-service
COPY --from=build /build/timeline-service/target/quarkus-app /app
EXPOSE 8082

FROM service AS gateway
COPY --from=build /build/gateway/target/quarkus-app /app
EXPOSE 8080
