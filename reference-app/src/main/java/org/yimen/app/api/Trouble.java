package org.yimen.app.api;

import java.util.Locale;
import org.yimen.ports.wording.Language;

/** What can be wrong with a request, or with us; a refused act is none, it gets its ruling. */
enum Trouble {
  BAD_JSON(400, "内容不是合格的 JSON", "The body is not well-formed JSON"),
  BAD_INPUT(400, "内容不合要求", "The request does not have the required form"),
  NOT_SIGNED_IN(401, "未登录，或登录已失效", "Not signed in, or the session has ended"),
  ROLE_MISSING(403, "账号没有此项页面角色", "The account does not have the role"),
  PASSWORD_FIRST(403, "须先修改密码", "The password has to be changed first"),
  NOT_POSTED(403, "今日没有派驻", "Not posted to this hall today"),
  FOREIGN(403, "请求来自其他网站", "The request comes from another site"),
  UNKNOWN(404, "查无此项", "Nothing is known under this address"),
  TOO_LARGE(413, "内容过大", "The body is too large"),
  NOT_JSON(415, "内容须为 application/json", "The body has to be application/json"),
  WRONG_HOST(421, "请用本机地址访问", "This server answers under its own address only"),
  FAULT(500, "系统出错", "Something went wrong here"),
  STORAGE(503, "数据暂时无法读写，请稍后再试", "The data cannot be reached just now, try again later");

  private final int status;
  private final String zh;
  private final String en;

  Trouble(int status, String zh, String en) {
    this.status = status;
    this.zh = zh;
    this.en = en;
  }

  int status() {
    return status;
  }

  /** The name of this kind of trouble: a name only, nothing is to be found there. */
  String type() {
    return "urn:yimen:problem:" + name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  String title(Language language) {
    return language == Language.ZH ? zh : en;
  }

  /** The trouble that a status without words stands for. */
  static Trouble of(int status) {
    return switch (status) {
      case 401 -> NOT_SIGNED_IN;
      case 403 -> FOREIGN;
      case 404, 405 -> UNKNOWN;
      case 413 -> TOO_LARGE;
      case 415 -> NOT_JSON;
      case 421 -> WRONG_HOST;
      case 503 -> STORAGE;
      default -> status < 500 ? BAD_INPUT : FAULT;
    };
  }
}
