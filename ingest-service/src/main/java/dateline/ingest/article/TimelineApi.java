package dateline.ingest.article;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.jboss.resteasy.reactive.RestPath;

/// What the timeline service tells other services.
@RegisterRestClient(configKey = "timeline")
@Path("/internal")
@Produces(MediaType.APPLICATION_JSON)
interface TimelineApi {

    @GET
    @Path("/articles/{id}")
    byte[] article(@RestPath UUID id);

    @GET
    @Path("/positions/{position}")
    byte[] position(@RestPath String position, @QueryParam("wait") int seconds);
}
