FROM maven:3.9-eclipse-temurin-25 AS build
WORKDIR /build
COPY pom.xml .
COPY src src
COPY static-assets static-assets
RUN mvn --batch-mode --no-transfer-progress -DskipTests -Dspotless.check.skip=true package

FROM eclipse-temurin:25-jre
WORKDIR /app
RUN useradd --system --home-dir /app weft && mkdir data && chown weft data
COPY --from=build /build/target/weft-*.jar weft.jar
USER weft
EXPOSE 8080
ENTRYPOINT ["java", "-XX:MaxRAMPercentage=75", "-jar", "weft.jar"]
