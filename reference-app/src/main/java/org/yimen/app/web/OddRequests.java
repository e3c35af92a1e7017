package org.yimen.app.web;

import java.util.List;
import java.util.Map;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.handler.ErrorHandler;
import org.eclipse.jetty.util.Callback;
import org.yimen.app.api.HttpApi;
import org.yimen.ports.wording.Language;

/**
 * Requests that the server below turns away before any page is asked, such as an address with a
 * zero byte: they get our page too, and with it the way back to the front. In Chinese: they are
 * turned away before their headers are read, so nobody knows what language was chosen.
 */
final class OddRequests extends ErrorHandler {
  private final Pages pages;

  OddRequests(Pages pages) {
    this.pages = pages;
  }

  @Override
  public boolean handle(Request request, Response response, Callback callback) {
    Guards.HEADERS.forEach(response.getHeaders()::put);
    String path = request.getHttpURI().getPath();
    if (path != null && HttpApi.covers(path)) {
      response.getHeaders().put(HttpHeader.CONTENT_TYPE, HttpApi.PROBLEM);
      Content.Sink.write(response, true, HttpApi.oddRequest(response.getStatus()), callback);
      return true;
    }
    response.getHeaders().put(HttpHeader.CONTENT_TYPE, "text/html;charset=utf-8");
    String page =
        pages.render("trouble", Language.ZH, "/", Map.of("what", "unknown", "again", List.of()));
    Content.Sink.write(response, true, page, callback);
    return true;
  }
}
