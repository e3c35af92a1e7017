package org.yimen.domain.catalogue;

import org.yimen.domain.rulebook.ReasonCode;

/** Why this room refuses, and what mends it. */
public enum CatalogueReason implements ReasonCode {
  /** A field of the guide is not filled; argument {@code field}. */
  GUIDE_FIELD_MISSING,
  /** No legal basis is named. */
  LEGAL_BASIS_REQUIRED,
  /** No limit is promised. */
  PROMISE_REQUIRED,
  /** Arguments {@code promised}, {@code statutory} in working days. */
  PROMISE_EXCEEDS_STATUTORY,
  /** The same day is promised for an item that cannot be done the same day. */
  PROMISE_NOT_POSSIBLE,
  /** A form asks something without saying why; arguments {@code form}, {@code field}. */
  FORM_FIELD_WITHOUT_PURPOSE,
  /** Something can only be had from one seller; argument {@code subject}. */
  NAMED_SELLER,
  /** A step is paid beside the fee schedule; argument {@code subject}. */
  PAID_STEP,
  /** A fee rests neither on a statute nor on an administrative regulation. */
  FEE_WITHOUT_GROUND,
  /** A form is charged for. */
  FORM_NOT_FREE,
  /** The centre has not approved the draft. */
  NOT_APPROVED,
  /** Only the centre approves. */
  ONLY_CENTRE_APPROVES,
  /** Only the centre publishes. */
  ONLY_CENTRE_PUBLISHES,
  /** Only the centre suspends, resumes and withdraws. */
  ONLY_CENTRE_ACTS,
  /** There is no draft. */
  NO_DRAFT,
  /** The act was done already; argument {@code stage}. */
  DONE_ALREADY,
  /** The act does not fit the stage; argument {@code stage}. */
  WRONG_STAGE,
  /** Nothing is taken in: no version is published now. */
  NOT_PUBLISHED,
  /** The applicant must come in person. */
  IN_PERSON,
  /** The published guide does not ask for this; argument {@code material}. */
  NOT_IN_GUIDE,

  /** Cure: fill in what is missing. */
  COMPLETE_THE_DRAFT,
  /** Cure: have the centre approve the draft. */
  LET_CENTRE_APPROVE,
  /** Cure: promise no more than the legal limit. */
  SHORTEN_PROMISE,
  /** Cure: accept it from any qualified body. */
  ACCEPT_ANY_QUALIFIED,
  /** Cure: name the statute or administrative regulation, or make it free. */
  NAME_GROUND_OR_FREE,
  /** Cure: go to the centre's manager. */
  ASK_THE_CENTRE,
  /** Cure: publish a new version of the guide first. */
  PUBLISH_NEW_VERSION
}
