package se.wikimedia.hub.people;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.wikimedia.hub.authority.Role;
import se.wikimedia.hub.community.Communities;
import se.wikimedia.hub.community.CommunityRow;
import se.wikimedia.hub.community.Tier;
import se.wikimedia.hub.shared.problem.Problem;
import se.wikimedia.hub.shared.web.FormProblems;
import se.wikimedia.hub.shared.web.Route;
import se.wikimedia.hub.shared.web.Texts;

/** Finds people, says what they may do, and keeps the communities' tiers. */
@Named
@RequestScoped
@Route("/admin")
@RolesAllowed("admin")
public class AdminPage {

    private static final int MOST_PEOPLE = 100;
    private static final int ALL = 10_000;

    @Inject
    RoleGrants grants;

    @Inject
    Communities communities;

    @Inject
    FormProblems problems;

    @Inject
    Texts texts;

    @Inject
    HttpServletRequest request;

    private @Nullable String username;
    private @Nullable String role;
    private @Nullable String scope;
    private @Nullable String community;
    private @Nullable String tier;

    public String getWords() {
        return Optional.ofNullable(request.getParameter("q")).orElse("");
    }

    public List<PersonRow> getPeople() {
        return grants.search(getWords(), "", MOST_PEOPLE);
    }

    public List<CommunityRow> getCommunities() {
        return communities.list("", ALL);
    }

    public List<String> getRoles() {
        return Arrays.stream(Role.values())
                .filter(each -> each != Role.LEARNER)
                .map(Role::key)
                .toList();
    }

    public List<String> getTiers() {
        return Arrays.stream(Tier.values()).map(Tier::key).toList();
    }

    public void grant() {
        attempt("roles", "admin.granted", () -> grants.grant(name(), role, scope));
    }

    public void revoke() {
        attempt("roles", "admin.revoked", () -> grants.revoke(name(), role, scope));
    }

    private String name() {
        return username == null ? "" : username;
    }

    public void move() {
        attempt("tiers", "admin.moved", () -> communities.moveTo(community == null ? "" : community, tier));
    }

    private void attempt(String form, String done, Runnable work) {
        try {
            work.run();
            FacesContext.getCurrentInstance().addMessage(null, new FacesMessage(texts.text(done)));
        } catch (Problem problem) {
            problems.show(problem, form);
        }
    }

    public @Nullable String getUsername() {
        return username;
    }

    public void setUsername(@Nullable String username) {
        this.username = username;
    }

    public @Nullable String getRole() {
        return role;
    }

    public void setRole(@Nullable String role) {
        this.role = role;
    }

    public @Nullable String getScope() {
        return scope;
    }

    public void setScope(@Nullable String scope) {
        this.scope = scope;
    }

    public @Nullable String getCommunity() {
        return community;
    }

    public void setCommunity(@Nullable String community) {
        this.community = community;
    }

    public @Nullable String getTier() {
        return tier;
    }

    public void setTier(@Nullable String tier) {
        this.tier = tier;
    }
}
