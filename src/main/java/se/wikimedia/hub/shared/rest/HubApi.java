package se.wikimedia.hub.shared.rest;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;

/** The API; its description is served at /openapi. */
@ApplicationPath("/api")
public class HubApi extends Application {}
