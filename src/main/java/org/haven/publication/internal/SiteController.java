package org.haven.publication.internal;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.context.request.ServletWebRequest;

/** Answers for {@code /ig}. The site is made when the first reader comes, so that the start of the server waits for nothing. */
@Controller
final class SiteController {

    private static final CacheControl FIVE_MINUTES =
            CacheControl.maxAge(Duration.ofMinutes(5)).cachePublic();

    private final ObjectProvider<Site> site;
    private final ObjectProvider<Catalogue> catalogue;

    SiteController(ObjectProvider<Site> site, ObjectProvider<Catalogue> catalogue) {
        this.site = site;
        this.catalogue = catalogue;
    }

    @GetMapping({"/", "/ig"})
    ResponseEntity<Void> home() {
        return to("ig/", HttpStatus.FOUND);
    }

    @GetMapping("/ig/")
    ResponseEntity<byte[]> index(ServletWebRequest request) {
        return file("index.html", request);
    }

    @GetMapping("/ig/{name}")
    ResponseEntity<byte[]> file(@PathVariable String name, ServletWebRequest request) {
        return site.getObject()
                .find(name)
                .map(document -> answer(document, request))
                .orElseGet(this::notFound);
    }

    /** The canonical URL of an artefact, where the guide is served under its canonical base. */
    @GetMapping("/ig/{type}/{id}")
    ResponseEntity<?> canonical(
            @PathVariable String type,
            @PathVariable String id,
            @RequestHeader(name = HttpHeaders.ACCEPT, defaultValue = "") String accept) {
        var format = accept.contains("json") ? ".json" : accept.contains("fhir+xml") ? ".xml" : ".html";
        return catalogue
                .getObject()
                .find(type + "/" + id)
                .<ResponseEntity<?>>map(item -> to("../" + item.name() + format, HttpStatus.SEE_OTHER))
                .orElseGet(this::notFound);
    }

    @GetMapping("/ig/**")
    ResponseEntity<byte[]> elsewhere(HttpServletRequest request) {
        return notFound();
    }

    /** Relative, because a proxy may serve the guide elsewhere. */
    private static ResponseEntity<Void> to(String path, HttpStatus status) {
        return ResponseEntity.status(status)
                .location(URI.create(path))
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT)
                .build();
    }

    private static ResponseEntity<byte[]> answer(Document document, ServletWebRequest request) {
        var response = ResponseEntity.ok()
                .cacheControl(FIVE_MINUTES)
                .header(HttpHeaders.CONTENT_TYPE, document.mediaType())
                // Without it Spring would have browsers save a page under a made-up name.
                .header(HttpHeaders.CONTENT_DISPOSITION, "inline")
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT_ENCODING)
                .eTag("W/\"" + document.tag() + "\"");
        var accepted = request.getHeader(HttpHeaders.ACCEPT_ENCODING);
        return accepted != null
                        && !document.isArchive()
                        && accepted.matches("(?i).*\\bgzip\\b(?!\\s*;\\s*q=0(\\.0*)?\\s*(,|$)).*")
                ? response.header(HttpHeaders.CONTENT_ENCODING, "gzip").body(document.compressed())
                : response.body(document.bytes());
    }

    private ResponseEntity<byte[]> notFound() {
        return ResponseEntity.status(HttpStatus.NOT_FOUND)
                .header(HttpHeaders.CONTENT_TYPE, Site.HTML)
                .header(HttpHeaders.CONTENT_DISPOSITION, "inline")
                .body(site.getObject().notFound().getBytes(StandardCharsets.UTF_8));
    }
}
