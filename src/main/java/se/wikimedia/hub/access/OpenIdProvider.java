package se.wikimedia.hub.access;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.proc.BadJOSEException;
import com.nimbusds.jose.util.DefaultResourceRetriever;
import com.nimbusds.oauth2.sdk.AuthorizationCode;
import com.nimbusds.oauth2.sdk.AuthorizationCodeGrant;
import com.nimbusds.oauth2.sdk.GeneralException;
import com.nimbusds.oauth2.sdk.ParseException;
import com.nimbusds.oauth2.sdk.ResponseType;
import com.nimbusds.oauth2.sdk.Scope;
import com.nimbusds.oauth2.sdk.TokenRequest;
import com.nimbusds.oauth2.sdk.auth.ClientSecretBasic;
import com.nimbusds.oauth2.sdk.auth.Secret;
import com.nimbusds.oauth2.sdk.id.ClientID;
import com.nimbusds.oauth2.sdk.id.Issuer;
import com.nimbusds.oauth2.sdk.id.State;
import com.nimbusds.oauth2.sdk.pkce.CodeChallengeMethod;
import com.nimbusds.oauth2.sdk.pkce.CodeVerifier;
import com.nimbusds.openid.connect.sdk.AuthenticationRequest;
import com.nimbusds.openid.connect.sdk.Nonce;
import com.nimbusds.openid.connect.sdk.OIDCTokenResponse;
import com.nimbusds.openid.connect.sdk.OIDCTokenResponseParser;
import com.nimbusds.openid.connect.sdk.claims.IDTokenClaimsSet;
import com.nimbusds.openid.connect.sdk.op.OIDCProviderMetadata;
import com.nimbusds.openid.connect.sdk.validators.IDTokenValidator;
import java.io.IOException;
import java.net.URI;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;
import se.wikimedia.hub.shared.problem.Problem;

/**
 * An OpenID provider, asked by OpenID Connect Core 1.0's authorization code flow with PKCE (RFC 7636). What can be
 * known of it is asked of it each time: it may change its keys and addresses.
 */
final class OpenIdProvider {

    private static final Logger LOG = Logger.getLogger(OpenIdProvider.class.getName());
    private static final int PATIENCE_MILLIS = 5_000;
    private static final int MOST_KEY_BYTES = 1 << 20;

    private final Issuer issuer;
    private final ClientID client;
    private final Secret secret;
    private final URI callback;

    OpenIdProvider(String issuer, String client, String secret, URI callback) {
        this.issuer = new Issuer(issuer);
        this.client = new ClientID(client);
        this.secret = new Secret(secret);
        this.callback = callback;
    }

    /** For whom the provider vouches. */
    record Identity(
            String issuer,
            String subject,
            @Nullable String preferredUsername,
            @Nullable String name) {}

    /**
     * Where to send somebody who wants to sign in.
     *
     * @throws Problem when the provider doesn't answer
     */
    URI address(String state, PendingSignIn pending) {
        return new AuthenticationRequest.Builder(ResponseType.CODE, new Scope("openid", "profile"), client, callback)
                .endpointURI(metadata().getAuthorizationEndpointURI())
                .state(new State(state))
                .nonce(new Nonce(pending.nonce()))
                .codeChallenge(new CodeVerifier(pending.verifier()), CodeChallengeMethod.S256)
                .build()
                .toURI();
    }

    /**
     * Exchanges the code that somebody brought back, and checks the provider's word for it: signature, issuer,
     * audience, time, nonce.
     *
     * @throws Problem when the provider doesn't answer, refuses the code, or its word doesn't hold
     */
    Identity identify(String code, PendingSignIn pending) {
        var metadata = metadata();
        try {
            var grant = new AuthorizationCodeGrant(
                    new AuthorizationCode(code), callback, new CodeVerifier(pending.verifier()));
            var request = new TokenRequest.Builder(
                            metadata.getTokenEndpointURI(), new ClientSecretBasic(client, secret), grant)
                    .build()
                    .toHTTPRequest();
            request.setConnectTimeout(PATIENCE_MILLIS);
            request.setReadTimeout(PATIENCE_MILLIS);
            var answer = OIDCTokenResponseParser.parse(request.send());
            if (!answer.indicatesSuccess()) {
                throw refused();
            }
            var token = ((OIDCTokenResponse) answer.toSuccessResponse())
                    .getOIDCTokens()
                    .getIDToken();
            return identity(validator(metadata).validate(token, new Nonce(pending.nonce())));
        } catch (ParseException | BadJOSEException e) {
            LOG.log(Level.WARNING, "the OpenID provider's word doesn't hold", e);
            throw refused();
        } catch (IOException | JOSEException e) {
            throw unavailable(e);
        }
    }

    private IDTokenValidator validator(OIDCProviderMetadata metadata) throws IOException {
        var keys = new DefaultResourceRetriever(PATIENCE_MILLIS, PATIENCE_MILLIS, MOST_KEY_BYTES);
        return new IDTokenValidator(
                issuer, client, JWSAlgorithm.RS256, metadata.getJWKSetURI().toURL(), keys);
    }

    private Identity identity(IDTokenClaimsSet claims) {
        return new Identity(
                issuer.getValue(),
                claims.getSubject().getValue(),
                claims.getStringClaim("preferred_username"),
                claims.getStringClaim("name"));
    }

    private OIDCProviderMetadata metadata() {
        try {
            return OIDCProviderMetadata.resolve(issuer, PATIENCE_MILLIS, PATIENCE_MILLIS);
        } catch (GeneralException | IOException e) {
            throw unavailable(e);
        }
    }

    private static Problem unavailable(Exception reason) {
        LOG.log(Level.WARNING, "the OpenID provider doesn't answer", reason);
        return Problem.of(Problem.Kind.UNAVAILABLE, "openid-unavailable");
    }

    static Problem refused() {
        return Problem.of(Problem.Kind.UNAUTHENTICATED, "openid-refused");
    }
}
