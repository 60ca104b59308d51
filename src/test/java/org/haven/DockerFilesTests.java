package org.haven;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.xpath.XPathConstants;
import javax.xml.xpath.XPathFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.w3c.dom.Document;
import org.w3c.dom.NodeList;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** What of {@code docker/} can be shown without a Docker engine. */
class DockerFilesTests {

    private static final Path DOCKER = Path.of("docker");
    private static final List<Stage> STAGES = stages();
    private static final Stage IMAGE = STAGES.get(STAGES.size() - 1);
    private static final Map<String, Object> COMPOSE = compose();
    private static final Map<String, Map<String, Object>> SERVICES = map(COMPOSE.get("services"));
    private static final List<String> NODES = List.of("haven-1", "haven-2");

    // The image

    @Test
    void everyBaseImageIsPinnedToAVersion() {
        var own = STAGES.stream().map(Stage::name).toList();
        var images = Stream.concat(
                STAGES.stream().map(Stage::base).filter(base -> !own.contains(base)),
                Stream.of("postgres", "proxy").map(service -> text(SERVICES.get(service), "image")));
        assertThat(images).hasSize(4).allSatisfy(image -> assertThat(image).matches("[a-z/-]+:\\d+\\.\\d+[\\w.-]*"));
    }

    @Test
    void everyCopyTakesFromAnEarlierStage() {
        var earlier = new ArrayList<String>();
        for (var stage : STAGES) {
            assertThat(stage.all("COPY").flatMap(copy -> find(copy, "--from=(\\S+)")))
                    .allSatisfy(from -> assertThat(earlier).contains(from));
            earlier.add(stage.name());
        }
        assertThat(earlier).containsExactly("build", "runtime", "training", "");
    }

    @Test
    void theImageRunsAsAnOrdinaryUser() {
        assertThat(IMAGE.last("USER")).matches("[1-9]\\d{3,}:[1-9]\\d{3,}");
    }

    @Test
    void theImageSetsTheHeapThatThePomSets() {
        assertThat(stage("runtime").all("ENV"))
                .containsExactly("JAVA_TOOL_OPTIONS=\"" + pom("//properties/haven.jvm.arguments") + "\"");
    }

    @Test
    void theCacheIsTrainedOnADatabaseInMemoryAndTheTrainingEnds() {
        assertThat(stage("training").last("RUN"))
                .contains("-XX:AOTCacheOutput=/tmp/haven.aot")
                .contains("-Dspring.context.exit=onRefresh")
                .contains("--spring.datasource.url=jdbc:h2:mem:");
    }

    @Test
    void theImageRunsTheJarAndTheJvmThatTheCacheWasTrainedWith() {
        assertThat(stage("training").base()).isEqualTo("runtime").isEqualTo(IMAGE.base());
        assertThat(IMAGE.all("COPY")).contains("--from=training /tmp/haven.aot /opt/haven/haven.aot");
        assertThat(stage("training").last("RUN")).contains("\"-jar\", \"/opt/haven/haven.jar\"");
        assertThat(IMAGE.last("ENTRYPOINT"))
                .contains("\"-XX:AOTCache=/opt/haven/haven.aot\"")
                .contains("\"-jar\", \"/opt/haven/haven.jar\"");
    }

    @Test
    void anImageWhoseCacheDoesNotFitIsNotBuilt() {
        assertThat(IMAGE.last("RUN")).contains("\"-XX:AOTMode=on\", \"-XX:AOTCache=/opt/haven/haven.aot\"");
    }

    @Test
    void theImageIsOfThePomsVersion() {
        var version = pom("/project/version");
        assertThat(IMAGE.last("LABEL")).contains("org.opencontainers.image.version=\"" + version + "\"");
        assertThat(NODES).allSatisfy(node -> assertThat(text(SERVICES.get(node), "image"))
                .isEqualTo("haven:" + version));
    }

    @Test
    void whateverThePomPackagesReachesTheBuild() {
        var copied = stage("build").all("COPY").map(copy -> copy.split(" ")[0]).toList();
        var admitted = lines(Path.of(".dockerignore"))
                .filter(line -> line.startsWith("!"))
                .map(line -> line.substring(1))
                .toList();
        var packaged = Stream.concat(Stream.of("pom.xml", "src/main/java"), pomAll("//resource/directory"));
        assertThat(packaged).hasSizeGreaterThan(2).allSatisfy(path -> {
            assertThat(copied).anyMatch(reaches(path));
            assertThat(admitted).anyMatch(reaches(path));
        });
    }

