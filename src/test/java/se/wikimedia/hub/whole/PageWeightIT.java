package se.wikimedia.hub.whole;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Request;
import com.microsoft.playwright.options.LoadState;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a page costs somebody who comes for the first time, on a slow phone. */
class PageWeightIT {

    private static final int MOST_BYTES = 60 * 1024;
    private static final int MOST_REQUESTS = 6;

    private static Chromium chromium;

    @BeforeAll
    static void open() {
        chromium = new Chromium();
    }

    @AfterAll
    static void close() {
        chromium.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/modules",
                "/search?q=partnership",
                "/modules/what-is-a-content-partnership",
                "/modules/what-is-a-content-partnership/give-and-get",
                "/modules/what-is-a-content-partnership/who-decides",
                "/modules/finding-a-partner/make-contact?lang=ar",
                "/modules/what-is-a-content-partnership/who-decides/feedback",
                "/paths/first-partnership",
                "/badges/what-is-a-content-partnership"
            })
    void costsAtMost60KiBAndSixRequests(String address) {
        try (var visitor = chromium.visitor(Chromium.at(RunningHub.shared().url("/")))) {
            var page = visitor.newPage();
            List<Request> requests = new ArrayList<>();
            page.onRequestFinished(requests::add);
            page.onRequestFailed(requests::add);
            page.navigate(address);
            page.locator(".foot").scrollIntoViewIfNeeded();
            page.waitForLoadState(LoadState.NETWORKIDLE);

            assertThat(requests).as("requests").hasSizeLessThanOrEqualTo(MOST_REQUESTS);
            assertThat(requests).extracting(Request::url).noneMatch(url -> url.contains("primefaces"));
            assertThat(requests.stream().mapToInt(PageWeightIT::bytes).sum())
                    .as("bytes of %s", requests.stream().map(PageWeightIT::told).toList())
                    .isPositive()
                    .isLessThanOrEqualTo(MOST_BYTES);
            assertThat(page.locator("main img:not([src^='/resources/'])").all())
                    .as("pictures that are shown")
                    .allMatch(picture -> (Boolean) picture.evaluate("each => each.complete && each.naturalWidth > 0"));
        }
    }

    private static int bytes(Request request) {
        var sizes = request.sizes();
        return sizes.responseHeadersSize + sizes.responseBodySize;
    }

    private static String told(Request request) {
        return request.url() + " " + bytes(request);
    }
}
