package org.workrules.gateway.proxy;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.workrules.gateway.service.Service;

class RouteTest {

    @ParameterizedTest
    @CsvSource({"/api/meetings,MEETING", "/api/meetings/,MEETING", "/api/documents/1/signatures,DOCUMENT",
        "/api/supervision/desk,SUPERVISION", "/api/emergency/incidents,EMERGENCY", "/api/disclosure/tasks,DISCLOSURE"})
    void aServiceKnowsItsPathsAsTheGatewayDoes(String path, Service service) {
        assertThat(Route.of(path)).contains(new Route(service, path, false));
    }

    @ParameterizedTest
    @CsvSource({"/public,/api/disclosure/public", "/public/feed,/api/disclosure/public/feed"})
    void publicIsAShortNameOfDisclosure(String path, String atService) {
        assertThat(Route.of(path)).contains(new Route(Service.DISCLOSURE, atService, true));
    }

    @ParameterizedTest
    @CsvSource({"/public/calendars/x,/api/meetings/public/calendars/x", "/public/calendars,/api/meetings/public/calendars"})
    void calendarsAtSecretAddressesAreOfMeetings(String path, String atService) {
        assertThat(Route.of(path)).contains(new Route(Service.MEETING, atService, true));
        assertThat(Route.of("/public/calendarsx").orElseThrow().service()).isEqualTo(Service.DISCLOSURE);
    }

    @Test
    void verificationIsOfDocuments() {
        assertThat(Route.of("/public/verification")).contains(new Route(Service.DOCUMENT, "/api/documents/public/verification", true));
        assertThat(Route.of("/public/verifications").orElseThrow().service()).isEqualTo(Service.DISCLOSURE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/api", "/api/", "/api/meetingsx", "/api/meeting", "/publicx", "/q/health", "/API/meetings"})
    void everythingElseHasNoRoute(String path) {
        assertThat(Route.of(path)).isEmpty();
    }

    @Test
    void theQueryStaysAsItWas() {
        Route route = Route.of("/api/meetings").orElseThrow();
        assertThat(route.target("a=%20&b")).isEqualTo("/api/meetings?a=%20&b");
        assertThat(route.target(null)).isEqualTo("/api/meetings");
        assertThat(route.target("")).isEqualTo("/api/meetings");
    }

    @Test
    void linksLoseTheServicesHostAndKeepEverybodyElses() {
        Links links = new Links("http://meeting:8081", Route.of("/api/meetings").orElseThrow());
        assertThat(links.atGateway("http://meeting:8081/api/meetings/7")).isEqualTo("/api/meetings/7");
        assertThat(links.atGateway("https://example.org/api/meetings/7")).isEqualTo("https://example.org/api/meetings/7");
        assertThat(links.atGateway("</api/disclosure/public/x>; rel=\"about\"")).isEqualTo("</api/disclosure/public/x>; rel=\"about\"");
    }

    @Test
    void linksOfPublicPagesAreShortened() {
        Links links = new Links("http://disclosure:8085", Route.of("/public/feed").orElseThrow());
        assertThat(links.atGateway("http://disclosure:8085/api/disclosure/public/feed?page=2")).isEqualTo("/public/feed?page=2");
        assertThat(links.atGateway("</api/disclosure/public/a>; rel=\"next\", </api/disclosure/public/b>; rel=\"last\""))
                .isEqualTo("</public/a>; rel=\"next\", </public/b>; rel=\"last\"");
        assertThat(links.atGateway("/api/disclosure/publicity/1")).isEqualTo("/api/disclosure/publicity/1");
    }
}
