package se.wikimedia.hub.whole;

import static se.wikimedia.hub.whole.RouteTable.open;
import static se.wikimedia.hub.whole.RouteTable.row;

import java.util.List;
import java.util.Map;

/** The API of translations and languages. */
final class TranslationRoutes {

    private TranslationRoutes() {}

    static List<RouteTable.Row> rows() {
        return List.of(
                open("GET /api/translations/{lang}", "/api/translations/sv", 200),
                open("GET /api/translations/{lang}/credits", "/api/translations/sv/credits", 200),
                open("GET /api/translations/{lang}/queue", "/api/translations/sv/queue", 200),
                row(
                        "GET /api/translations/{lang}/memory",
                        "/api/translations/sv/memory?text=Museum",
                        "",
                        401,
                        200,
                        Map.of()),
                open("GET /api/translations/{lang}/{group}.po", "/api/translations/sv/finding-a-partner.po", 200),
                row(
                        "POST /api/translations/{lang}/{group}.po",
                        "/api/translations/sv/finding-a-partner.po",
                        "{}",
                        401,
                        422,
                        Map.of()),
                open("GET /api/translations/{lang}/{group}.xlf", "/api/translations/sv/finding-a-partner.xlf", 200),
                row(
                        "POST /api/translations/{lang}/{group}.xlf",
                        "/api/translations/sv/finding-a-partner.xlf",
                        "{}",
                        401,
                        422,
                        Map.of()),
                open("GET /api/translations/{lang}/{group}.json", "/api/translations/sv/finding-a-partner.json", 200),
                row(
                        "POST /api/translations/{lang}/{group}.json",
                        "/api/translations/sv/finding-a-partner.json",
                        "{}",
                        401,
                        422,
                        Map.of()),
                row(
                        "GET /api/translations/{lang}/{group}/{unit}",
                        "/api/translations/sv/finding-a-partner/module:title",
                        "",
                        401,
                        200,
                        Map.of()),
                row(
                        "GET /api/translations/{lang}/{group}/{unit}/machine",
                        "/api/translations/sv/finding-a-partner/module:title/machine",
                        "",
                        401,
                        403,
                        Map.of("translator", 404, "reviewer", 404, "lead", 404)),
                row(
                        "PUT /api/translations/{lang}/{group}/{unit}",
                        "/api/translations/sv/finding-a-partner/module:title",
                        "{}",
                        401,
                        400,
                        Map.of()),
                row(
                        "PUT /api/translations/{lang}/{group}/{unit}/claim",
                        "/api/translations/sv/finding-a-partner/none:T:1/claim",
                        "",
                        401,
                        404,
                        Map.of()),
                row(
                        "POST /api/translations/{lang}/{group}/{unit}/review",
                        "/api/translations/sv/finding-a-partner/module:title/review",
                        "{}",
                        401,
                        403,
                        Map.of("reviewer", 400, "lead", 400)),
                open("GET /api/glossary/{lang}", "/api/glossary/sv", 200),
                open("GET /api/glossary/{lang}/recognised", "/api/glossary/sv/recognised?text=Museum", 200),
                open("GET /api/glossary/{lang}.csv", "/api/glossary/sv.csv", 200),
                row(
                        "POST /api/glossary/{lang}.csv",
                        "/api/glossary/sv.csv",
                        "{}",
                        401,
                        403,
                        Map.of("lead", 422, "admin", 422)),
                row("POST /api/glossary/{lang}", "/api/glossary/sv", "{}", 401, 403, Map.of("lead", 400, "admin", 400)),
                row(
                        "PUT /api/glossary/{lang}/{id}",
                        "/api/glossary/sv/0",
                        "{}",
                        401,
                        403,
                        Map.of("lead", 404, "admin", 404)),
                row(
                        "DELETE /api/glossary/{lang}/{id}",
                        "/api/glossary/sv/0",
                        "",
                        401,
                        403,
                        Map.of("lead", 404, "admin", 404)),
                open("GET /api/figures/translations", "/api/figures/translations", 200),
                open("GET /api/figures/translations/all.csv", "/api/figures/translations/all.csv", 200),
                open("GET /api/figures/translations/{lang}", "/api/figures/translations/sv", 200),
                open("GET /api/figures/translations/{lang}.csv", "/api/figures/translations/nowhere.csv", 404),
                open("GET /api/language-wishes", "/api/language-wishes", 200),
                row("POST /api/language-wishes", "/api/language-wishes", "{}", 401, 400, Map.of()),
                row(
                        "PUT /api/language-wishes/{tag}",
                        "/api/language-wishes/nowhere",
                        "{}",
                        401,
                        403,
                        Map.of("lead", 400, "admin", 400)),
                row(
                        "DELETE /api/language-wishes/{tag}",
                        "/api/language-wishes/nowhere",
                        "",
                        401,
                        403,
                        Map.of("lead", 404, "admin", 404)),
                open("GET /api/languages/{lang}", "/api/languages/sv", 200),
                row(
                        "PUT /api/languages/{lang}",
                        "/api/languages/nowhere",
                        "{}",
                        401,
                        403,
                        Map.of("lead", 404, "admin", 404)),
                open("GET /api/languages/{lang}/history", "/api/languages/sv/history", 200),
                row(
                        "GET /api/languages/{lang}/invitations",
                        "/api/languages/sv/invitations",
                        "",
                        401,
                        403,
                        Map.of("lead", 200, "admin", 200)),
                row(
                        "POST /api/languages/{lang}/invitations",
                        "/api/languages/sv/invitations",
                        "{}",
                        401,
                        403,
                        Map.of("lead", 400, "admin", 400)),
                row(
                        "DELETE /api/languages/{lang}/invitations/{id}",
                        "/api/languages/sv/invitations/0",
                        "",
                        401,
                        403,
                        Map.of("lead", 404, "admin", 404)),
                row(
                        "GET /api/translations/{lang}/{group}/{unit}/messages",
                        "/api/translations/sv/finding-a-partner/module:title/messages",
                        "",
                        401,
                        200,
                        Map.of()),
                row(
                        "POST /api/translations/{lang}/{group}/{unit}/messages",
                        "/api/translations/sv/finding-a-partner/module:title/messages",
                        "{}",
                        401,
                        400,
                        Map.of()),
                row(
                        "DELETE /api/translations/{lang}/{group}/{unit}/messages/{id}",
                        "/api/translations/sv/finding-a-partner/module:title/messages/0",
                        "",
                        401,
                        404,
                        Map.of()),
                row(
                        "POST /api/translations/{lang}/{group}/{unit}/thanks",
                        "/api/translations/sv/finding-a-partner/module:title/thanks",
                        "{}",
                        401,
                        400,
                        Map.of()),
                row(
                        "GET /api/translation-questions",
                        "/api/translation-questions",
                        "",
                        401,
                        403,
                        Map.of("author", 200)),
                row(
                        "POST /api/translation-questions/{id}/answers",
                        "/api/translation-questions/0/answers",
                        "{}",
                        401,
                        403,
                        Map.of("author", 404)),
                open("GET /api/feeds/translations/{lang}.atom", "/api/feeds/translations/sv.atom", 200));
    }
}
