package org.yimen.ports.driving;

import java.util.List;
import java.util.Optional;
import org.jmolecules.architecture.hexagonal.PrimaryPort;
import org.yimen.domain.catalogue.ItemState;
import org.yimen.domain.catalogue.ItemVersion;
import org.yimen.domain.ids.Actor;
import org.yimen.domain.ids.ItemId;
import org.yimen.domain.ids.RequestId;
import org.yimen.domain.rulebook.Outcome;
import org.yimen.domain.rulebook.Ruling;

/**
 * The office that keeps the catalogue of items 事项管理. Every method is one transaction; a refused act
 * on an item leaves one {@code ActRefused} entry. Besides what {@code Item} refuses: an unknown
 * item (YM-4), a code that another item bears (YM-3), a stale version (YM-2), somebody who is not
 * posted on that day (YM-6), one request identifier for two acts (YM-12).
 */
@PrimaryPort
public interface ItemOffice {
  /** Drafts a new item 草拟; the version is number 1. */
  Outcome<ItemView> draft(RequestId request, Actor by, ItemVersion first);

  /** Drafts the next version beside the published one, or writes the present draft anew. */
  Outcome<ItemView> draftNext(ItemAct act, ItemVersion next);

  /** The centre approves the draft 审定. */
  Outcome<ItemView> approve(ItemAct act);

  /** Whether {@link #approve} would be granted, and why not; empty for an unknown item. */
  Optional<Ruling> mayApprove(ItemAct act);

  /** The centre publishes the draft 公布. */
  Outcome<ItemView> publish(ItemAct act);

  /** Whether {@link #publish} would be granted, and all that stands against it. */
  Optional<Ruling> mayPublish(ItemAct act);

  /**
   * Stops intake for a time 暂停.
   *
   * @param ground why, as the decision says: a sentence of up to 500 characters, nothing about
   *     persons
   */
  Outcome<ItemView> suspend(ItemAct act, String ground);

  /** Whether {@link #suspend} would be granted with a ground in form, and why not. */
  Optional<Ruling> maySuspend(ItemAct act);

  /** Opens intake again 恢复. */
  Outcome<ItemView> resume(ItemAct act);

  /** Whether {@link #resume} would be granted, and why not. */
  Optional<Ruling> mayResume(ItemAct act);

  /**
   * Ends the item 取消.
   *
   * @param ground why, as {@link #suspend} asks for it
   */
  Outcome<ItemView> withdraw(ItemAct act, String ground);

  /** Whether {@link #withdraw} would be granted with a ground in form, and why not. */
  Optional<Ruling> mayWithdraw(ItemAct act);

  /**
   * Drafts many items, some hundred a transaction. All are examined first: if one may not be
   * drafted, or a code stands twice in the list, nothing is written and the ruling says all. Codes
   * that are known already are left as they are, so that an import that broke off is simply
   * repeated.
   */
  Outcome<ImportView> importDrafts(RequestId request, Actor by, List<ItemVersion> versions);

  /** All items, in the order of codes. */
  List<ItemView> items();

  /** The item with all its versions, if known. */
  Optional<ItemState> item(ItemId item);
}
