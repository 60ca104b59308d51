package org.haven.publication;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.emptyString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import io.restassured.specification.RequestSpecification;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import org.haven.guide.GuideFiles;
import org.haven.testing.HavenTests;
import org.haven.testing.OnH2;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The guide as a browser meets it. */
@OnH2
class GuidePagesTests extends HavenTests {

    @Autowired
    GuideFiles files;

    private RequestSpecification browser() {
        return given().baseUri(baseUrl).redirects().follow(false);
    }

    @Test
    void theRootLeadsToTheGuide() {
        for (var path : new String[] {"/", "/ig"}) {
            browser().get(path).then().statusCode(302).header("Location", containsString("ig/"));
        }
        browser().get("/ig/").then().statusCode(200).body(containsString("<h1>Haven, a referral guide"));
    }

    @Test
    void everyArtefactAndExampleAnswersAsAPageAsJsonAndAsXml() throws Exception {
        // Some three thousand requests: by a client that costs less than what it asks for.
        var http = HttpClient.newHttpClient();
        for (var file : files.names(GuideFiles.Kind.RESOURCE)) {
            var name = file.replaceFirst("\\.json$", "");
            requireAnswer(http, name + ".html", "text/html");
            requireAnswer(http, file, "application/fhir+json");
            requireAnswer(http, name + ".xml", "application/fhir+xml");
        }
    }

    private void requireAnswer(HttpClient http, String file, String type) throws Exception {
        var request =
                HttpRequest.newBuilder(URI.create(baseUrl + "/ig/" + file)).build();
        var answer = http.send(request, BodyHandlers.discarding());
        assertThat(answer.statusCode()).as(file).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type"))
                .as(file)
                .hasValueSatisfying(value -> assertThat(value).startsWith(type));
    }

    @Test
    void aPageAllowsNeitherScriptsNorAnythingFromElsewhere() {
        browser()
                .get("/ig/artifacts.html")
                .then()
                .statusCode(200)
                .header("Content-Security-Policy", equalTo(Shell.CONTENT_SECURITY_POLICY))
                .header("X-Content-Type-Options", "nosniff");
    }

    @Test
    void aPageThatHasNotChangedIsNotSentAgain() {
        var first = browser().get("/ig/workflow.html");
        assertThat(first.header("Cache-Control")).contains("max-age=300");
        browser()
                .header("If-None-Match", first.header("ETag"))
                .get("/ig/workflow.html")
                .then()
                .statusCode(304)
                .body(emptyString());
    }

    @Test
    void aPageIsSentCompressedToWhoeverCanReadThat() {
        browser()
                .header("Accept-Encoding", "gzip")
                .get("/ig/artifacts.html")
                .then()
                .header("Content-Encoding", "gzip")
                .body(containsString("Artifacts"));
        browser()
                .header("Accept-Encoding", "gzip;q=0, identity")
                .get("/ig/artifacts.html")
                .then()
                .header("Content-Encoding", (String) null)
                .body(containsString("Artifacts"));
    }

    @Test
    void headersCanBeAskedForAlone() {
        browser().head("/ig/package.tgz").then().statusCode(200).contentType("application/gzip");
    }

    @Test
    void anUnknownAddressIsAPageThatHelpsOn() {
        for (var path : new String[] {"/ig/nothing.html", "/ig/a/b", "/ig/a/b/c"}) {
            browser()
                    .get(path)
                    .then()
                    .statusCode(404)
                    .contentType(containsString("text/html"))
                    .body(containsString("There is no such page"), containsString("/ig/artifacts.html"));
        }
    }

    @Test
    void noAddressReachesAFileThatIsNotOfTheGuide() {
        for (var path : new String[] {
            "/ig/../application.yaml",
            "/ig/%2e%2e/application.yaml",
            "/ig/..%2fapplication.yaml",
            "/ig/shell.html",
            "/ig/sushi-config.yaml",
            "/ig/org/haven/Haven.class"
        }) {
            assertThat(browser().urlEncodingEnabled(false).get(path).statusCode())
                    .as(path)
                    .isIn(400, 401, 404);
        }
    }

    @Test
    void aCanonicalUrlLeadsToThePageOrToTheResource() {
        browser()
                .header("Accept", "text/html")
                .get("/ig/StructureDefinition/victim-patient")
                .then()
                .statusCode(303)
                .header("Location", containsString("StructureDefinition-victim-patient.html"));
        browser()
                .header("Accept", "application/fhir+json")
                .get("/ig/Questionnaire/phq-9")
                .then()
                .statusCode(303)
                .header("Location", containsString("Questionnaire-phq-9.json"));
    }

    @Test
    void theGuideIsForReadingAndNeedsNoToken() {
        browser().body("x").post("/ig/index.html").then().statusCode(405);
        browser().body("x").put("/ig/index.html").then().statusCode(405);
        browser()
                .header("Authorization", "Bearer worn-out")
                .get("/ig/index.html")
                .then()
                .statusCode(200)
                .body(not(emptyString()));
    }
}