    @Test
    void theHealthCheckIsTheReadinessProbe() {
        assertThat(IMAGE.last("HEALTHCHECK")).endsWith("CMD [\"/opt/haven/ready.sh\"]");
        assertThat(IMAGE.all("COPY")).contains("--chmod=0555 docker/ready.sh /opt/haven/ready.sh");
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void theProbeAcceptsAReadyNodeOnly() throws Exception {
        assertThat(probe(200)).isZero();
        assertThat(probe(503)).isEqualTo(1);
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void theProbeRefusesANodeThatDoesNotListen() throws Exception {
        int free;
        try (var socket = new ServerSocket(0)) {
            free = socket.getLocalPort();
        }
        assertThat(ready(free)).isEqualTo(1);
    }

    // The services

    @Test
    void twoNodesADatabaseAndAProxyRun() {
        assertThat(SERVICES).containsOnlyKeys("postgres", "haven-1", "haven-2", "proxy");
        assertThat(text(SERVICES.get("postgres"), "image")).startsWith("postgres:18.");
    }

    @Test
    void everyServiceHasAHealthCheck() {
        assertThat(SERVICES).allSatisfy((name, service) -> {
            if (service.containsKey("build")) {
                assertThat(map(service.get("build"))).containsEntry("dockerfile", "docker/Dockerfile");
                assertThat(IMAGE.all("HEALTHCHECK")).isNotEmpty();
            } else {
                assertThat(map(service.get("healthcheck"))).containsKey("test");
            }
        });
    }

    @Test
    void aNodeWaitsForTheDatabaseAndTheSecondForTheFirst() {
        assertThat(awaited("haven-1")).containsExactly("postgres");
        assertThat(awaited("haven-2")).containsExactlyInAnyOrder("postgres", "haven-1");
        assertThat(awaited("proxy")).containsExactlyInAnyOrderElementsOf(NODES);
    }

    @Test
    void noServiceIsPrivileged() {
        assertThat(SERVICES).allSatisfy((name, service) -> {
            assertThat(service)
                    .doesNotContainKeys("privileged", "cap_add", "devices", "pid", "ipc", "network_mode", "userns_mode");
            assertThat(list(service.get("security_opt"))).contains("no-new-privileges:true");
            assertThat(list(service.get("volumes"))).noneMatch(volume -> volume.contains("docker.sock"));
        });
    }

    @Test
    void nodesAndProxyHaveNoCapabilityAndCannotWriteTheirFiles() {
        assertThat(Stream.concat(NODES.stream(), Stream.of("proxy")).map(SERVICES::get)).allSatisfy(service -> {
            assertThat(list(service.get("cap_drop"))).containsExactly("ALL");
            assertThat(service).containsEntry("read_only", true);
        });
        assertThat(text(SERVICES.get("proxy"), "user")).matches("[1-9]\\d*:[1-9]\\d*");
    }

    @Test
    void onlyTheProxyIsReachedFromOutsideAndFromThisMachineUnlessAskedOtherwise() {
        assertThat(SERVICES).allSatisfy((name, service) -> {
            if (name.equals("proxy")) {
                assertThat(list(service.get("ports"))).containsExactly("${HAVEN_LISTEN:-127.0.0.1}:${HAVEN_PORT:-8080}:8080");
            } else {
                assertThat(service).doesNotContainKey("ports");
            }
        });
        assertThat(list(SERVICES.get("postgres").get("networks"))).containsExactly("database");
        assertThat(map(map(COMPOSE.get("networks")).get("database"))).containsEntry("internal", true);
    }

    @Test
    void theDatabasesFilesAreInANamedVolume() {
        assertThat(list(SERVICES.get("postgres").get("volumes"))).contains("database:/var/lib/postgresql");
        assertThat(map(COMPOSE.get("volumes"))).containsOnlyKeys("database");
    }

    @Test
    void noPasswordStandsInAFile() {
        assertThat(map(COMPOSE.get("secrets")))
                .allSatisfy((name, secret) -> assertThat(map(secret)).containsOnlyKeys("file"));
        assertThat(SERVICES).allSatisfy((name, service) -> assertThat(map(service.get("environment")).keySet())
                .noneMatch(variable -> variable.matches(".*(PASSWORD|SECRET|KEY)")));
        assertThat(lines(DOCKER.resolve(".env.example"))).noneMatch(line -> line.matches("\\w*(PASSWORD|KEY)\\w*=.*"));
        assertThat(lines(DOCKER.resolve(".gitignore"))).contains("/.env", "/secrets/");
    }

    @Test
    void aNodeServesAndMigratesWithTwoDifferentRolesOfTheDatabase() {
        assertThat(NODES).allSatisfy(node -> {
            assertThat(map(SERVICES.get(node).get("environment")))
                    .containsEntry("SPRING_DATASOURCE_USERNAME", "haven_app")
                    .containsEntry("HAVEN_SERVER_SCHEMA_USERNAME", "haven_owner")
                    .containsEntry("SPRING_CONFIG_IMPORT", "configtree:/run/secrets/");
            assertThat(SERVICES.get(node)).extracting("secrets").asList().containsExactlyInAnyOrder(
                    Map.of("source", "app", "target", "spring.datasource.password"),
                    Map.of("source", "owner", "target", "haven.server.schema.password"));
        });
    }

    @Test
    void theDemoIsAskedForByNameAndTheAddressIsTheProxys() {
        assertThat(NODES).allSatisfy(node -> assertThat(map(SERVICES.get(node).get("environment")))
                .containsEntry("SPRING_PROFILES_ACTIVE", "${HAVEN_PROFILES:-demo}")
                .containsEntry("HAVEN_BASE_URL", "${HAVEN_BASE_URL:-http://localhost:${HAVEN_PORT:-8080}}"));
    }

    @Test
    void everyVariableIsExplained() throws IOException {
        var used = find(Files.readString(DOCKER.resolve("compose.yaml")), "\\$\\{(\\w+)").toList();
        var explained = lines(DOCKER.resolve(".env.example"))
                .flatMap(line -> find(line, "^(\\w+)="))
                .toList();
        assertThat(explained).hasSameElementsAs(used);
    }

    @Test
    void everyMountedFileExists() {
        var mounted = SERVICES.values().stream()
                .flatMap(service -> list(service.get("volumes")).stream())
                .filter(volume -> volume.startsWith("./"))
                .map(volume -> DOCKER.resolve(volume.substring(2, volume.indexOf(':'))))
                .toList();
        assertThat(mounted).hasSize(2).allSatisfy(file -> assertThat(file).isRegularFile());
    }

    // The proxy

    @Test
    void theProxyKnowsEveryNode() throws IOException {
        assertThat(find(nginx(), "server (haven-\\d):8080 resolve max_fails=\\d+ fail_timeout=\\d+s;"))
                .containsExactlyElementsOf(NODES);
    }

    @Test
    void theProxyTellsTheNodesWhoAskedAndForWhat() throws IOException {
        assertThat(nginx())
                .contains("proxy_set_header Host $http_host;")
                .contains("proxy_set_header X-Forwarded-For $remote_addr;")
                .contains("proxy_set_header X-Forwarded-Host $http_host;")
                .contains("proxy_set_header X-Forwarded-Proto $scheme;");
    }

    @Test
    void theProxyWritesNoAddressOfARequestIntoALog() throws IOException {
        var logged = find(nginx(), "(?s)log_format haven(.*?);").flatMap(format -> find(format, "\\$(\\w+)"));
        assertThat(logged)
                .contains("status")
                .doesNotContain("request", "request_uri", "uri", "args", "query_string", "http_referer", "http_user_agent");
        assertThat(nginx()).contains("error_log stderr crit;");
    }

    // The roles

    @Test
    void theApplicationsRoleOwnsNothingAndIsBoundByRowLevelSecurity() throws Exception {
        try (var server = EmbeddedPostgres.start()) {
            execute(server, "postgres", "create database haven");
            execute(server, "haven", roles());
            assertThat(select(server, """
                    select rolname || ':' || (rolsuper or rolbypassrls or rolcreaterole or rolcreatedb) || ':' || rolcanlogin
                    from pg_roles where rolname like 'haven%' order by 1"""))
                    .containsExactly("haven_app:false:true", "haven_owner:false:true");
            assertThat(select(server, """
                    select 'owns ' || classid::regclass from pg_shdepend
                    where refobjid = 'haven_app'::regrole and deptype = 'o'
                    union all
                    select 'member of ' || roleid::regrole from pg_auth_members where member = 'haven_app'::regrole""")).isEmpty();
            assertThat(select(server, """
                    select pg_get_userbyid(datdba)::text from pg_database where datname = 'haven'
                    union all select nspowner::regrole::text from pg_namespace where nspname = 'public'"""))
                    .containsExactly("haven_owner", "haven_owner");
        }
    }

    @Test
    void theApplicationsRoleMakesNoTableAndAStrangerDoesNotConnect() throws Exception {
        try (var server = EmbeddedPostgres.start()) {
            execute(server, "postgres", "create database haven");
            execute(server, "haven", roles() + "create role stranger;");
            assertThat(select(server, """
                    select concat_ws(' ', role,
                      has_database_privilege(role, 'haven', 'connect'),
                      has_database_privilege(role, 'haven', 'create,temporary'),
                      has_schema_privilege(role, 'public', 'create'))
                    from unnest(array['haven_app', 'haven_owner', 'stranger']) as role"""))
                    .containsExactly("haven_app t f f", "haven_owner t t t", "stranger f f f");
        }
    }

    /** The script with psql's own commands carried out: a password stands where it read one from a file. */
    private static String roles() throws IOException {
        var script = Files.readString(DOCKER.resolve("roles.sql"));
        assertThat(find(script, "(?m)^\\\\set (\\w+) `cat /run/secrets/\\w+`$"))
                .containsExactly("owner_password", "app_password");
        return script.replaceAll("(?m)^\\\\set .*$", "").replaceAll(":'\\w+'", "'test'");
    }

    private static void execute(EmbeddedPostgres server, String database, String sql) throws Exception {
        try (var connection = DriverManager.getConnection(server.getJdbcUrl("postgres", database));
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static List<String> select(EmbeddedPostgres server, String sql) throws Exception {
        try (var connection = DriverManager.getConnection(server.getJdbcUrl("postgres", "haven"));
                var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            var values = new ArrayList<String>();
            while (rows.next()) {
                values.add(rows.getString(1));
            }
            return values;
        }
    }

    private static int probe(int status) throws Exception {
        var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            var path = exchange.getRequestURI().getPath();
            exchange.sendResponseHeaders(path.equals("/actuator/health/readiness") ? status : 404, -1);
            exchange.close();
        });
        server.start();
        try {
            return ready(server.getAddress().getPort());
        } finally {
            server.stop(0);
        }
    }

    private static int ready(int port) throws Exception {
        var builder = new ProcessBuilder("bash", DOCKER.resolve("ready.sh").toString())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD);
        builder.environment().put("SERVER_PORT", Integer.toString(port));
        var process = builder.start();
        assertThat(process.waitFor(20, TimeUnit.SECONDS)).isTrue();
        return process.exitValue();
    }

    /** @param lines instructions, each with its continuation lines joined to it */
    private record Stage(String base, String name, List<String> lines) {

        Stream<String> all(String instruction) {
            return lines.stream()
                    .filter(line -> line.startsWith(instruction + " "))
                    .map(line -> line.substring(instruction.length() + 1));
        }

        String last(String instruction) {
            return all(instruction).reduce((first, second) -> second).orElse("");
        }
    }

    private static Stage stage(String name) {
        return STAGES.stream().filter(stage -> stage.name().equals(name)).findFirst().orElseThrow();
    }

    private static List<Stage> stages() {
        var text = lines(DOCKER.resolve("Dockerfile"))
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .reduce("", (joined, line) -> joined + line + "\n")
                .replaceAll("\\\\\\n\\s*", "");
        var stages = new ArrayList<Stage>();
        for (var line : text.split("\n")) {
            var from = Pattern.compile("FROM (\\S+)(?: AS (\\S+))?").matcher(line);
            if (from.matches()) {
                stages.add(new Stage(from.group(1), from.group(2) == null ? "" : from.group(2), new ArrayList<>()));
            } else {
                stages.get(stages.size() - 1).lines().add(line);
            }
        }
        return stages;
    }

    private static Map<String, Object> compose() {
        try (var reader = Files.newBufferedReader(DOCKER.resolve("compose.yaml"))) {
            return new Yaml(new SafeConstructor(new LoaderOptions())).load(reader);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static List<String> awaited(String service) {
        var conditions = DockerFilesTests.<Map<String, Object>>map(SERVICES.get(service).get("depends_on"));
        assertThat(conditions.values()).allSatisfy(value -> assertThat(value).containsEntry("condition", "service_healthy"));
        return List.copyOf(conditions.keySet());
    }

    private static Predicate<String> reaches(String path) {
        return copied -> path.equals(copied) || (path + "/").startsWith(copied.endsWith("/") ? copied : copied + "/");
    }

    private static String pom(String expression) {
        return pomAll(expression).findFirst().orElseThrow();
    }

    private static Stream<String> pomAll(String expression) {
        try {
            Document pom = DocumentBuilderFactory.newDefaultInstance().newDocumentBuilder().parse("pom.xml");
            var found = (NodeList) XPathFactory.newDefaultInstance()
                    .newXPath()
                    .evaluate(expression, pom, XPathConstants.NODESET);
            return IntStream.range(0, found.getLength()).mapToObj(i -> found.item(i).getTextContent());
        } catch (Exception e) {
            throw new IllegalStateException("pom.xml cannot be read", e);
        }
    }

    private static String nginx() throws IOException {
        return Files.readString(DOCKER.resolve("nginx.conf"));
    }

    private static Stream<String> find(String text, String pattern) {
        return Pattern.compile(pattern).matcher(text).results().map(match -> match.group(1));
    }

    private static Stream<String> lines(Path file) {
        try {
            return Files.readAllLines(file).stream();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static String text(Map<String, Object> map, String key) {
        return (String) map.get(key);
    }

    @SuppressWarnings("unchecked")
    private static <T> Map<String, T> map(Object value) {
        return value == null ? Map.of() : (Map<String, T>) value;
    }

    @SuppressWarnings("unchecked")
    private static List<String> list(Object value) {
        return value == null ? List.of() : (List<String>) value;
    }
}
