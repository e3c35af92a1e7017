package org.yimen.app.web;

enum PageRole {
  DESK,
  REVIEW,
  OFFICE,
  SUPERVISION,
  ADMINISTRATION
}
