package se.wikimedia.hub.application;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.MultipartConfig;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import se.wikimedia.hub.attachment.CheckedFile;
import se.wikimedia.hub.attachment.Download;
import se.wikimedia.hub.authority.CurrentPerson;
import se.wikimedia.hub.question.Answers;
import se.wikimedia.hub.shared.problem.Ids;
import se.wikimedia.hub.shared.problem.Problem;
import se.wikimedia.hub.shared.web.ChosenFile;

/**
 * Files that answer a tour's questions, at {@code /answer-files/{tour}/{application}/{question}} as downloads alone; and what
 * forms send to {@code /answer-files/{tour}/{question}}: a file, or that it is taken away.
 */
@WebServlet(urlPatterns = AnswerFiles.PATH + "*")
@MultipartConfig(
        maxFileSize = CheckedFile.LARGEST_SENT,
        maxRequestSize = CheckedFile.LARGEST_SENT,
        fileSizeThreshold = 1 << 20)
public class AnswerFiles extends HttpServlet {

    static final String PATH = "/answer-files/";

    @Inject
    transient ApplicationAnswers given;

    @Inject
    transient Answers answers;

    @Inject
    transient CurrentPerson me;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (!me.signedIn()) {
            response.sendRedirect("/signin?next=" + URLEncoder.encode(request.getRequestURI(), StandardCharsets.UTF_8));
            return;
        }
        try {
            var segments = segments(request, 3);
            Download.write(given.file(segments.get(0), Ids.of(segments.get(1)), question(segments.get(2))), response);
        } catch (Problem problem) {
            response.sendError(problem.kind().status());
        }
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (!me.signedIn()) {
            response.sendRedirect("/signin?next=/tours");
            return;
        }
        try {
            var segments = segments(request, 2);
            var tour = segments.get(0);
            int question = question(segments.get(1));
            response.sendRedirect("/tours/" + tour + "/apply/files" + refusal(request, tour, question));
        } catch (Problem problem) {
            response.sendError(problem.kind().status());
        }
    }

    /** What to tell on the page; empty where all is well. */
    private String refusal(HttpServletRequest request, String tour, int question) throws IOException {
        try {
            if (ChosenFile.isSentWith(request)) {
                var file = ChosenFile.of(request);
                answers.attach(tour, question, file.name(), file.bytes());
            } else {
                answers.detach(tour, question);
            }
            return "";
        } catch (Problem problem) {
            if (problem.kind() == Problem.Kind.NOT_FOUND) {
                throw problem;
            }
            return "?question=" + question + "&refused=" + CheckedFile.refusal(problem);
        }
    }

    private static List<String> segments(HttpServletRequest request, int count) {
        var path = request.getPathInfo() == null ? "" : request.getPathInfo();
        var segments = Arrays.asList(path.replaceFirst("^/", "").split("/"));
        if (segments.size() != count) {
            throw Problem.notFound();
        }
        return segments;
    }

    private static int question(String segment) {
        if (!segment.matches("[0-9]{1,6}")) {
            throw Problem.notFound();
        }
        return Integer.parseInt(segment);
    }
}
