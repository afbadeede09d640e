package se.wikimedia.hub.access;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** {@code POST /signout}, from any plain form. */
@WebServlet(name = "signout", urlPatterns = "/signout")
public class SignoutServlet extends HttpServlet {

    @Inject
    transient SignIn signIn;

    @Inject
    transient SessionCookie cookie;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        signIn.out();
        cookie.clear(response);
        response.sendRedirect("/");
    }

    /** Somebody followed a link or came back by the browser's history: nothing ends by that. */
    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.sendRedirect("/");
    }
}
