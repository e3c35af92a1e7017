package org.yimen.app.web;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A form as a browser would send it back untouched: every field with the value that it shows. */
final class FilledForm {
  private static final Pattern FIELD =
      Pattern.compile(
          "<input([^>]*)>|<textarea([^>]*)>(.*?)</textarea>|<select([^>]*)>(.*?)</select>",
          Pattern.DOTALL);
  private static final Pattern OPTION = Pattern.compile("<option value=\"([^\"]*)\"([^>]*)>");

  private FilledForm() {}

  /** The fields of the form to that address. */
  static Map<String, String> of(String html, String action) {
    Matcher form =
        Pattern.compile(
                "<form[^>]*action=\"" + Pattern.quote(action) + "\"[^>]*>(.*?)</form>",
                Pattern.DOTALL)
            .matcher(html);
    if (!form.find()) throw new AssertionError("no form to " + action);
    Map<String, String> fields = new LinkedHashMap<>();
    Matcher field = FIELD.matcher(form.group(1));
    while (field.find()) {
      if (field.group(1) != null) input(field.group(1), fields);
      else if (field.group(2) != null)
        fields.put(attribute(field.group(2), "name"), plain(field.group(3)));
      else fields.put(attribute(field.group(4), "name"), chosen(field.group(5)));
    }
    return fields;
  }

  private static void input(String attributes, Map<String, String> fields) {
    boolean ticked = attributes.matches(".*type=\"(checkbox|radio)\".*");
    if (!ticked || attributes.contains(" checked"))
      fields.merge(
          attribute(attributes, "name"),
          plain(attribute(attributes, "value")),
          (a, b) -> a.isEmpty() ? b : a);
  }

  private static String chosen(String options) {
    Matcher option = OPTION.matcher(options);
    String first = null;
    while (option.find()) {
      if (option.group(2).contains("selected")) return option.group(1);
      if (first == null) first = option.group(1);
    }
    return first == null ? "" : first;
  }

  private static String attribute(String attributes, String name) {
    Matcher value = Pattern.compile(" " + name + "=\"([^\"]*)\"").matcher(" " + attributes);
    return value.find() ? value.group(1) : "";
  }

  private static String plain(String html) {
    return html.replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&quot;", "\"")
        .replace("&#39;", "'")
        .replace("&amp;", "&");
  }
}
