package se.wikimedia.hub.access;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import se.wikimedia.hub.people.Accounts;
import se.wikimedia.hub.shared.problem.Problem;
import se.wikimedia.hub.shared.web.FormProblems;
import se.wikimedia.hub.shared.web.Route;
import se.wikimedia.hub.shared.web.Texts;

/** What one has told about oneself, the password, and the ways out. */
@Named
@RequestScoped
@Route("/account")
@RolesAllowed("learner")
public class AccountPage {

    @Inject
    Accounts accounts;

    @Inject
    SignIn signIn;

    @Inject
    SessionCookie cookie;

    @Inject
    FormProblems problems;

    @Inject
    Texts texts;

    private final ProfileForm profile = new ProfileForm();
    private @Nullable String currentPassword;
    private @Nullable String newPassword;
    private boolean sure;

    @PostConstruct
    void show() {
        profile.show(accounts.mine());
    }

    public void save() {
        try {
            profile.show(accounts.tell(profile.profile()));
            say("account.saved");
        } catch (Problem problem) {
            problems.show(problem, "profile");
        }
    }

    public void changePassword() {
        try {
            accounts.changePassword(currentPassword, newPassword);
            say("account.password-changed");
        } catch (Problem problem) {
            problems.show(problem, "password");
        }
    }

    public void signOutEverywhere() throws IOException {
        signIn.outEverywhere();
        leave("/signin");
    }

    public void erase() throws IOException {
        if (sure) {
            accounts.erase();
            leave("/");
        } else {
            var text = texts.text("account.erase.unsure");
            FacesContext.getCurrentInstance()
                    .addMessage("erase:sure", new FacesMessage(FacesMessage.SEVERITY_ERROR, text, text));
        }
    }

    private void leave(String path) throws IOException {
        ExternalContext outside = FacesContext.getCurrentInstance().getExternalContext();
        cookie.clear((HttpServletResponse) outside.getResponse());
        outside.redirect(path);
    }

    private void say(String key) {
        FacesContext.getCurrentInstance().addMessage(null, new FacesMessage(texts.text(key)));
    }

    public ProfileForm getProfile() {
        return profile;
    }

    public @Nullable String getCurrentPassword() {
        return currentPassword;
    }

    public void setCurrentPassword(@Nullable String currentPassword) {
        this.currentPassword = currentPassword;
    }

    public @Nullable String getNewPassword() {
        return newPassword;
    }

    public void setNewPassword(@Nullable String newPassword) {
        this.newPassword = newPassword;
    }

    public boolean isSure() {
        return sure;
    }

    public void setSure(boolean sure) {
        this.sure = sure;
    }
}
